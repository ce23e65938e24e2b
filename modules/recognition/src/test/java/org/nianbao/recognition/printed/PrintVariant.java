package org.nianbao.recognition.printed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file of the example county, set anew so that its pages break elsewhere and its tables look otherwise. */
public final class PrintVariant {
    private static final Pattern TABLE = Pattern.compile("<w:tbl>.*?</w:tbl>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile(">(\\d+)</w:t>");
    private static final String KEEPS_ROWS = "<w:trPr><w:cantSplit/></w:trPr>";
    private static final int HEADER_ROWS_OF_TABLE_THREE = 3;

    private final Random random;
    private String document;
    private String styles;

    private PrintVariant(Random random, String document, String styles) {
        this.random = random;
        this.document = document;
        this.styles = styles;
    }

    /** A variant of a Word file; the same seed gives the same variant. */
    public static byte[] of(byte[] docx, long seed) throws IOException {
        Map<String, byte[]> parts = parts(docx);
        PrintVariant variant = new PrintVariant(
                new Random(seed), text(parts.get("word/document.xml")), text(parts.get("word/styles.xml")));
        variant.vary();
        parts.put("word/document.xml", variant.document.getBytes(StandardCharsets.UTF_8));
        parts.put("word/styles.xml", variant.styles.getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    private void vary() {
        if (random.nextInt(5) > 0) {
            document = document.replace(KEEPS_ROWS, "");
        }
        String emptyLine = "<w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr></w:p>";
        document = document.replaceFirst("<w:tbl>", emptyLine.repeat(random.nextInt(30)) + "<w:tbl>");
        document = document.replace("w:h=\"16838\"", "w:h=\"" + one(16838, 16838, 12000, 9000, 7500) + "\"");
        if (random.nextInt(5) < 2) {
            document = document.replace("w:top=\"2098\"", "w:top=\"" + (600 + random.nextInt(1900)) + "\"")
                    .replace("w:bottom=\"1985\"", "w:bottom=\"" + (900 + random.nextInt(1600)) + "\"");
        }
        styles = styles.replace("<w:sz w:val=\"18\"/>", "<w:sz w:val=\"" + one(15, 18, 18, 21, 24, 28) + "\"/>");
        int factor = one(1, 1, 13, 137, 1306);
        // Multiplied numbers still add up, and grow too long for their cells.
        inTables(table ->
                NUMBER.matcher(table).replaceAll(number -> ">" + Long.parseLong(number.group(1)) * factor + "</w:t>"));
        if (random.nextInt(10) < 3) {
            styles = styles.replace("\"仿宋\"", random.nextBoolean() ? "\"AR PL SungtiL GB\"" : "\"Noto Serif CJK SC\"");
        }
        if (random.nextBoolean()) {
            inTables(PrintVariant::withHeaderOnEveryPage);
        }
        if (random.nextInt(10) < 3) {
            document = document.replace("<w:vAlign w:val=\"center\"/>", "");
        }
        if (random.nextInt(5) == 0) {
            document = document.replace("w:val=\"single\" w:sz=\"4\"", "w:val=\"double\" w:sz=\"" + one(4, 6) + "\"");
        }
        if (random.nextInt(5) == 0) {
            document = document.replaceAll("<w:(left|right) w:val=\"\\w+\" w:sz=[^>]*>", "<w:$1 w:val=\"nil\"/>");
        }
    }

    private static String withHeaderOnEveryPage(String table) {
        if (!table.contains("本年新收")) {
            return table;
        }
        List<String> rows = List.of(table.split("(?=<w:tr>)"));
        return rows.stream()
                .map(row -> rows.indexOf(row) > 0 && rows.indexOf(row) <= HEADER_ROWS_OF_TABLE_THREE
                        ? row.replace("<w:tr>" + KEEPS_ROWS, "<w:tr>")
                                .replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>")
                        : row)
                .collect(Collectors.joining());
    }

    private void inTables(UnaryOperator<String> change) {
        document = TABLE.matcher(document)
                .replaceAll((MatchResult table) -> Matcher.quoteReplacement(change.apply(table.group())));
    }

    private int one(int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
