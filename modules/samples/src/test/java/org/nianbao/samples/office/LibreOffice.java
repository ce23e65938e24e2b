package org.nianbao.samples.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The office program that makes one format of another, for the tests of every module. It has to be there. */
public final class LibreOffice {
    private static final int LONGEST_MINUTES = 30;

    private LibreOffice() {}

    /**
     * Converts files into a folder, which is made where it is missing.
     *
     * @param format the ending of the new files, with the export filter after a colon where there are several
     * @param options further options of the command, such as the import filter
     * @return the new files by name
     * @throws AssertionError when LibreOffice is not there, does not end, or leaves a file out
     */
    public static List<Path> convert(List<Path> files, String format, Path folder, String... options)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path profile = Files.createTempDirectory("nianbao-office");
        List<String> command =
                new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless"));
        command.addAll(List.of(options));
        command.addAll(List.of("--convert-to", format, "--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path said = profile.resolve("said.txt");
        Process office;
        try {
            office = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    "LibreOffice (soffice) is not there; on Debian: apt-get install libreoffice-writer libreoffice-calc",
                    e);
        }
        if (!office.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new AssertionError("LibreOffice did not come to an end");
        }
        String ending = "." + format.replaceFirst(":.*", "");
        List<Path> missing = files.stream()
                .filter(file -> !Files.exists(folder.resolve(stem(file) + ending)))
                .toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("LibreOffice made nothing of " + missing + ": " + Files.readString(said));
        }
        try (Stream<Path> made = Files.list(folder)) {
            return made.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
