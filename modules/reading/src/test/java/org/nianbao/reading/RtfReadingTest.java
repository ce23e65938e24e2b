package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtfReadingTest {
    private static final String FONTS = "{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}";

    @Test
    void aTableKeepsItsCellsAndTheirPlaces() {
        assertEquals("""
                format rtf
                P1 │表三│
                T1 GRID
                  R1 │0 甲 │1 乙 │2 丙
                  R2 │0 1 │1 2 │2 3
                P2 │完│
                """, read("表三\\par" + row("甲", "乙", "丙") + row("1", "2", "3") + "\\pard 完\\par"));
    }

    @Test
    void aRowIsDefinedByWhatIsSaidLastBeforeItsEnd() {
        String late =
                "\\trowd\\cellx900\\pard\\intbl 甲\\cell 乙\\cell 丙\\cell{\\trowd\\cellx1000\\cellx2000\\cellx3000\\row}";
        assertEquals("""
                format rtf
                T1 GRID
                  R1 │0 甲 │1 乙 │2 丙
                """, read(late));
    }

    @Test
    void edgesAndMergesMakeSpans() {
        String head =
                "\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl 项\\cell 合并\\cell\\cell\\row";
        String below = "\\trowd\\clvmrg\\cellx1010\\cellx1990\\cellx3000\\pard\\intbl\\cell 1\\cell 2\\cell\\row";
        String wide = "\\trowd\\cellx2000\\cellx3000\\pard\\intbl 宽\\cell 3\\cell\\row";
        assertEquals("""
                format rtf
                T1 GRID
                  R1 │0 (1x2) 项 │1 (2x1) 合并
                  R2 │1 1 │2 2
                  R3 │0 (2x1) 宽 │2@2 3
                """, read(head + below + wide));
    }

    @Test
    void aTableInACellIsATableOfItsOwn() {
        String nested = "\\trowd\\cellx5000\\pard\\intbl 前\\par\\pard\\intbl\\itap2 内一\\nestcell 内二\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}"
                + "\\pard\\intbl\\itap1 后\\cell\\row";
        assertEquals("""
                format rtf
                P1 │前│
                T2 GRID
                  R1 │0 内一 │1 内二
                P2 │后│
                """, read(nested));
    }

    @Test
    void aRowWithACellTooFewIsNoGrid() {
        String row = "\\trowd\\cellx1000\\cellx2000\\cellx3000\\cellx4000\\pard\\intbl 1\\cell 2\\cell 3\\cell\\row";
        assertEquals("""
                format rtf
                T1 SEQUENCE
                  R1 │0 1 │1 2 │2 3
                """, read(row));
    }

    @Test
    void bytesAreInTheCharsetOfTheirFontAndOfTheFile() {
        byte[] gbk = "总数".getBytes(Charset.forName("GBK"));
        String escaped = IntStream.range(0, gbk.length)
                .mapToObj(i -> "\\'%02x".formatted(gbk[i] & 0xFF))
                .collect(Collectors.joining());
        assertEquals("format rtf\nP1 │总数│\n", read("\\f1 " + escaped + "\\par"));
        assertEquals("format rtf\nP1 │总数│\n", read("\\ansicpg936\\f0 " + escaped + "\\par"));
        assertEquals("format rtf\nP1 │a·b│\n", read("\\ansicpg1252\\f0 a\\'b7b\\par"));
    }

    @Test
    void aUnicodeCharacterIsNotFollowedByItsSubstitute() {
        assertEquals("format rtf\nP1 │总数12│\n", read("\\uc1\\u24635?\\u25968\\'3f12\\par"));
        assertEquals("format rtf\nP1 │总12│\n", read("\\uc2\\u24635\\'d7\\'dc12\\par"));
        assertEquals("format rtf\nP1 │总12│\n", read("{\\uc0\\u24635 12}\\par"));
        assertEquals("format rtf\nP1 │总数│\n", read("{\\upr{??}{\\*\\ud{\\uc0\\u24635\\u25968}}}\\par"));
    }

    @Test
    void whatIsDeletedStruckOutOrHiddenIsNotThere() {
        assertEquals(
                "format rtf\nP1 │留下0│\n",
                read("留{\\deleted 删}{\\strike 划}{\\striked1 双}{\\v 藏}{\\mvf 移}下{\\strike\\strike0 0}\\par"));
    }

    @Test
    void propertiesPicturesAndMarginsAreNoText() {
        assertEquals(
                "format rtf\nP1 │正文│\n",
                read("{\\info{\\title 题}}{\\header 眉\\par}{\\*\\unknown 无\\par}{\\pict\\pngblip 89504e47}"
                        + "{\\pict\\bin3 }}}}{\\field{\\*\\fldinst PAGE}{\\fldrslt 正}}文{\\footer 脚\\par}\\par"));
    }

    @Test
    void aTextBoxFollowsTheParagraphInWhichItHangs() {
        assertEquals(
                "format rtf\nP1 │正文│\nP2 │框内│\n",
                read("正{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt 框内\\par}}{\\shprslt 框内}}文\\par"));
    }

    @Test
    void theNumberOfAListIsText() {
        assertEquals("format rtf\nP1 │一、 总体情况│\n", read("{\\listtext\\pard 一、\\tab}{\\*\\pn\\pnlvl1}总体情况\\par"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1 甲",
                "{\\rtf1 甲\\",
                "{\\rtf1 甲\\'4",
                "{\\rtf1 \\bin2000000000 甲}",
                "{\\rtf1 \\u99999999999999 甲}",
                "{\\rtf1 \\trowd\\cellx1000\\pard\\intbl 甲\\cell 乙\\cell}"
            })
    void aFileThatWasCutOffIsDamaged(String rtf) {
        assertEquals("refused DAMAGED_FILE 年报.rtf [rtf]\n", rendered(rtf));
    }

    @Test
    void whatNeverEndsIsRefused() {
        assertEquals("refused DAMAGED_FILE 年报.rtf [rtf]\n", rendered("{\\rtf1 " + "{".repeat(5_000_000)));
        String deep =
                IntStream.range(1, 40).mapToObj(i -> "\\itap" + i + " 甲\\par").collect(Collectors.joining());
        assertEquals(
                List.of("refused TOO_LARGE 年报.rtf"),
                rendered("{\\rtf1\\ansicpg65001 " + deep + "}")
                        .lines()
                        .map(line -> line.split(" \\[")[0])
                        .toList());
    }

    @Test
    void raisedDigitsAreTheMarksOfFootnotes() {
        assertEquals(
                "format rtf\nP1 │3¹4²5│\nP2 │67│\n",
                read("3{\\super 1}4{\\up6 2}5\\par 6{\\super\\nosupersub 7}\\par"));
    }

    @Test
    void loweredDigitsAreNoneOfTheNumber() {
        assertEquals(
                "format rtf\nP1 │3₁4₂5│\nP2 │67│\n", read("3{\\sub 1}4{\\dn6 2}5\\par 6{\\sub\\nosupersub 7}\\par"));
    }

    private static String row(String... cells) {
        return "\\trowd\\trleft-108"
                + IntStream.rangeClosed(1, cells.length)
                        .mapToObj(i -> "\\cellx" + 1000 * i)
                        .collect(Collectors.joining())
                + "\\pard\\intbl "
                + String.join("\\cell ", cells)
                + "\\cell\\row";
    }

    /** Chinese characters stand for themselves in UTF-8 unless the text names another code page. */
    private static String read(String body) {
        String page = body.startsWith("\\ansicpg") ? "" : "\\ansicpg65001";
        return rendered("{\\rtf1\\ansi" + page + "\\deff0" + FONTS + "\n" + body + "}");
    }

    private static String rendered(String rtf) {
        return DocumentRendering.of(new DocumentReader().read("年报.rtf", rtf.getBytes(StandardCharsets.UTF_8)));
    }
}
