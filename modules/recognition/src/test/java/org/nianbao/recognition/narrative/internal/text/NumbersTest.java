package org.nianbao.recognition.narrative.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"四十, 40", "十五, 15", "一百零三, 103", "两千三百, 2300", "三万五千, 35000", "廿三, 23", "二〇二四, 2024", "零, 0"})
    void chineseNumeralsAreNumbers(String numerals, long number) {
        assertEquals(OptionalLong.of(number), ChineseNumber.parse(numerals));
    }

    @Test
    void otherWordsAreNoChineseNumerals() {
        assertEquals(OptionalLong.empty(), ChineseNumber.parse("三审"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    公开124条、125件次 | 124条 125件次
                    约20余万条 | ~200000条
                    四十余条，一件 | ~40条 1件
                    收取380元，1.2万元 | 380元 12000元
                    10471多条 | ~10471条
                    20个工作日 | 20个工作日
                    第20条、〔2021〕30号、2023年1月1日 | ''
                    3-5条，三审三校，一是 | ''
                    几十条、数百条 | ''
                    12 34条 | 1234条?34
                    """)
    void numbersAreFoundWithTheirUnits(String text, String numbers) {
        assertEquals(
                numbers,
                NumberPhrases.in(Folding.of(text).text()).stream()
                        .map(number -> (number.approximate() ? "~" : "")
                                + number.number().toPlainString()
                                + number.unit().replace("万元", "元")
                                + number.alternatives().stream()
                                        .map(other -> "?" + other.toPlainString())
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ２０２３ 年 1 月 ｜ 公 开 | 2023年1月｜公开
                    1,234条,２，３４５条 | 1234条，2345条
                    民(mín)眾（三審） | 民众(三审)
                    **一是**A B 1 2 | 一是A B 1 2
                    2 0 2 3 年 | 2023年
                    """)
    void layoutScriptAndWidthAreFolded(String raw, String folded) {
        assertEquals(folded, Folding.of(raw).text());
    }
}
