package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.reading.DocxFile.p;
import static org.nianbao.reading.DocxFile.r;
import static org.nianbao.reading.DocxFile.tbl;
import static org.nianbao.reading.DocxFile.tc;
import static org.nianbao.reading.DocxFile.tr;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;

/** What styles, fields and style sheets hide or raise, in Word documents and in web pages. */
class StyledTextTest {
    private static final String STYLES = "<w:style w:type='paragraph' w:default='1' w:styleId='a'/>"
            + "<w:style w:type='character' w:styleId='gone'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='heir'><w:basedOn w:val='gone'/></w:style>"
            + "<w:style w:type='character' w:styleId='struck'><w:rPr><w:strike/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='mark'><w:rPr><w:vertAlign w:val='superscript'/></w:rPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='unseen'><w:rPr><w:vanish/></w:rPr></w:style>";

    @ParameterizedTest
    @ValueSource(strings = {"gone", "heir", "struck"})
    void textThatItsStyleTakesBackIsNotRead(String style) {
        assertEquals("P1 │3│\n", docx("<w:p>" + styled(style, "", "9") + r("3") + "</w:p>"));
    }

    @Test
    void whatARunSaysOfItselfGoesBeforeItsStyles() {
        assertEquals("P1 │3│\n", docx("<w:p>" + styled("gone", "<w:vanish w:val='0'/>", "3") + "</w:p>"));
    }

    @Test
    void aParagraphIsHiddenByItsStyleButNotWhereARunTurnsThatRound() {
        assertEquals(
                "P1 │3│\n",
                docx("<w:p><w:pPr><w:pStyle w:val='unseen'/></w:pPr>" + r("9") + styled("gone", "", "3") + "</w:p>"));
    }

    @Test
    void aFootnoteMarkThatIsRaisedByItsStyleIsNoDigit() {
        assertEquals("P1 │3¹│\n", docx("<w:p>" + r("3") + styled("mark", "", "1") + "</w:p>"));
    }

    @Test
    void aDigitThatIsLoweredIsNoneOfTheNumberBeforeIt() {
        String lowered = "<w:vertAlign w:val='subscript'/>";
        assertEquals("P1 │3₁│\n", docx("<w:p>" + r("3") + styled("", lowered, "1") + "</w:p>"));
        assertEquals("P1 │3₁│\n", docx("<w:p>" + r("3") + styled("mark", lowered, "1") + "</w:p>"));
        String atTheLine = "<w:vertAlign w:val='baseline'/>";
        assertEquals("P1 │31│\n", docx("<w:p>" + r("3") + styled("mark", atTheLine, "1") + "</w:p>"));
    }

    @Test
    void whiteTextBesideBlackIsNotSeenButOneOnADarkGroundIs() {
        String white = "<w:color w:val='FFFFFF'/>";
        assertEquals("P1 │3│\n", docx("<w:p>" + styled("", white, "9") + r("3") + "</w:p>"));
        assertEquals("P1 │3│\n", docx("<w:p>" + styled("", white, "3") + "</w:p>"));
        assertEquals(
                "P1 │3件│\n",
                docx("<w:p>" + styled("", white + "<w:highlight w:val='black'/>", "3") + r("件") + "</w:p>"));
    }

    @Test
    void theCodeOfAFieldIsNotReadNorTheFieldsWithinIt() {
        assertEquals(
                "P1 │3件│\n",
                docx("<w:p>" + mark("begin") + "<w:r><w:instrText>=</w:instrText></w:r>" + mark("begin") + r("REF x")
                        + mark("separate") + r("9") + mark("end") + mark("separate") + r("3") + mark("end") + r("件")
                        + "</w:p>"));
    }

    @Test
    void aFieldThatNeverEndsEndsWithItsCell() {
        assertEquals(
                """
                T1 GRID
                  R1 │0 甲 │1  │2 2
                P1 │后│
                """,
                docx(tbl(tr(tc("甲"), "<w:tc><w:p>" + mark("begin") + r("9") + "</w:p></w:tc>", tc("2"))) + p("后")));
    }

    @Test
    void aWebPageInsideADocumentIsRead() {
        String page = "<html><body><p>前</p><table><tr><td>甲<td>1<td>2</table></body></html>";
        String archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                + "Content-Type: text/html; charset=\"utf-8\"\r\n\r\n" + page + "\r\n--b--\r\n";
        for (String chunk : new String[] {page, archive}) {
            assertEquals(
                    """
                    format docx
                    P1 │一│
                    P2 │前│
                    T1 GRID
                      R1 │0 甲 │1 1 │2 2
                    P3 │二│
                    """,
                    DocxFile.ofBody(p("一") + "<w:altChunk xmlns:r='urn:r' r:id='r0'/>" + p("二"))
                            .with("word/_rels/document.xml.rels", DocxFile.relations("aFChunk", "/word/chunk"))
                            .with("word/chunk", chunk)
                            .read());
        }
    }

