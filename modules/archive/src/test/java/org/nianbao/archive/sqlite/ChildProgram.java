package org.nianbao.archive.sqlite;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another program on the same archive: a Java process with this one's class path. Killed when closed. */
final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private ChildProgram(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildProgram start(Class<?> main, Object... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /** Starts it by way of a command that runs the command after it. */
    static ChildProgram start(List<String> prefix, Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ChildProgram(
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
    }

    /** The next line that it says; empty when it has ended. */
    String line() throws IOException {
        String line = said.readLine();
        return line == null ? "" : line;
    }

    /** Ends it at once, wherever it is, and gives the lines that it had said and that were not read yet. */
    List<String> kill() throws IOException, InterruptedException {
        // By the handle: the process itself would close the stream that is still to be read.
        process.toHandle().destroyForcibly();
        process.waitFor();
        return said.lines().toList();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        said.close();
    }

    /** For the other program: says a line to the one that started it. */
    static void say(Object line) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(line);
    }
}
