package org.nianbao.recognition.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.SectionText;
import org.nianbao.reading.Document;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.tables.TableReading;
import org.nianbao.recognition.tables.TableRecogniser;

/** Five published reports that lie beside the checkout; where they do not, these tests are skipped. */
class RealReportsTest {
    private static final Path EXAMPLES = Path.of("../../../shared/examples");

    @ParameterizedTest
    @CsvSource({
        "qingjiang-2023, 清江镇, 巴中市巴州区, 2023, 2024-01-16, 118, 0, -, -, 0",
        "shizhuang-2023, 史庄镇, 获嘉县, 2023, ?, 124, 0, -, 0, 0",
        "qianjin-2023, 前进镇, 攀枝花市仁和区, 2023, 2024-01-11, 159, 0, -, -, 0",
        "qingquan-2024, 清泉乡, 酉阳土家族苗族自治县, 2024, ?, 203, 1, 0, -, 0",
        "guanting-2023, 官厅镇, 原州区, 2023, ?, 51, 0, -, 0, 0"
    })
    void identityAndFactsAreRight(
            String name,
            String unit,
            String parent,
            String year,
            String published,
            String total,
            String received,
            String carriedIn,
            String reviews,
            String fees)
            throws IOException {
        NarrativeReading reading = read(name);
        assertEquals(unit, Reports.known(reading.unit()));
        assertEquals(parent, Reports.known(reading.parent()));
        assertEquals(year, Reports.known(reading.year()));
        assertEquals(published, Reports.known(reading.published()));
        assertEquals(total, Reports.fact(reading, FactCode.DISCLOSED_TOTAL));
        assertEquals(received, Reports.fact(reading, FactCode.REQUESTS_RECEIVED));
        assertEquals(carriedIn, Reports.fact(reading, FactCode.REQUESTS_CARRIED_IN));
        assertEquals(reviews, Reports.fact(reading, FactCode.REVIEWS_TOTAL));
        assertEquals(reviews, Reports.fact(reading, FactCode.LITIGATION_TOTAL));
        assertEquals(fees, Reports.fact(reading, FactCode.FEES_COLLECTED_YUAN));
        assertEquals("-", Reports.fact(reading, FactCode.REQUESTS_ANSWERED));
        assertEquals("-", Reports.fact(reading, FactCode.REQUESTS_CARRIED_OUT));
        assertEquals(6, reading.sections().stream().filter(SectionText::present).count());
        assertEquals(true, reading.looksLikeReport());
    }

    @ParameterizedTest
    @CsvSource({
        "qingjiang-2023, -, -",
        "shizhuang-2023, -, -",
        "qianjin-2023, 信息公开网站34+网络媒体125, -",
        "qingquan-2024, -, -",
        "guanting-2023, -, 公文类信息3+财政预决算4+社会救助38+法治政府建设年报1+政府信息公开年报1+其他4"
    })
    void listsAreRight(String name, String channels, String kinds) throws IOException {
        NarrativeReading reading = read(name);
        assertEquals(channels, Reports.list(reading, ListCode.DISCLOSED_CHANNELS));
        assertEquals(kinds, Reports.list(reading, ListCode.DISCLOSED_KINDS));
    }

    @ParameterizedTest
    @CsvSource({
        "qingjiang-2023, 清江镇政府通过政府门户网站及镇政府设立的公示栏、公开展板、政务公开专区发布共计 118 条",
        "shizhuang-2023, 史庄镇 2023 年已主动公开政府信息 124条",
        "qianjin-2023, 共计公开信息 159 条",
        "qingquan-2024, 主动公开了各类信息203条",
        "guanting-2023, 官厅镇主动公开信息51条"
    })
    void theTotalIsQuoted(String name, String quote) throws IOException {
        NarrativeFact total = read(name).facts().get(FactCode.DISCLOSED_TOTAL);
        assertEquals(quote, total.quote().replace(",", "，").replaceFirst("^.*，", ""));
    }

    private static NarrativeReading read(String name) throws IOException {
        Path file = EXAMPLES.resolve(name + ".txt");
        assumeTrue(Files.exists(file), () -> "no " + file);
        ReadingResult result = new DocumentReader().read(name + ".txt", Files.readAllBytes(file));
        Document document = assertInstanceOf(ReadingResult.Read.class, result).document();
        TableReading tables = new TableRecogniser().recognise(document);
        return new NarrativeRecogniser()
                .recognise(
                        document.paragraphs().stream()
                                .filter(p -> !tables.paragraphsUsed().contains(p.number()))
                                .toList(),
                        document.tables().stream()
                                .filter(table -> !tables.tablesUsed().contains(table.number()))
                                .toList(),
                        tables.places(),
                        tables.forms(),
                        name + ".txt");
    }
}
