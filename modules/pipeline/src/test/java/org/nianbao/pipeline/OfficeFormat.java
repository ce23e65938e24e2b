package org.nianbao.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The formats that LibreOffice writes from a Word document. */
enum OfficeFormat {
    DOC("doc:MS Word 97");

    private static final int LONGEST_MINUTES = 10;

    private final String filter;

    OfficeFormat(String filter) {
        this.filter = filter;
    }

    /** Converts documents into a new folder; the files that were made, in the order of their names. */
    List<Path> convert(List<Path> documents, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path profile = Files.createTempDirectory("nianbao-office");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                folder.toString()));
        documents.forEach(document -> command.add(document.toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("said.txt").toFile())
                .start();
        if (!office.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new AssertionError("LibreOffice did not come to an end");
        }
        try (Stream<Path> made = Files.list(folder)) {
            return made.sorted().toList();
        }
    }
}
