package org.nianbao.desktop.imports.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openide.util.NbBundle;

class ClipboardReportTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 18, 50, 59);
    private static final String TABLE = "<table><tr><td>现行有效件数</td></tr></table>";

    /** A clipboard that offers these flavors. */
    private record Clipboard(Map<DataFlavor, Object> content) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return content.keySet().toArray(DataFlavor[]::new);
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return content.containsKey(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!content.containsKey(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return content.get(flavor);
        }
    }

    private static List<String> pasted(Map<DataFlavor, Object> content) {
        ClipboardReport.Pasted pasted =
                assertInstanceOf(ClipboardReport.Pasted.class, ClipboardReport.of(new Clipboard(content), NOW));
        return List.of(pasted.source().name(), new String(pasted.source().bytes(), StandardCharsets.UTF_8));
    }

    /** In the language of the machine that tests. */
    private static String name(String ending) {
        return NbBundle.getMessage(ClipboardReport.class, "clipboard.name", "2026-11-22 18.50", ending);
    }

    @Test
    void formattedTextGoesBeforePlainText() {
        assertEquals(
                List.of(name("html"), TABLE),
                pasted(Map.of(DataFlavor.stringFlavor, "现行有效件数", DataFlavor.allHtmlFlavor, TABLE)));
    }

    @Test
    void plainTextIsTakenWhereNothingElseIsThere() {
        assertEquals(List.of(name("txt"), "现行有效件数\t3"), pasted(Map.of(DataFlavor.stringFlavor, "现行有效件数\t3")));
    }

    @Test
    void formattedTextThatWasReadInAWrongCharsetIsLeftAlone() {
        assertEquals(
                List.of(name("html"), TABLE),
                pasted(Map.of(DataFlavor.allHtmlFlavor, "<p>\uFFFD\uFFFD", DataFlavor.fragmentHtmlFlavor, TABLE)));
        assertEquals(
                List.of(name("txt"), "年报"),
                pasted(Map.of(DataFlavor.allHtmlFlavor, "<p>\uFFFD\uFFFD", DataFlavor.stringFlavor, "年报")));
    }

    @Test
    void aPictureIsNamedAsOneEvenWhenAPageIsAroundIt() {
        assertEquals(
                new ClipboardReport.Picture(),
                ClipboardReport.of(
                        new Clipboard(Map.of(
                                DataFlavor.allHtmlFlavor,
                                "<meta charset=utf-8><img src=a.png>",
                                DataFlavor.imageFlavor,
                                new Object())),
                        NOW));
    }

    @Test
    void copiedFilesAreFiles() {
        assertEquals(
                new ClipboardReport.Files(),
                ClipboardReport.of(
                        new Clipboard(Map.of(DataFlavor.javaFileListFlavor, List.of(), DataFlavor.stringFlavor, "a")),
                        NOW));
    }

    @Test
    void anEmptyClipboardHoldsNothing() {
        assertEquals(new ClipboardReport.Nothing(), ClipboardReport.of(new Clipboard(Map.of()), NOW));
        assertEquals(
                new ClipboardReport.Nothing(),
                ClipboardReport.of(new Clipboard(Map.of(DataFlavor.stringFlavor, " \n")), NOW));
    }

    @Test
    void theHeadOfAWindowsClipboardCountsBytesOfThePage() {
        String page = "<html><body><!--StartFragment--><td>表三</td><!--EndFragment--></body></html>";
        String format = "Version:0.9\r\nStartHTML:%09d\r\nEndHTML:%09d\r\nStartFragment:%09d\r\nEndFragment:%09d\r\n"
                + "SourceURL:https://www.example.cn/年报.html\r\n";
        int from = String.format(format, 0, 0, 0, 0).getBytes(StandardCharsets.UTF_8).length;
        int to = from + page.getBytes(StandardCharsets.UTF_8).length;
        int fragment = from + page.indexOf("<td>");
        int fragmentEnd = fragment + "<td>表三</td>".getBytes(StandardCharsets.UTF_8).length;
        assertEquals(page, HtmlClip.page(String.format(format, from, to, fragment, fragmentEnd) + page));
        String withoutPage = String.format(format, 0, 0, fragment, fragmentEnd) + page;
        assertEquals("<td>表三</td>", HtmlClip.page(withoutPage));
        assertEquals(page, HtmlClip.page(String.format(format, 5, 999_999, 5, 999_999) + page));
    }
}
