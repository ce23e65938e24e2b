package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.reading.WebPage.Link;

class WebPageTest {
    private static final String ADDRESS = "https://www.example.cn/art/1.html";

    private static Optional<WebPage> page(byte[] bytes, Optional<String> charset) {
        return WebPage.of(bytes, ADDRESS, charset, ReadingLimits.standard());
    }

    private static List<Link> files(String html) {
        return page(("<html><body>" + html).getBytes(StandardCharsets.UTF_8), Optional.empty())
                .orElseThrow()
                .files();
    }

    @Test
    void documentsAreKnownByTheirAddressesOrWhatTheyAreCalled() {
        assertEquals(
                List.of(
                        new Link("https://www.example.cn/art/a.pdf", "年度报告"),
                        new Link("https://www.example.cn/down.jsp?file=b.DOCX", ""),
                        new Link("https://files.example.cn/c?id=3", "附件：年报.ofd"),
                        new Link("https://www.example.cn/d.zip", "打包")),
                files("""
                        <a href="a.pdf"> 年度
                        报告 </a><a href="/down.jsp?file=b.DOCX"></a><a href="//files.example.cn/c?id=3">附件：年报.ofd</a>
                        <a href="b.html">年度报告</a><a href="javascript:go('a.pdf')">年报.pdf</a><a href="/x.pdfs">x</a>
                        <a href="/d.zip" title="打包"><img src="zip.png"></a>""".replace("年度\n", "年度")));
    }

    @Test
    void aDocumentThatIsLinkedTwiceIsOneAndTakesTheNameThatItHas() {
        assertEquals(
                List.of(new Link("https://www.example.cn/a.pdf", "年度报告")),
                files("<a href='/a.pdf'><img></a><a href='/a.pdf'>年度报告</a><a href='/a.pdf'>下载</a>"));
    }

    @Test
    void framedDocumentsCountAndFurnitureDoesNot() {
        assertEquals(
                List.of(new Link("https://www.example.cn/a.pdf", "")),
                files("<nav><a href='/n.pdf'>指南</a></nav><iframe src='/a.pdf'></iframe>"
                        + "<footer><a href='/f.doc'>声明</a></footer>"));
    }

    @Test
    void theDocumentOfAViewerCountsAndNotTheViewer() {
        assertEquals(
                List.of(
                        new Link("https://www.example.cn/files/年报.pdf", ""),
                        new Link("https://www.example.cn/pdfjs/b.pdf", ""),
                        new Link("https://www.example.cn/down.jsp?file=/c.pdf", "")),
                files("<iframe src='/pdfjs/viewer.html?v=2&file=%2Ffiles%2F%E5%B9%B4%E6%8A%A5.pdf#page=1'></iframe>"
                        + "<iframe src='/pdfjs/viewer.html?file=b.pdf'></iframe>"
                        + "<iframe src='/down.jsp?file=/c.pdf'></iframe>"));
    }

    @Test
    void aReportThatIsNotInThePageMayBeWhereItLeads() {
        String title = "<title>年度报告</title>";
        assertEquals(
                List.of(
                        new Link("https://www.example.cn/art/2.html", ""),
                        new Link("https://www.example.cn/3.html", "")),
                files(title + "<iframe src='2.html'></iframe><iframe src='https://count.example.com/'></iframe>"
                        + "<meta http-equiv='Refresh' content='0; URL=\"/3.html\"'>"));
        assertEquals(
                List.of(new Link("https://www.example.cn/a.pdf", "")),
                files(title + "<iframe src='2.html'></iframe><a href='/a.pdf'></a>"));
        assertEquals(List.of(), files("<p>" + "其他内容。".repeat(100) + "</p><iframe src='2.html'></iframe>"));
    }

    @Test
    void theServersCharsetIsUsedWhereTheBytesDoNotSpeakForThemselves() {
        String html = "<html><title>政府資訊公開工作年度報告</title><body>" + "本年度共收到申請及處理結果如下。".repeat(20);
        byte[] bytes = html.getBytes(Charset.forName("Big5"));
        assertEquals(
                "政府資訊公開工作年度報告", page(bytes, Optional.of("big5")).orElseThrow().title());
    }

    @Test
    void whatIsNoPageHasNoLinks() {
        assertEquals(Optional.empty(), page("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), Optional.empty()));
        assertEquals(Optional.empty(), page("只有文字".getBytes(StandardCharsets.UTF_8), Optional.empty()));
    }
}
