package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {
    /** The GBK of Windows, through which texts get garbled. */
    private static final Charset CODE_PAGE_936 = Charset.forName("x-mswin-936");

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "柳溪镇2023年政府信息公开工作年度报告\r\n一、总体情况\r\n规章\t0\t1\r\n𠮷镇\t2\t3\r\n";
    private static final String DOCUMENT = """
            format txt
            P1 line 1 │柳溪镇2023年政府信息公开工作年度报告│
            P2 line 2 │一、总体情况│
            T1 SEQUENCE
              R1 line 3 │0 规章 │1 0 │2 1
              R2 line 4 │0 𠮷镇 │1 2 │2 3
            """;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, EFBBBF",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "GB18030, ''",
        "GB18030, 84319533",
    })
    void theSameTextInAnyEncodingIsTheSameDocument(String charset, String mark) {
        assertEquals(DOCUMENT, read("年报.txt", bytes(mark, TEXT, Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "Shift_JIS"})
    void otherEncodingsOfEastAsiaAreNotMistakenForGb18030(String charset) {
        String text = "總體情況。本鎮全年主動公開政府資訊，未收到申請。\n".repeat(20);
        String japanese = "総合的な状況。町は一年中、自発的に情報を公開した。\n".repeat(20);
        assertEquals(
                "refused UNREADABLE_ENCODING 年报.txt []\n",
                read("年报.txt", (charset.equals("Big5") ? text : japanese).getBytes(Charset.forName(charset))));
    }

    @Test
    void bytesOfNoEncodingAreUnreadable() {
        byte[] bytes = new byte[4000];
        new Random(1).nextBytes(bytes);
        for (String name : new String[] {"年报.txt", "年报.html", "年报"}) {
            assertEquals("refused UNREADABLE_ENCODING " + name + " []\n", read(name, bytes));
        }
    }

    @Test
    void aSingleByteThatFitsNowhereMakesATextUnreadable() {
        byte[] bytes = bytes("", TEXT, StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xFF;
        assertEquals("refused UNREADABLE_ENCODING 年报.txt []\n", read("年报.txt", bytes));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 1", "UTF-8, 2", "GB18030, 1"})
    void aTextThatEndsWithinACharacterIsReadUpToIt(String charset, int cut) {
        byte[] bytes = bytes("", "一、总体情况\n未收到申请", Charset.forName(charset));
        assertEquals(
                "format txt\nP1 line 1 │一、总体情况│\nP2 line 2 │未收到申│\n",
                read("年报.txt", Arrays.copyOf(bytes, bytes.length - cut)));
    }

    @Test
    void utf8ThatWasReadAsGbkIsReadBack() {
        String garbled = new String(TEXT_OF_EVEN_LINES.getBytes(StandardCharsets.UTF_8), CODE_PAGE_936);
        String expected = """
                format txt
                P1 line 1 │一、总体情况│
                P2 line 2 │主动公开 12 件数│
                """;
        assertEquals(expected, read("年报.txt", garbled.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, read("年报.txt", garbled.getBytes(GB18030)));
    }

    private static final String TEXT_OF_EVEN_LINES = "一、总体情况\n主动公开 12 件数\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ISO-8859-1",
        "GB18030, ISO-8859-1",
        "GB18030, windows-1252",
    })
    void chineseThatWasReadAsLatinIsReadBack(String charset, String readAs) {
        String garbled = new String(
                "一、总体情况\n我镇主动公开 12 条\n未收到任何申请\n".getBytes(Charset.forName(charset)), Charset.forName(readAs));
        assertEquals("""
                format txt
                P1 line 1 │一、总体情况│
                P2 line 2 │我镇主动公开 12 条│
                P3 line 3 │未收到任何申请│
                """, read("年报.txt", garbled.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatWasGarbledTwiceIsReadBackTwice() {
        String once = new String("一、总体情况\n未收到任何申请\n".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String twice = new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(
                "format txt\nP1 line 1 │一、总体情况│\nP2 line 2 │未收到任何申请│\n",
                read("年报.txt", twice.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"??????????????????????? 2023? ?? 12 ?", "锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷 2023锟斤拷 12"})
    void textThatAProgramReplacedIsLost(String text) {
        assertEquals("refused UNREADABLE_ENCODING 年报.txt []\n", read("年报.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDocumentKnowsThatItsTextWasRestored() {
        ReadingResult result = new DocumentReader().read("年报.txt", "涓€銆佹€讳綋".getBytes(StandardCharsets.UTF_8));
        assertTrue(((ReadingResult.Read) result).document().restored());
    }

    @Test
    void theEuroSignOfCodePage936IsUndoneToo() {
        assertEquals("format txt\nP1 line 1 │一、总体│\n", read("年报.txt", "涓€銆佹€讳綋".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void garblingThatLostBytesIsCalledUnreadable() {
        String garbled = new String("公开信息十二条\n未收到任何申请\n".getBytes(StandardCharsets.UTF_8), CODE_PAGE_936);
        assertEquals(
                "refused UNREADABLE_ENCODING 年报.txt []\n", read("年报.txt", garbled.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aGarbledLineInASoundTextStays() {
        assertEquals("""
                format txt
                P1 line 1 │总体情况│
                P2 line 2 │未收到申请│
                P3 line 3 │涓€銆佹€讳綋│
                """, read("年报.txt", "总体情况\n未收到申请\n涓€銆佹€讳綋\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, <meta charset=gb2312>",
        "GB18030, ''",
        "GB18030, <meta charset=utf-8>",
        "GB18030, <meta charset=iso-nonsense>",
        "UTF-8, '<meta http-equiv=Content-Type content=\"text/html; charset=gbk\">'",
        "Big5, <meta charset='big5'>",
    })
    void aPagesOwnBytesOutweighWhatItDeclares(String charset, String declaration) {
        String page = "<html><head>" + declaration + "</head><body><p>總體情況。共十二條，未收到申請。</p></body></html>";
        assertEquals("format html\nP1 │總體情況。共十二條，未收到申請。│\n", read("年报.html", page.getBytes(Charset.forName(charset))));
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() {
        assertEquals(
                """
                format txt
                P1 line 1 │一│
                P2 line 2 │二│
                P3 line 4 │三│
                P4 line 5 │四│
                P5 line 5 │五│
                P6 line 6 │六 六六六六六六六六六六六│
                """,
                read(
                        "年报.txt",
                        "一\r\n二\r\r三\n四\f五\n\u200B六\u00A0六六六六六六\u00AD六六六六六\u0007".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(String mark, String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < mark.length(); i += 2) {
            bytes.write(Integer.parseInt(mark.substring(i, i + 2), 16));
        }
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }

    private static String read(String name, byte[] bytes) {
        return DocumentRendering.of(new DocumentReader().read(name, bytes));
    }
}
