package org.nianbao.archive.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.nianbao.archive.Archive;
import org.nianbao.model.report.ProblemException;

/** A way to open an archive, also from another program. */
enum Opening {
    OPEN(Archives::open),
    OPEN_FOR_WRITING(Archives::openForWriting),
    CREATE(Archives::create),
    OPEN_OR_CREATE(Archives::openOrCreate);

    private final Function<Path, Archive> way;

    Opening(Function<Path, Archive> way) {
        this.way = way;
    }

    Archive at(Path file) {
        return way.apply(file);
    }

    /** Another program opens an archive, says how many reports it has or what the problem is, and keeps it open. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            try (Archive archive = valueOf(arguments[0]).at(Path.of(arguments[1]))) {
                ChildProgram.say(archive.headers().size());
                System.in.read();
            } catch (ProblemException e) {
                ChildProgram.say(e.problem().code());
            }
        }
    }
}
