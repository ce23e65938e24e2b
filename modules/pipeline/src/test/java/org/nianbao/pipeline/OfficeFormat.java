package org.nianbao.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The formats that LibreOffice makes of a Word document. */
enum OfficeFormat {
    DOC("MS Word 97"),
    RTF("Rich Text Format"),
    ODT("writer8"),
    HTML("HTML (StarWriter)"),
    /** By way of a web page, for LibreOffice makes no sheets of a text. */
    XLSX("Calc MS Excel 2007 XML"),
    XLS("MS Excel 97");

    private static final int LONGEST_MINUTES = 10;

    private final String filter;

    OfficeFormat(String filter) {
        this.filter = filter;
    }

    /** Converts documents below a new folder; the files that were made, in the order of their names. */
    List<Path> convert(List<Path> documents, Path folder) throws IOException, InterruptedException {
        return switch (this) {
            case DOC, RTF, ODT, HTML -> run(documents, folder, List.of());
            case XLSX, XLS -> run(HTML.convert(documents, folder), folder, List.of("--infilter=HTML (StarCalc)"));
        };
    }

    private List<Path> run(List<Path> documents, Path folder, List<String> options)
            throws IOException, InterruptedException {
        String ending = name().toLowerCase(Locale.ROOT);
        Files.createDirectories(folder);
        Path profile = Files.createTempDirectory("nianbao-office");
        List<String> command =
                new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless"));
        command.addAll(options);
        command.addAll(List.of("--convert-to", ending + ":" + filter, "--outdir", folder.toString()));
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
            return made.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .toList();
        }
    }
}
