package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.text.Wording;

class HostileFilesTest {
    /** Small enough to reach. */
    private static final ReadingLimits SMALL = ReadingLimits.standard()
            .with(ReadingLimits.Limit.BYTES, 4_000_000)
            .with(ReadingLimits.Limit.UNPACKED_BYTES, 3_000_000)
            .with(ReadingLimits.Limit.PACKED_PARTS, 10)
            .with(ReadingLimits.Limit.COMPRESSION, 50)
            .with(ReadingLimits.Limit.PARAGRAPHS, 20)
            .with(ReadingLimits.Limit.CELLS, 30)
            .with(ReadingLimits.Limit.CHARACTERS, 500)
            .with(ReadingLimits.Limit.COLUMNS, 12)
            .with(ReadingLimits.Limit.MARKUP, 2_000_000)
            .with(ReadingLimits.Limit.NESTING, 3);

    static List<Object[]> excesses() {
        String manyCells = "<table>" + ("<tr>" + "<td>甲".repeat(6) + "</tr>").repeat(6) + "</table>";
        return List.of(
                new Object[] {"bytes", "4000000", new byte[4_000_001]},
                new Object[] {"markup", "2000000", "字".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)},
                new Object[] {"paragraphs", "20", "字\n".repeat(21).getBytes(StandardCharsets.UTF_8)},
                new Object[] {"paragraphs", "20", "<p>字</p>".repeat(21).getBytes(StandardCharsets.UTF_8)},
                new Object[] {"characters", "500", "字".repeat(501).getBytes(StandardCharsets.UTF_8)},
                new Object[] {"cells", "30", manyCells.getBytes(StandardCharsets.UTF_8)},
                new Object[] {"columns", "12", ("<table><tr>" + "<td>甲".repeat(13)).getBytes(StandardCharsets.UTF_8)},
                new Object[] {"nesting", "3", "<table><tr><td>".repeat(4).getBytes(StandardCharsets.UTF_8)},
                new Object[] {"unpackedBytes", "3000000", packed(random(3_000_001))},
                new Object[] {"compression", "50", packed(new byte[2_000_000])},
                new Object[] {"packedParts", "10", parts(11)},
                new Object[] {
                    "columns",
                    "12",
                    DocxFile.ofBody(DocxFile.tbl(DocxFile.tr(DocxFile.tc("<w:gridSpan w:val='13'/>", "甲"))))
                            .bytes()
                },
                new Object[] {
                    "nesting",
                    "3",
                    DocxFile.ofBody("<w:tbl><w:tr><w:tc>".repeat(4) + "</w:tc></w:tr></w:tbl>".repeat(4))
                            .bytes()
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("excesses")
    void whatExceedsALimitIsRefusedAndTheLimitNamed(String limit, String value, byte[] bytes) {
        ReadingResult.Refused refused = (ReadingResult.Refused) new DocumentReader(SMALL).read("年报", bytes);
        Problem expected = Problem.of(ProblemCode.TOO_LARGE, "年报", Wording.of("reading.limit." + limit, value));
        assertEquals(expected, refused.problem());
        for (Phrasebook phrasebook : List.of(Phrasebook.chinese(), Phrasebook.english())) {
            assertFalse(phrasebook.say(refused.problem().text()).isBlank());
        }
    }

    @Test
    void elementsNestedWithoutEndAreDamage() {
        byte[] bytes = DocxFile.ofBody("<w:ins>".repeat(10_000) + "</w:ins>".repeat(10_000))
                .bytes();
        assertEquals(
                "refused DAMAGED_FILE 年报.docx [docx]\n",
                DocumentRendering.of(new DocumentReader().read("年报.docx", bytes)));
    }

    @Test
    void aPageNestedWithoutEndKeepsItsText() {
        byte[] bytes = ("<div><b>".repeat(50_000) + "深处").getBytes(StandardCharsets.UTF_8);
        assertEquals("format html\nP1 │深处│\n", DocumentRendering.of(new DocumentReader().read("年报.html", bytes)));
    }

    @Test
    void absurdSpansAreBounded() {
        String page = "<table><tr><td rowspan=99999 colspan=99999>甲<td rowspan=-1 colspan=x>乙<td>丙</tr>"
                + "<tr><td>1<td>2<td>3</tr></table>";
        assertEquals(
                """
                format html
                T1 SEQUENCE
                  R1 │0 甲 │1 乙 │2 丙
                  R2 │0 1 │1 2 │2 3
                """, DocumentRendering.of(new DocumentReader().read("年报.html", page.getBytes(StandardCharsets.UTF_8))));
    }

    /** Any bytes give a result; the seed of a failing case is in the message. */
    @Test
    void mutatedFilesNeverThrow() throws IOException {
        Map<String, byte[]> files = Map.of(
                "年报.docx", DocxFile.ofBody(sampleBody()).bytes(),
                "年报.html", Files.readAllBytes(Path.of("src/test/resources/documents/layout-tables.html")),
                "年报.txt", Files.readAllBytes(Path.of("src/test/resources/documents/tabs-and-page-breaks.txt")),
                "年报-gbk.txt", "一、总体情况\t1\t2\n二、\t3\n".repeat(5).getBytes(Charset.forName("GBK")));
        DocumentReader reader = new DocumentReader();
        files.forEach((name, bytes) -> IntStream.range(0, 150).forEach(seed -> {
            try {
                assertNotNull(reader.read(name, mutated(bytes, seed)));
            } catch (RuntimeException e) {
                fail(name + ", seed " + seed, e);
            }
        }));
    }

    /** The XML inside is mutated too, for a mutated package is mostly refused before it is looked into. */
    @Test
    void mutatedXmlNeverThrows() {
        byte[] document = DocxFile.word("document", "<w:body>" + sampleBody() + "</w:body>")
                .getBytes(StandardCharsets.UTF_8);
        DocumentReader reader = new DocumentReader();
        IntStream.range(0, 300).forEach(seed -> {
            byte[] bytes = DocxFile.ofBody("")
                    .with("word/document.xml", mutated(document, seed))
                    .bytes();
            try {
                assertNotNull(reader.read("年报.docx", bytes));
            } catch (RuntimeException e) {
                fail("seed " + seed, e);
            }
        });
    }

    private static byte[] mutated(byte[] original, int seed) {
        Random random = new Random(seed);
        byte[] bytes = original.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = bytes[random.nextInt(bytes.length)];
                default -> {
                    byte[] shorter = new byte[Math.max(1, bytes.length - random.nextInt(20))];
                    System.arraycopy(bytes, 0, shorter, 0, Math.min(at, shorter.length));
                    System.arraycopy(
                            bytes,
                            bytes.length - shorter.length + Math.min(at, shorter.length),
                            shorter,
                            Math.min(at, shorter.length),
                            shorter.length - Math.min(at, shorter.length));
                    bytes = shorter;
                }
            }
        }
        return bytes;
    }

    private static String sampleBody() {
        return DocxFile.p("一、总体情况")
                + DocxFile.tbl(
                        DocxFile.tr(
                                DocxFile.tc("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", "结果"),
                                DocxFile.tc("1"),
                                DocxFile.tc("2")),
                        DocxFile.tr(
                                DocxFile.tc("<w:gridSpan w:val='2'/><w:vMerge/>", ""),
                                DocxFile.tc("3"),
                                DocxFile.tc("4")));
    }

    private static byte[] packed(byte[] document) {
        return DocxFile.ofBody("").with("word/document.xml", document).bytes();
    }

    private static byte[] parts(int count) {
        DocxFile file = DocxFile.ofBody("");
        IntStream.range(3, count).forEach(i -> file.with("word/part" + i, "x"));
        return file.bytes();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
