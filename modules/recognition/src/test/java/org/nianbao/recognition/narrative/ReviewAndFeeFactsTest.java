package org.nianbao.recognition.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.report.FactCode;

class ReviewAndFeeFactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    全年未发生因政府信息公开引发的行政复议、诉讼。 | 0 | 0
                    没有因政府信息公开申请行政复议、提起行政诉讼的情况。 | 0 | 0
                    行政复议0件，行政诉讼0件。 | 0 | 0
                    因政府信息公开被申请行政复议1起，提起行政诉讼2起。 | 1 | 2
                    政府信息公开行政复议、行政诉讼均为0。 | 0 | 0
                    因政府信息公开引发的行政复议、行政诉讼各1件。 | 1 | 1
                    未发生行政复议被纠错的情况。 | - | -
                    办理行政复议案件3件。 | ?3 | -
                    全面降低复议、诉讼纠错率。 | - | -
                    行政复议和行政诉讼共3件，均与信息公开有关。 | ?3 | ?3
                    2023年无行政复议，行政诉讼1件，均因政府信息公开。 | 0 | ?1
                    报告由主动公开、行政复议和诉讼、问题及改进等六个部分组成。 | - | -
                    没有因政府信息提起行政复议和行政诉讼的情况发生。 | 0 | 0
                    未发生由政府信息公开引发的举报、投诉、行政复议和行政诉讼等。 | 0 | 0
                    依申请公开被申请行政复议2件，结果维持2件；依申请公开被提起行政诉讼1件。 | 2 | 1
                    因政府信息公开产生行政复议案件6件和行政诉讼案件3件，其中行政复议结果维持5件，尚未审结1件。 | 6 | 3
                    """)
    void reviewsAndLawsuitsOverInformationAreCounted(String sentence, String reviews, String litigation) {
        NarrativeReading reading = Reports.withOther(sentence);
        assertEquals(reviews, Reports.fact(reading, FactCode.REVIEWS_TOTAL));
        assertEquals(litigation, Reports.fact(reading, FactCode.LITIGATION_TOTAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    未收取信息处理费。 | 0
                    本机关全年未发出收费通知书，未收取信息处理费。 | 0
                    2023年未向申请人收取任何费用。 | 0
                    依申请公开信息没有收费。 | 0
                    未发生收费及减免情况。 | 0
                    收取信息处理费380元。 | 380
                    收取信息处理费0.04万元。 | 400
                    发出收费通知1件，总金额400元，实际收取信息处理费400元。 | 400
                    信息处理费收费通知0件，总金额0元，实际收取的总金额0元。 | 0
                    未发生乱收费现象。 | -
                    依申请提供信息不收取费用。 | -
                    未收取检索、复制、邮寄等费用。 | 0
                    行政事业性收费0元。 | -
                    2023年，我镇收取政府信息公开信息处理费为0元。 | 0
                    2023年本机关发出收费通知的件数0件、总金额0元以及实际收取的总金额0元。 | 0
                    """)
    void theFeesCollectedAreInYuan(String sentence, String fees) {
        assertEquals(fees, Reports.fact(Reports.withOther(sentence), FactCode.FEES_COLLECTED_YUAN));
    }

    @Test
    void nothingUnderTheFourthHeadingMeansNoCases() {
        NarrativeReading reading =
                Reports.read(Reports.TITLE, "一、总体情况", "按要求公开。", "四、政府信息公开行政复议、行政诉讼情况", "无。", "五、存在的主要问题及改进情况", "少。");
        assertEquals("0", Reports.fact(reading, FactCode.REVIEWS_TOTAL));
        assertEquals("0", Reports.fact(reading, FactCode.LITIGATION_TOTAL));
    }
}
