package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.reading.DocxFile.p;
import static org.nianbao.reading.DocxFile.r;
import static org.nianbao.reading.DocxFile.tbl;
import static org.nianbao.reading.DocxFile.tc;
import static org.nianbao.reading.DocxFile.tr;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReadingTest {
    @Test
    void runsJoinWithoutSpacesAndBlankParagraphsDoNotCount() {
        assertReads(
                "<w:p>" + r("总") + "<w:bookmarkStart/>" + r("体") + "<w:hyperlink>" + r("情况") + "</w:hyperlink></w:p>"
                        + p("　") + "<w:p/>" + p("　　第二段。 "),
                """
                P1 │总体情况│
                P2 │第二段。│
                """);
    }

    @Test
    void aLineBreakEndsAParagraphAndATabStays() {
        assertReads(
                "<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:tab/><w:t>右</w:t><w:cr/><w:t>第</w:t><w:noBreakHyphen/>"
                        + "<w:softHyphen/><w:sym w:font='宋体' w:char='2103'/><w:sym w:font='Wingdings' w:char='F0FC'/>"
                        + "</w:r></w:p>",
                """
                P1 │上│
                P2 │下⇥右│
                P3 │第-℃□│
                """);
    }

    @Test
    void spansAndMergesBecomeTheSpansOfAGrid() {
        assertReads(
                tbl(
                        tr(tc("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", "结果"), tc("甲"), tc("乙")),
                        tr(tc("<w:gridSpan w:val='2'/><w:vMerge/>", ""), tc("1"), tc("2")),
                        tr(tc("<w:vMerge w:val='restart'/>", "组"), tc("a"), tc("3"), tc("4")),
                        tr(tc("<w:vMerge w:val='continue'/>", ""), tc("b"), tc("5"), tc("6")),
                        tr(tc("<w:vMerge w:val='restart'/>", "另组"), tc("c"), tc("7"), tc("8"))),
                """
                T1 GRID
                  R1 │0 (2x2) 结果 │2@2 甲 │3@3 乙
                  R2 │2@2 1 │3@3 2
                  R3 │0 (1x2) 组 │1 a │2 3 │3 4
                  R4 │1 b │2 5 │3 6
                  R5 │0 另组 │1 c │2 7 │3 8
                """);
    }

    @Test
    void columnsLeftFreeBeforeARowCount() {
        assertReads(
                tbl(
                        tr(tc("标签"), tc("甲"), tc("乙"), tc("丙")),
                        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("1") + tc("2") + tc("3") + "</w:tr>"),
                """
                T1 GRID
                  R1 │0 标签 │1 甲 │2 乙 │3 丙
                  R2 │1@1 1 │2@2 2 │3@3 3
                """);
    }

    @Test
    void anOldHorizontalMergeWidensTheCellToTheLeft() {
        assertReads(
                tbl(
                        tr(tc("<w:hMerge w:val='restart'/>", "第一项"), tc("<w:hMerge/>", ""), tc("x")),
                        tr(tc("规章"), tc("0"), tc("1"))),
                """
                T1 GRID
                  R1 │0 (2x1) 第一项 │2 x
                  R2 │0 规章 │1 0 │2 1
                """);
    }

    @Test
    void trackedChangesAreTakenAsAccepted() {
        assertReads(
                "<w:p>" + r("公开") + "<w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins>" + r("12")
                        + "</w:ins><w:moveFrom>" + r("旧") + "</w:moveFrom><w:moveTo>" + r("新") + "</w:moveTo>"
                        + "<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
                        + "<w:t>条</w:t></w:r></w:p>"
                        + tbl(
                                tr(tc("规章"), tc("1"), tc("2")),
                                "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc("删") + tc("") + tc("") + "</w:tr>",
                                "<w:tr><w:trPr><w:ins w:id='2'/></w:trPr>" + tc("许可") + tc("3") + tc("4") + "</w:tr>"),
                """
                P1 │公开12新条│
                T1 GRID
                  R1 │0 规章 │1 1 │2 2
                  R3 │0 许可 │1 3 │2 4
                """);
    }

    @Test
    void aDeletedParagraphMarkJoinsTheParagraphs() {
        assertReads("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + r("一、总体") + "</w:p>" + p("情况"), """
                P1 │一、总体情况│
                """);
    }

    @Test
    void hiddenAndStruckOutTextIsNotRead() {
        assertReads(
                "<w:p>" + r("共")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t><w:br/></w:r>"
                        + "<w:r><w:rPr><w:strike/></w:rPr><w:t>8</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val='0'/><w:strike w:val='false'/></w:rPr><w:t>7</w:t></w:r>"
                        + "</w:p>",
                """
                P1 │共7│
                """);
    }

    @Test
    void theRaisedMarkOfAFootnoteDoesNotJoinTheNumberBeforeIt() {
        assertReads(
                "<w:p>" + r("共80") + "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r>" + r("件")
                        + "</w:p>",
                """
                P1 │共80¹件│
                """);
    }

    @Test
    void contentControlsAroundTextCellsAndRowsAreSeenThrough() {
        assertReads(
                sdt("", p("封面")) + "<w:p>" + sdt("", r("年")) + r("报") + "</w:p>"
                        + tbl(
                                sdt("", tr(tc("规章"), sdt("", tc("1")), tc("2"))),
                                tr(tc("许可"), tc("3"), "<w:tc>" + sdt("", p("4")) + "</w:tc>")),
                """
                P1 │封面│
                P2 │年报│
                T1 GRID
                  R1 │0 规章 │1 1 │2 2
                  R2 │0 许可 │1 3 │2 4
                """);
    }

    @Test
    void thePromptOfAnUnfilledControlIsNoText() {
        assertReads(
                tbl(tr(tc("规章"), sdt("<w:showingPlcHdr/>", tc("单击此处输入")), tc("2")), tr(tc("许可"), tc("1"), tc("2"))),
                """
                T1 GRID
                  R1 │0 规章 │1  │2 2
                  R2 │0 许可 │1 1 │2 2
                """);
    }

    @Test
    void tablesInATableAreTheTablesAndTheirFrameIsText() {
        assertReads(
                tbl(tr("<w:tc>" + p("一、总体情况") + tbl(tr(tc("规章"), tc("1"))) + p("中间") + tbl(tr(tc("许可"), tc("2")))
                        + "<w:p/></w:tc>")),
                """
                P1 │一、总体情况│
                T2 GRID
                  R1 │0 规章 │1 1
                P2 │中间│
                T3 GRID
                  R1 │0 许可 │1 2
                """);
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() {
        assertReads(
                "<w:p>" + r("前") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
                        + "<w:txbxContent>" + p("框内")
                        + "</w:txbxContent></wps:txbx><a:t>图</a:t></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + p("框内")
                        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("后")
                        + "</w:p>" + p("下一段"),
                """
                P1 │前后│
                P2 │框内│
                P3 │下一段│
                """);
    }

    @Test
    void fieldsShowTheirResultAndNotesAreLeftOut() {
        assertReads(
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>SUM(LEFT)</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("12")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:fldSimple w:instr='PAGE'>" + r("3")
                        + "</w:fldSimple><w:r><w:footnoteReference w:id='1'/></w:r><w:r><w:ruby><w:rt>" + r("zhèn")
                        + "</w:rt><w:rubyBase>" + r("镇") + "</w:rubyBase></w:ruby></w:r><w:smartTag>" + r("标")
                        + "</w:smartTag><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>",
                """
                P1 │123镇标x│
                """);
    }

    @Test
    void automaticNumbersOfHeadingsAreRestored() {
        String numbering = list(
                        1,
                        level(0, "chineseCounting", "%1、", "")
                                + level(1, "decimal", "%1.%2", "<w:isLgl/>")
                                + level(2, "bullet", "•", "")
                                + level(3, "decimal", "（%4）", "<w:start w:val='5'/>"))
                + list(
                        2,
                        level(
                                0,
                                "chineseCountingThousand",
                                "(%1)",
                                "<w:pStyle w:val='Heading2'/><w:suff w:val='space'/>"))
                + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num>"
                + "<w:num w:numId='3'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>"
                + "<w:startOverride w:val='1'/></w:lvlOverride></w:num>";
        String styles =
                "<w:style w:type='paragraph' w:styleId='Base'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr>"
                        + "</w:style><w:style w:type='paragraph' w:styleId='Heading2'><w:basedOn w:val='Base'/></w:style>";
        String body = numbered(1, 0, "总体情况")
                + styled("主动公开")
                + styled("依申请公开")
                + p("正文")
                + numbered(1, 0, "")
                + numbered(1, 1, "小节")
                + numbered(1, 1, "小节")
                + numbered(1, 2, "圆点")
                + numbered(1, 3, "条")
                + numbered(1, 0, "下一章")
                + numbered(1, 1, "小节")
                + numbered(3, 0, "重新开始")
                + numbered(0, 0, "不编号");
        assertEquals("""
                format docx
                P1 │一、总体情况│
                P2 │(一) 主动公开│
                P3 │(二) 依申请公开│
                P4 │正文│
                P5 │2.1 小节│
                P6 │2.2 小节│
                P7 │圆点│
                P8 │（5）条│
                P9 │三、下一章│
                P10 │3.1 小节│
                P11 │一、重新开始│
                P12 │不编号│
                """, DocxFile.ofBody(body).withNumbering(numbering, styles).read());
    }

    @Test
    void theDocumentIsFoundByItsRelationAndMayBeStrict() {
        String strict = "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body><x:p><x:r>"
                + "<x:t>严格</x:t></x:r></x:p></x:body></x:document>";
        assertEquals(
                "format docx\nP1 │严格│\n",
                DocxFile.ofBody(p("旧"))
                        .with("_rels/.rels", DocxFile.relations("officeDocument", "/word/document2.xml"))
                        .with("word/document2.xml", strict)
                        .read());
    }

    @Test
    void rowsThatEndAtDifferentColumnsAreOnlyASequence() {
        assertReads(tbl(tr(tc("结果"), tc("公开"), tc("1"), tc("2")), tr(tc("部分公开"), tc("3"), tc("4"))), """
                T1 SEQUENCE
                  R1 │0 结果 │1 公开 │2 1 │3 2
                  R2 │0 部分公开 │1 3 │2 4
                """);
    }

    @Test
    void aDocumentTypeDeclarationIsNotFollowed() {
        String document = "<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
                + "<w:t>前&x;后</w:t></w:r></w:p></w:body></w:document>";
        assertEquals(
                "refused DAMAGED_FILE 报告.docx [docx]\n",
                DocxFile.ofBody("").with("word/document.xml", document).read());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16BE,''", "UTF-16BE,\uFEFF", "UTF-16LE,''", "UTF-16LE,\uFEFF"})
    void theXmlMayBeInAnyOfItsEncodings(String charset, String mark) {
        String xml = mark
                + DocxFile.word("document", "<w:body>" + p("字") + "</w:body>").replace("'UTF-8'", "'UTF-16'");
        assertEquals(
                "format docx\nP1 │字│\n",
                DocxFile.ofBody("")
                        .with("word/document.xml", xml.getBytes(Charset.forName(charset)))
                        .read());
    }

    private static void assertReads(String body, String expected) {
        assertEquals("format docx\n" + expected, DocxFile.ofBody(body).read());
    }

    private static String sdt(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String list(int id, String levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + levels + "</w:abstractNum>";
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:numFmt w:val='" + format + "'/><w:lvlText w:val='" + text + "'/>"
                + more + "</w:lvl>";
    }

    private static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(text) + "</w:p>";
    }

    private static String styled(String text) {
        return "<w:p><w:pPr><w:pStyle w:val='Heading2'/></w:pPr>" + r(text) + "</w:p>";
    }
}
