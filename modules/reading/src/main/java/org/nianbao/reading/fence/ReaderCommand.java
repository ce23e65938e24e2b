package org.nianbao.reading.fence;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a process that reads files is started: the same Java on the same jars, with nothing of this one's surroundings.
 */
record ReaderCommand(String java, String classPath) {
    /** Enough for most documents; with less, a good part of the time goes to making room. */
    private static final int START_MEGABYTES = 128;

    /** What a virtual machine needs of its surroundings to start and to find jars in folders with Chinese names. */
    private static final Set<String> KEPT_VARIABLES =
            Set.of("LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "SystemRoot", "LD_LIBRARY_PATH");

    /**
     * The command for the program that runs.
     *
     * @throws IOException when its jars cannot be found
     */
    static ReaderCommand ofThisProgram() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java");
        return new ReaderCommand(java.toString(), classPathOfThisProgram());
    }

    /** A process that is told its limits later. */
    Process start(int heapMegabytes) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Xmx" + heapMegabytes + "m",
                "-Xms" + Math.min(START_MEGABYTES, heapMegabytes) + "m",
                "-Xmn" + Math.min(START_MEGABYTES, heapMegabytes) / 2 + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                ReaderMain.class.getName()));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT_VARIABLES);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static String classPathOfThisProgram() throws IOException {
        if (ReaderMain.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
            return System.getProperty("java.class.path");
        }
        // In the desktop every jar lies in a folder of its maker's, and these folders side by side.
        Path makers = ownJar().getParent().getParent();
        try (Stream<Path> folders = Files.list(makers)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> folder + File.separator + "*")
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static Path ownJar() throws IOException {
        CodeSource source = ReaderMain.class.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        if (place == null) {
            throw new IOException("nobody knows where this class came from");
        }
        String jar = place.toString().replaceFirst("^jar:", "").replaceFirst("!/.*$", "");
        try {
            return Path.of(new URI(jar));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("no jar: " + jar, e);
        }
    }
}