    @Test
    void aWordDocumentInOneXmlFileIsReadWithItsStyles() {
        String parts = "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>"
                + "<pkg:part pkg:name='/word/document.xml'><pkg:xmlData>"
                + declared(DocxFile.word(
                        "document", "<w:body><w:p>" + styled("gone", "", "9") + r("3") + "</w:p></w:body>"))
                + "</pkg:xmlData></pkg:part><pkg:part pkg:name='/word/styles.xml'><pkg:xmlData>"
                + declared(DocxFile.word("styles", STYLES)) + "</pkg:xmlData></pkg:part></pkg:package>";
        assertEquals("format Word XML\nP1 │3│\n", read("年报.doc", "<?xml version='1.0'?>" + parts));
        assertEquals(
                "refused DAMAGED_FILE 年报.doc [doc]\n",
                read("年报.doc", "<?xml version='1.0'?>" + parts.substring(0, parts.length() - 20)));
    }

    @Test
    void aDocumentOfWord2003InXmlIsReadWithoutWhatWasDeleted() {
        assertEquals(
                """
                format Word XML
                P1 │一、总体情况│
                T1 GRID
                  R1 │0 (1x2) 结果 │1 甲 │2 3
                  R2 │1 乙 │2 4
                """,
                read(
                        "年报.doc",
                        "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument"
                                + " xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'"
                                + " xmlns:wx='http://schemas.microsoft.com/office/word/2003/auxHint'"
                                + " xmlns:aml='http://schemas.microsoft.com/aml/2001/core'><w:body><wx:sect>"
                                + "<w:p><w:pPr><w:listPr><wx:t wx:val='一、'/></w:listPr></w:pPr>" + r("总体情况")
                                + "</w:p>"
                                + tbl(
                                        tr(
                                                tc("<w:vmerge w:val='restart'/>", "结果"),
                                                tc("甲"),
                                                "<w:tc><w:p><aml:annotation w:type='Word.Deletion'><aml:content>"
                                                        + r("9") + "</aml:content></aml:annotation>"
                                                        + "<aml:annotation w:type='Word.Insertion'><aml:content>"
                                                        + r("3") + "</aml:content></aml:annotation></w:p></w:tc>"),
                                        tr(tc("<w:vmerge/>", ""), tc("乙"), tc("4")))
                                + "</wx:sect></w:body></w:wordDocument>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    .a {display: none}                                 | <i class=a>9</i>3        | 3
                    .a {display: none} .a.b {display: inline}          | <i class='a b'>3</i>     | 3
                    .a {display: none !important} #i {display: inline} | <i id=i class=a>9</i>3   | 3
                    .a {display: none}                                 | <i class=a style='display:inline'>3</i> | 3
                    .a {display: none !important}        | <i class=a style='display:inline'>9</i>3 | 3
                    .a, .b {visibility: hidden}                        | <i class=b>9</i>3        | 3
                    span.c {color: red; text-decoration: line-through} | <span class=c>9</span>3  | 3
                    .s {vertical-align: super}                         | 3<span class=s>1</span>  | 3¹
                    @media print {.a {display: none}}                  | <i class=a>3</i>         | 3
                    @media screen {.a {display: none}}                 | <i class=a>9</i>3        | 3
                    .a:hover, .a::before {display: none}               | <i class=a>3</i>         | 3
                    /* .a {display: none} */ .b {}                     | <i class=a>3</i>         | 3
                    .z {font-size: 0} .n {font-size: 14px} | <b class=z><i class=n>3</i></b> | 3
                    .o {position: absolute; left: -9999px}             | <i class=o>9</i>3        | 3
                    .o {position: absolute; clip: rect(0, 0, 0, 0)}    | <i class=o>9</i>3        | 3
                    .w {color: #fff}                                   | <i class=w>9</i>3        | 3
                    .w {color: #FFF}                                   | <i class=w>3</i>         | 3
                    .w {color: #fff; background: red}                  | <i class=w>3</i>件       | 3件
                    .g {background: red} | <i class=g style='color: #fff'>3</i>件             | 3件
                    .w {color: white}                | <i class=w>9<i style='color:red'>3</i></i> | 3
                    .b {}                                        | <font color=white>9</font>3    | 3
                    .o {width: 0; overflow: hidden}                    | <i class=o>9</i>3        | 3
                    .o {opacity: 0}                                    | <i class=o>9</i>3        | 3
                    .o {opacity: 0.9}                                  | <i class=o>3</i>         | 3
                    .o {visibility: collapse}                          | <i class=o>9</i>3        | 3
                    .o {max-height: 0; overflow: hidden}               | <i class=o>9</i>3        | 3
                    .o {clip-path: inset(50%)}                         | <i class=o>9</i>3        | 3
                    .o {clip-path: inset(5px)}                         | <i class=o>3</i>         | 3
                    .o {transform: scale(0)}                           | <i class=o>9</i>3        | 3
                    .o {transform: scale(0.9)}                         | <i class=o>3</i>         | 3
                    .o {color: rgba(0, 0, 0, 0)}                       | <i class=o>9</i>3        | 3
                    .o {color: rgba(0, 0, 0, 0.8)}                     | <i class=o>5</i>3        | 53
                    .o {color: rgb(0, 0, 0)}                           | <i class=o>5</i>3        | 53
                    .o {color: #12345600}                              | <i class=o>9</i>3        | 3
                    .o {color: #fefefe}                                | <i class=o>9</i>3        | 3
                    .o {color: #000000}                                | <i class=o>5</i>3        | 53
                    .o {color: rgb(255 255 255)}                       | <i class=o>9</i>3        | 3
                    .o {color: rgb(100%, 100%, 100%)}                  | <i class=o>9</i>3        | 3
                    .o {color: hsl(0, 0%, 100%)}                       | <i class=o>9</i>3        | 3
                    .o {color: hsl(0, 100%, 50%)}                      | <i class=o>5</i>3        | 53
                    .o {vertical-align: sub}                           | 3<i class=o>2</i>        | 3₂
                    .b {}                                              | 3<sub>2</sub>            | 3₂
                    .b {}                                    | 3<meter value=5>5</meter>          | 3
                    .b {}                                    | 3<progress value=5>5</progress>    | 3
                    .b {}                                    | 3<canvas>5</canvas><video>6</video> | 3
                    .b {}                    | 3<datalist><option value=5>5</option></datalist>   | 3
                    .b {}                                              | 3<dialog>5</dialog>      | 3
                    """)
    void theStyleSheetOfAPageDecidesWhatIsSeen(String rules, String text, String seen) {
        assertEquals(
                "format html\nP1 │一二三四五六七八│\nP2 │" + seen + "│\n",
                read("年报.html", "<html><style>" + rules + "</style><body><p>一二三四五六七八</p><p>" + text + "</p></body>"));
    }

    @Test
    void aPageWithMoreStylesThanCanBeHeldAgainstItIsRefused() {
        ReadingLimits limits = ReadingLimits.standard().with(ReadingLimits.Limit.STYLE_MATCHES, 10);
        String page = "<html><style>.a { display: none }</style><body><p class='a'>1</p>" + "<p>2</p>".repeat(10);
        assertEquals(
                new ReadingResult.Refused(
                        Problem.of(ProblemCode.TOO_LARGE, "a.html", Wording.of("reading.limit.styleMatches", "10"))),
                new DocumentReader(limits).read("a.html", page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsEnteredInACellIsReadAndOtherControlsAreNot() {
        assertEquals(
                """
                format html
                P1 │前│
                T1 GRID
                  R1 │0 甲 │1 3 │2 4 │3 5
                """,
                read(
                        "年报.html",
                        "<p>前<select><option>2019</option></select><textarea>找</textarea></p><table><tr><td>甲"
                                + "<td><textarea>3</textarea><td><select><option>9<option selected>4</select>"
                                + "<td><button>5</button></table>"));
    }

    @Test
    void aPageInAnArchiveIsSeenWithTheStyleSheetsSavedWithIt() {
        assertEquals(
                "format mht\nP1 │总数│\nP2 │3│\n",
                read(
                        "年报.mht",
                        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                                + "Content-Type: text/html; charset=\"utf-8\"\r\n\r\n<link rel='stylesheet' type='text/css'"
                                + " href='cid:css-1@mhtml.blink'><p>总数</p><p><i class=a>9</i>3</p>\r\n--b\r\n"
                                + "Content-Type: text/css\r\nContent-ID: <css-1@mhtml.blink>\r\n\r\n.a { display: none; }"
                                + "\r\n--b--\r\n"));
    }

    private static String docx(String body) {
        String read = DocxFile.ofBody(body)
                .with("word/_rels/document.xml.rels", DocxFile.relations("styles", "styles.xml"))
                .with("word/styles.xml", DocxFile.word("styles", STYLES))
                .read();
        return read.substring("format docx\n".length());
    }

    private static String styled(String style, String more, String text) {
        return "<w:r><w:rPr><w:rStyle w:val='" + style + "'/>" + more + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String span(String style, String content) {
        return "<text:span text:style-name='" + style + "'>" + content + "</text:span>";
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }

    private static String declared(String part) {
        return part.substring(part.indexOf("?>") + 2);
    }

    private static String read(String name, String file) {
        return DocumentRendering.of(new DocumentReader().read(name, file.getBytes(StandardCharsets.UTF_8)));
    }
}
