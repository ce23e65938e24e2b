package org.nianbao.samples.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WritersTest {
    private static final TableGrid GRID = new TableGrid.Builder(3)
            .row()
            .label("甲", 2, 1)
            .label("乙", 1, 2)
            .row()
            .value("1", 1)
            .value("2", 1)
            .build();
    private static final SampleReport REPORT = new SampleReport(
            "某县某乡2023年政府信息公开工作年度报告",
            "某县某乡人民政府",
            LocalDate.of(2024, 1, 9),
            "某县人民政府网站",
            List.of(
                    new Block.Heading(1, "一、总体情况"),
                    new Block.Paragraph("主动公开信息5条。"),
                    new Block.OfficialTable(GRID),
                    new Block.Signature("2024年1月9日")));

    @Test
    void tabRowsLeaveCoveredPlacesEmpty() {
        assertEquals(
                "某县某乡2023年政府信息公开工作年度报告\n\n一、总体情况\n\n主动公开信息5条。\n\n甲\t乙\t\n\t1\t2\n\n2024年1月9日\n",
                new String(new TxtTabWriter(TextEncoding.UTF_8).write(REPORT), StandardCharsets.UTF_8));
    }

    @Test
    void pipeRowsEndWithAStrokePerCoveredColumn() {
        String text = new String(new TxtPipeWriter(TextEncoding.GB18030).write(REPORT), Charset.forName("GB18030"));
        assertTrue(text.contains("| 甲 | 乙 | |\n| 1 | 2 |\n"), text);
    }

    @Test
    void aMarkStandsBeforeTheTextThatHasOne() {
        byte[] bytes = new TxtTabWriter(TextEncoding.UTF_8_WITH_MARK).write(REPORT);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
    }

    @Test
    void htmlCellsNameTheirSpans() {
        String page = new String(
                new HtmlWriter(TextEncoding.UTF_8, HtmlWriter.Style.PLAIN).write(REPORT), StandardCharsets.UTF_8);
        assertTrue(
                page.contains("<tr><td rowspan=\"2\">甲</td><td colspan=\"2\">乙</td></tr>\n"
                        + "<tr><td>1</td><td>2</td></tr>"),
                page);
    }

    @Test
    void aWordProcessorReadsTheDocument() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(REPORT)))) {
            assertEquals(
                    List.of("Title", "Heading1", "Body", "Cell", "Signature"),
                    document.getParagraphs().stream()
                            .map(paragraph -> paragraph.getStyle())
                            .toList());
            assertEquals("甲\t乙\n1\t2\n", document.getTables().get(0).getText());
        }
    }
}
