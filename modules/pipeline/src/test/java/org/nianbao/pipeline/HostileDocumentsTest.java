package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.report.ProblemCode;

/** Documents that were made to do harm: each is refused or read, in time, and the next file is read as ever. */
class HostileDocumentsTest {
    private static final Pattern DECLARATION = Pattern.compile("^(\\uFEFF?<\\?xml[^>]*>)?");
    private static final Pattern ROOT = Pattern.compile("<([\\w:]+)[ >/]");
    private static final Pattern CHINESE_TEXT = Pattern.compile(">(?=[\\u4E00-\\u9FFF])");
    private static final int MILLION = 1_000_000;

    private static Map<String, byte[]> files;

    @BeforeAll
    static void makeTheFiles() throws IOException {
        files = EveryFormat.files();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "odt", "ofd"})
    void entitiesNeverCallHome(String ending) throws IOException {
        try (ServerSocket home = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + home.getLocalPort() + "/";
            Map<String, String> read = SameReport.of(
                    "年报." + ending,
                    withEntity(
                            files.get("年报." + ending),
                            " SYSTEM \"" + address + "all.dtd\"",
                            "<!ENTITY % more SYSTEM \"" + address + "more.dtd\"> %more;" + "<!ENTITY it SYSTEM \""
                                    + address + "text\">"));
            assertHarmless(ending, read);
            home.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, home::accept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "odt", "ofd"})
    void entitiesNeverReadFilesOfTheMachine(String ending) throws IOException {
        Map<String, String> read = SameReport.of(
                "年报." + ending,
                withEntity(files.get("年报." + ending), "", "<!ENTITY it SYSTEM \"file:///proc/self/environ\">"));
        assertHarmless(ending, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "odt", "ofd"})
    void entitiesNeverExpandWithoutEnd(String ending) throws IOException {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"扩展扩展扩展\">");
        for (int i = 1; i <= 12; i++) {
            entities.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        entities.append("<!ENTITY it \"&e12;\">");
        Map<String, String> read =
                SameReport.of("年报." + ending, withEntity(files.get("年报." + ending), "", entities.toString()));
        assertHarmless(ending, read);
    }

    @Test
    void aSheetWithAMillionCellsIsRefused() throws IOException {
        StringBuilder sheet = new StringBuilder();
        for (int row = 1; row <= MILLION / 100; row++) {
            sheet.append("<row r=\"" + row + "\">")
                    .append("<c><v>1</v></c>".repeat(100))
                    .append("</row>");
        }
        assertRefused("年报.xlsx", withSheetData(sheet.toString()), ProblemCode.TOO_LARGE);
    }

    @Test
    void aSheetThatNamesItsFarthestCellIsNoLargerForIt() throws IOException {
        String far = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
        Map<String, String> read = SameReport.of("年报.xlsx", withSheetData(far));
        assertTrue(read.containsKey("refused") && !isBrokenDown(read), read.toString());
        assertNextIsRead("xlsx");
    }

    @Test
    void aPageWithAMillionCellsIsRefused() throws IOException {
        String page = "<html><body><table>" + ("<tr>" + "<td>1".repeat(100)).repeat(MILLION / 100) + "</table>";
        assertRefused(
                "年报.html", page.getBytes(StandardCharsets.UTF_8), ProblemCode.TOO_LARGE, ProblemCode.READING_STOPPED);
    }

    private static void assertRefused(String name, byte[] bytes, ProblemCode... reasons) {
        String refused = SameReport.of(name, bytes).getOrDefault("refused", "not refused");
        assertTrue(Arrays.stream(reasons).anyMatch(reason -> refused.startsWith(reason.name())), refused);
        assertNextIsRead(name.substring(name.indexOf('.') + 1));
    }

    /** It says nothing that the file without the entity does not say, and nothing broke down. */
    private static void assertHarmless(String ending, Map<String, String> read) {
        assertTrue(!isBrokenDown(read), read.toString());
        Map<String, String> sound = SameReport.of("年报." + ending, files.get("年报." + ending));
        read.forEach((code, said) -> {
            if (said.startsWith("stated") || said.startsWith("proved")) {
                assertEquals(sound.get(code), said, code);
            }
        });
        assertNextIsRead(ending);
    }

    private static boolean isBrokenDown(Map<String, String> read) {
        String refused = read.getOrDefault("refused", "");
        return refused.startsWith(ProblemCode.PROGRAM_FAILURE.name())
                || refused.startsWith(ProblemCode.READING_STOPPED.name());
    }

    private static void assertNextIsRead(String ending) {
        Map<String, String> next = SameReport.of("年报." + ending, files.get("年报." + ending));
        assertTrue(next.containsKey("year"), next.toString());
    }

    // ---- making them

    /** Every part of XML with a document type, and an entity where its first Chinese text begins. */
    private static byte[] withEntity(byte[] packed, String external, String entities) throws IOException {
        return changed(packed, (name, xml) -> {
            Matcher root = ROOT.matcher(xml);
            if (!root.find()) {
                return xml;
            }
            String type = "<!DOCTYPE " + root.group(1) + external + " [" + entities + "]>";
            String used = CHINESE_TEXT.matcher(xml).replaceFirst(">&it;");
            return DECLARATION.matcher(used).replaceFirst("$1" + Matcher.quoteReplacement(type));
        });
    }

    private static byte[] withSheetData(String rows) throws IOException {
        Pattern data = Pattern.compile("<sheetData>.*</sheetData>", Pattern.DOTALL);
        return changed(
                files.get("年报.xlsx"),
                (name, xml) -> name.endsWith("sheet1.xml")
                        ? data.matcher(xml)
                                .replaceFirst(Matcher.quoteReplacement("<sheetData>" + rows + "</sheetData>"))
                        : xml);
    }

    /** What becomes of a part. */
    private interface Change {
        String of(String name, String xml);
    }

    private static byte[] changed(byte[] packed, Change change) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(again)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                String name = part.getKey();
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        name.endsWith(".xml")
                                ? change.of(name, new String(part.getValue(), StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part.getValue());
            }
        }
        return again.toByteArray();
    }
}
