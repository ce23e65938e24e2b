package org.nianbao.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.model.file.WholeFile;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;

/** Makes an archive that is there filled or not at all: aside first, and then put in its place. */
public final class NewArchive {
    private NewArchive() {}

    /**
     * Makes and fills an archive.
     *
     * @param file where; there is no file yet
     * @param filling stores what shall be in it
     * @param finished whether the filling came to its end; otherwise nothing is left of it
     * @return what the filling came to
     * @throws ProblemException when the file cannot be written; whatever the filling throws leaves nothing either
     */
    public static <T> T fill(Path file, Function<WritableArchive, T> filling, Predicate<T> finished) {
        WholeFile.requireWritable(file);
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            T result;
            try (WritableArchive archive = Archives.create(part)) {
                result = filling.apply(archive);
            }
            if (finished.test(result)) {
                Files.move(part, file);
            }
            return result;
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.NOT_WRITABLE, file.toString(), IoReason.of(e)), e);
        } finally {
            deleteQuietly(part);
        }
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The outcome is already decided; a hidden left-over harms nobody.
        }
    }
}
