package org.nianbao.recognition.tables.internal.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
    @ValueSource(strings = {"1O2", "O", "0三", "本年(2023)制发件数", "1.", "三", "12,34", "1-2"})
    void whatIsNoNumberIsNotGuessed(String text) {
        assertInstanceOf(CellContent.Words.class, CellText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "1\n2", "0 0 0"})
    void numbersWithSpacesBetweenThemAreKeptApart(String text) {
        assertInstanceOf(CellContent.Numerals.class, CellText.read(text));
    }
}
