package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.SourcePlace;

/** The running text of a PDF file. */
class PdfTextTest {
    private static final String FULL = "本报告所列数据的统计期限自二〇二四年一月一日起至十二月三十一日止；全镇各站所主动公开政府";

    private final PdfFile file = new PdfFile();

    @Test
    void linesThatReachTheEdgeGoOn() {
        file.page()
                .text(70, 100, 10, FULL)
                .text(50, 120, 10, FULL + "的各")
                .text(50, 140, 10, "信息203条。")
                .text(70, 160, 10, "电话：12345678。");
        assertEquals(List.of(FULL + FULL + "的各信息203条。", "电话：12345678。"), paragraphs());
    }

    @Test
    void aParagraphGoesOnOverThePageBreak() {
        file.page().text(70, 100, 10, FULL).text(290, 780, 10, "1");
        file.page().text(50, 100, 10, "信息203条。").text(290, 780, 10, "2");
        assertEquals(List.of(FULL + "信息203条。"), paragraphs());
    }

    @Test
    void theLinesOfATitleAreOneTitle() {
        file.page()
                .text(50, 80, 18, "霁川县人民政府望霁街道办事处二〇二四年政府信息公")
                .text(207, 110, 18, "开工作年度报告")
                .text(70, 140, 10, FULL.substring(2))
                .text(50, 160, 10, "信息203条。");
        assertEquals(List.of("霁川县人民政府望霁街道办事处二〇二四年政府信息公开工作年度报告", FULL.substring(2) + "信息203条。"), paragraphs());
    }

    @Test
    void aHeadingStandsAlone() {
        file.page().text(70, 100, 10, "一、总体情况").text(70, 120, 10, FULL);
        assertEquals(List.of("一、总体情况", FULL), paragraphs());
    }

    @Test
    void pageNumbersHeadersAndFootersAreLeftOut() {
        for (int page = 1; page <= 3; page++) {
            file.page()
                    .text(50, 40, 8, "霁川县人民政府公报")
                    .text(70, 120, 10, FULL)
                    .text(50, 140, 10, "信息" + page + "条。")
                    .text(290, 780, 10, "第 " + page + " 页 共 3 页");
        }
        assertEquals(List.of(FULL + "信息1条。", FULL + "信息2条。", FULL + "信息3条。"), paragraphs());
    }

    @Test
    void slantingTextIsAWatermark() {
        file.page()
                .text(70, 100, 10, FULL)
                .draw("BT 0.7 0.7 -0.7 0.7 200 400 Tm /F1 40 Tf <5185 90E8> Tj ET\n")
                .text(50, 120, 10, "信息203条。");
        assertEquals(List.of(FULL + "信息203条。"), paragraphs());
    }

    @Test
    void numbersWithoutBordersStayInSequence() {
        file.page()
                .text(70, 60, 10, FULL)
                .text(70, 100, 10, "信息内容")
                .text(200, 100, 10, "制发件数")
                .text(300, 100, 10, "废止件数")
                .text(70, 120, 10, "规章")
                .text(200, 120, 10, "1")
                .text(300, 120, 10, "2");
        Block.Table table = document().tables().get(0);
        assertEquals(Block.Geometry.SEQUENCE, table.geometry());
        assertEquals(
                List.of("规章", "1", "2"),
                table.rows().get(1).cells().stream().map(Block.Cell::text).toList());
    }

    @Test
    void aParagraphKnowsItsPageAndRectangle() {
        file.page().text(70, 100, 10, FULL).text(50, 120, 10, "信息203条。");
        assertEquals(
                new SourcePlace.TextSpan(
                        OptionalInt.empty(),
                        1,
                        1,
                        0,
                        Optional.of(new PageRectangle(1, 50, 91.2, 20 + FULL.length() * 10.0, 30))),
                document().paragraphs().get(0).place());
    }

    private List<String> paragraphs() {
        return document().paragraphs().stream().map(Block.Paragraph::text).toList();
    }

    private Document document() {
        return ((ReadingResult.Read) new DocumentReader().read("年报.pdf", file.bytes())).document();
    }
}
