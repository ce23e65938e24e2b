package org.nianbao.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.recognition.printed.OfdPrint;
import org.nianbao.samples.ExampleCounty;

/** One report in each format that is read. */
final class EveryFormat {
    private static final Path OFFICE = Path.of("src/test/resources/formats");
    private static final Path PRINT = Path.of("../recognition/src/test/resources/printed/repeated-headers.pdf");

    private EveryFormat() {}

    /** The endings of the files, which name their formats. */
    static List<String> endings() {
        return List.of("docx", "doc", "xls", "xlsx", "rtf", "odt", "html", "mht", "txt", "ofd", "pdf");
    }

    /** The files' bytes by name; every call makes them anew. */
    static Map<String, byte[]> files() throws IOException {
        Path county = Files.createTempDirectory("nianbao-county");
        ExampleCounty.copyTo(county);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String ending : List.of("docx", "html", "txt")) {
            String name = ExampleCounty.files().stream()
                    .filter(file -> file.endsWith("." + ending))
                    .reduce((first, second) -> second)
                    .orElseThrow();
            files.put("年报." + ending, Files.readAllBytes(county.resolve(name)));
        }
        for (String ending : List.of("doc", "odt", "rtf", "xls", "xlsx")) {
            files.put("年报." + ending, Files.readAllBytes(OFFICE.resolve("枕石镇2023." + ending)));
        }
        files.put("年报.mht", savedPage(files.get("年报.html")));
        files.put("年报.pdf", Files.readAllBytes(PRINT));
        files.put("年报.ofd", OfdPrint.of(Files.readAllBytes(PRINT), 3));
        return files;
    }

    private static byte[] savedPage(byte[] html) {
        String head =
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"----page\"\r\n"
                        + "\r\n------page\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        page.writeBytes(html);
        page.writeBytes("\r\n------page--\r\n".getBytes(StandardCharsets.UTF_8));
        return page.toByteArray();
    }
}
