package org.nianbao.recognition.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, which prints Word files as PDF. */
final class Printer {
    private static final int LONGEST_MINUTES = 30;

    private Printer() {}

    /** Prints every Word file of a folder into a PDF beside it. */
    static void print(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                folder.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString).filter(file -> file.endsWith(".docx")).forEach(command::add);
        }
        Process office;
        try {
            office = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    "LibreOffice (soffice) is not there; on Debian: apt-get install libreoffice-writer", e);
        }
        if (!office.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new AssertionError("LibreOffice did not come to an end");
        }
    }
}
