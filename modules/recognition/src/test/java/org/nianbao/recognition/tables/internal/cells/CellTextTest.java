package org.nianbao.recognition.tables.internal.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 0
                    １，２３４ | 1234
                    '12,345,678' | 12345678
                    +19 | 19
                    -2 | -2
                    －8 | -8
                    477.35 | 477.35
                    12件 | 12
                    12 件 | 12
                    22（其中修订16件） | 22
                    18.6198万元 | 18.6198
                    """)
    void numbersAreReadAsTheyAreWritten(String text, String number) {
        assertEquals(
                number,
                assertInstanceOf(CellContent.Numeral.class, CellText.read(text))
                        .number()
                        .toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "—", "——", "-", "--", "－", "无", "無", "／", "\u00a0"})
    void blankMarksAreBlank(String text) {
        assertInstanceOf(CellContent.Blank.class, CellText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年(2023)制发件数", "1.", "三", "1-2", "2024-01-15", "见附件", "第1项"})
    void wordsAreNoNumbers(String text) {
        assertInstanceOf(CellContent.Words.class, CellText.read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1O2|102", "O|0", "○|0", "l5|15", "0三|", "12,34|", "约12|", "12余|", "三十万元|", "’12|12", "=12|12"})
    void whatLooksLikeANumberIsNotGuessed(String text, String likely) {
        assertEquals(Optional.ofNullable(likely).stream().toList(), likely(text));
    }

    @ParameterizedTest
    @CsvSource({"|2,12 2", "56|,561 56", "3|4,314 34", "|,1", "2|,21 2"})
    void aPipeMayBeAOneOrABorder(String text, String likely) {
        assertEquals(List.of(likely.split(" ")), likely(text));
    }

    private static List<String> likely(String text) {
        return assertInstanceOf(CellContent.Unclear.class, CellText.read(text)).likely().stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42¹", "42₂", "42①", "42 ②", "42[1]", "42*", "42（注1）", "42。"})
    void theMarkOfAFootnoteIsNoDigit(String text) {
        assertEquals(
                new BigDecimal("42"),
                assertInstanceOf(CellContent.Numeral.class, CellText.read(text)).number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "1\n2", "0 0 0"})
    void numbersWithSpacesBetweenThemAreKeptApart(String text) {
        assertInstanceOf(CellContent.Numerals.class, CellText.read(text));
    }
}
