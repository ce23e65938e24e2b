package org.nianbao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.recognition.printed.OfdPrint;
import org.nianbao.recognition.printed.PrintVariant;
import org.nianbao.samples.ExampleCounty;
import org.nianbao.samples.county.CountyFiles;
import org.nianbao.samples.office.LibreOffice;
import org.nianbao.samples.office.OfficeFormat;
import org.nianbao.samples.report.DocxWriter;
import org.nianbao.samples.report.HtmlWriter;
import org.nianbao.samples.report.TextEncoding;
import org.nianbao.samples.report.TxtTabWriter;

/** Folders of reports in all formats, as they lie in a county's in-tray. */
final class MixedDocuments {
    /** docx, doc, rtf, odt, xlsx, xls, html, pdf, txt, ofd. */
    static final int FORMATS = 10;

    private static final Path OFFICE_FIXTURES = Path.of("../pipeline/src/test/resources/formats");
    private static final Path PRINT = Path.of("../recognition/src/test/resources/printed/repeated-headers.pdf");

    private MixedDocuments() {}

    /** One of each format, of files that lie in the checkout. */
    static void copyOneOfEach(Path folder) throws IOException {
        for (String ending : List.of("doc", "odt", "rtf", "xls", "xlsx")) {
            Files.copy(OFFICE_FIXTURES.resolve("枕石镇2023." + ending), folder.resolve("枕石镇2023." + ending));
        }
        Files.copy(PRINT, folder.resolve("年报.pdf"));
        Files.write(folder.resolve("年报.ofd"), OfdPrint.of(Files.readAllBytes(PRINT), 0));
        Path county = Files.createTempDirectory("nianbao-county");
        ExampleCounty.copyTo(county);
        for (String ending : List.of("docx", "html", "txt")) {
            String name = ExampleCounty.files().stream()
                    .filter(file -> file.endsWith("." + ending))
                    .findFirst()
                    .orElseThrow();
            Files.copy(county.resolve(name), folder.resolve("年报." + ending));
        }
    }

    /**
     * So many documents, a tenth of each format, each report with numbers, fonts and page breaks of its own; what was
     * made before is kept. It needs LibreOffice.
     */
    static void make(Path folder, int documents) throws IOException, InterruptedException {
        int reports = documents / FORMATS;
        if (Files.isDirectory(folder) && count(folder) == reports * FORMATS) {
            return;
        }
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory("nianbao-documents");
        List<CountyFiles.Entry> county = CountyFiles.reports();
        for (int i = 0; i < reports; i++) {
            CountyFiles.Entry entry = county.get(i % county.size());
            String name = String.format("%04d", i);
            Files.write(work.resolve(name + ".docx"), PrintVariant.of(new DocxWriter().write(entry.report()), i));
            HtmlWriter.Style style = HtmlWriter.Style.values()[i % 2];
            Files.write(
                    folder.resolve(name + ".html"), new HtmlWriter(TextEncoding.UTF_8, style).write(entry.report()));
            Files.write(folder.resolve(name + ".txt"), new TxtTabWriter(TextEncoding.GB18030).write(entry.report()));
        }
        List<Path> words = list(work);
        for (OfficeFormat format :
                List.of(OfficeFormat.DOC, OfficeFormat.RTF, OfficeFormat.ODT, OfficeFormat.XLSX, OfficeFormat.XLS)) {
            keep(format.convert(words, work.resolve(format.name())), folder);
        }
        List<Path> prints = LibreOffice.convert(words, "pdf:writer_pdf_Export", work.resolve("pdf"));
        for (Path print : prints) {
            String name = print.getFileName().toString().replace(".pdf", ".ofd");
            Files.write(folder.resolve(name), OfdPrint.of(Files.readAllBytes(print), prints.indexOf(print)));
        }
        keep(prints, folder);
        keep(words, folder);
    }

    private static void keep(List<Path> files, Path folder) throws IOException {
        for (Path file : files) {
            Files.move(file, folder.resolve(file.getFileName()));
        }
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static int count(Path folder) throws IOException {
        return list(folder).size();
    }
}
