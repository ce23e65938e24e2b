package org.nianbao.recognition.tables.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.tables.TableReading;
import org.nianbao.recognition.tables.TableRecogniser;

/** The 统计表 of 2014 to 2018 in every layout, whole and damaged: what is certain is right. */
class GeneratedStatisticsTest {
    private static final int CASES = Integer.getInteger("nianbao.statistics.cases", 3);

    @ParameterizedTest
    @EnumSource(StatisticsPage.Layout.class)
    void aWholeTableIsReadToTheLastNumber(StatisticsPage.Layout layout) {
        StatisticsPage page = new StatisticsPage(layout, false, layout.ordinal());
        assertEquals(page.truth(), certain(read(page)));
    }

    @Test
    void whatIsCertainInADamagedTableIsRightAndMostOfItIsCertain() {
        Map<String, BigDecimal> wrong = new LinkedHashMap<>();
        int certain = 0;
        int all = 0;
        for (StatisticsPage.Layout layout : StatisticsPage.Layout.values()) {
            for (int seed = 0; seed < CASES; seed++) {
                StatisticsPage page = new StatisticsPage(layout, true, seed);
                Map<String, BigDecimal> read = certain(read(page));
                certain += read.size();
                all += page.truth().size();
                String name = layout + " " + seed + " ";
                read.forEach((code, number) -> {
                    if (!number.equals(page.truth().get(code))) {
                        wrong.put(name + code, number);
                    }
                });
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(certain >= 0.9 * all, certain + " of " + all);
    }

    private static TableReading read(StatisticsPage page) {
        ReadingResult result = new DocumentReader().read(page.fileName(), page.bytes());
        return new TableRecogniser()
                .recognise(assertInstanceOf(ReadingResult.Read.class, result, result::toString)
                        .document());
    }

    private static Map<String, BigDecimal> certain(TableReading reading) {
        Map<String, BigDecimal> certain = new LinkedHashMap<>();
        reading.values().forEach((code, value) -> {
            if (value instanceof ReportedValue.Stated || value instanceof ReportedValue.Proved) {
                certain.put(code, value.certainAmount().map(Amount::decimal).orElseThrow());
            }
        });
        return certain;
    }
}
