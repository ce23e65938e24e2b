package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MhtReadingTest {
    private static final String HEAD =
            "From: <Saved>\r\nSubject: =?utf-8?Q?=E5=B9=B4=E6=8A=A5?=\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--=_b\"\r\n\r\n";
    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void aPageIsReadInTheCharsetOfItsPart() {
        assertEquals(
                """
                format mht
                P1 │总体情况│
                T1 GRID
                  R1 │0 甲 │1 1
                """,
                read(HEAD
                        + part(
                                "text/html; charset=gb2312",
                                "base64",
                                base64("<meta charset=utf-8><p>总体情况" + "<table><tr><td>甲<td>1</table>", GBK))
                        + part("image/png", "base64", "AAAA")
                        + end()));
    }

    @Test
    void quotedPrintableAndAPageWithoutPartsAreRead() {
        String page = "MIME-Version: 1.0\nContent-Type: text/html; charset=\"utf-8\"\n"
                + "Content-Transfer-Encoding: quoted-printable\n\n<p class=3D\"a\">=E6=80=BB=\n=E6=95=B0</p>\n";
        assertEquals("format mht\nP1 │总数│\n", read(page));
    }

    @Test
    void whatStandsBeforeTheFirstFieldIsPassedOver() {
        String page =
                "\uFEFF\r\n\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=\"utf-8\"\r\n\r\n<p>总数</p>\r\n";
        assertEquals("format mht\nP1 │总数│\n", read(page));
    }

    @Test
    void thePagesOfFramesFollow() {
        assertEquals(
                "format mht\nP1 │外│\nP2 │内│\n",
                read(HEAD
                        + part("text/html", "8bit", "<body><p>外</p><iframe src='cid:1'></iframe>")
                        + part("text/css", "8bit", "p {}")
                        + part("text/html; charset=utf-8", "8bit", "<p>内</p>")
                        + end()));
    }

    @Test
    void anArchiveThatWasCutOffIsDamaged() {
        assertEquals(
                "refused DAMAGED_FILE 年报.mht [mht]\n",
                read(HEAD + part("text/html", "8bit", "<p>一</p>") + part("text/html", "8bit", "<p>二")));
        assertEquals("refused DAMAGED_FILE 年报.mht [mht]\n", read(HEAD + part("image/png", "base64", "AAAA") + end()));
    }

    @Test
    void partsWithoutEndAreBounded() {
        String inner = "Content-Type: multipart/mixed; boundary=\"%1$d\"\r\n\r\n--%1$d\r\n";
        StringBuilder deep = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int i = 0; i < 100; i++) {
            deep.append(inner.formatted(i));
        }
        assertEquals("refused TOO_LARGE", read(deep + "--0--").substring(0, "refused TOO_LARGE".length()));
        assertEquals(
                "refused TOO_LARGE",
                read(HEAD + part("image/png", "base64", "AAAA").repeat(2_001) + end())
                        .substring(0, "refused TOO_LARGE".length()));
    }

    private static String part(String type, String encoding, String content) {
        return "----=_b\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + content
                + "\r\n";
    }

    private static String end() {
        return "----=_b--\r\n";
    }

    private static String base64(String text, Charset charset) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(charset));
    }

    private static String read(String file) {
        return DocumentRendering.of(new DocumentReader().read("年报.mht", file.getBytes(StandardCharsets.UTF_8)));
    }
}
