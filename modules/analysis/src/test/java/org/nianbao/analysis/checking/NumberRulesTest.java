package org.nianbao.analysis.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.RuleOutcome;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;

class NumberRulesTest {
    private static final String PENALTIES = "disclosure.penalties.decisions";
    private static final String FEES = "disclosure.fees.amount";

    /** 单元格内应为数字，或者空白标记. */
    @Nested
    class NumText {
        @Test
        void holdsForNumbersAndBlankMarks() {
            ReportBuilder report = ReportBuilder.of2021();
            report.value(PENALTIES, new ReportedValue.LeftBlank("/", report.place(PENALTIES), Optional.empty()));
            assertEquals(List.of(new RuleOutcome.Holds(Rule.NUM_TEXT, all2021())), of(Rule.NUM_TEXT, report));
        }

        @Test
        void isViolatedByWhatIsNeither() {
            assertEquals(
                    List.of("NUM-TEXT error | 表二“行政处罚”的“本年处理决定数量”填的是“1O2”，不是数字。请核对这一格后更正。"),
                    Checked.of(ReportBuilder.of2021().doubtful(PENALTIES, "1O2"))
                            .lines());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1 0", "8040", "251000元", "十二", "", "无"})
        void isNotAssessableWhereItIsOnlyUnclearWhichNumberItIs(String asWritten) {
            Checked checked = Checked.of(ReportBuilder.of2021().doubtful(PENALTIES, asWritten));
            assertEquals(List.of(), checked.lines());
            assertEquals(Optional.of("表二“行政处罚”的“本年处理决定数量”没有能够确定的数字"), checked.notAssessable(Rule.NUM_TEXT, PENALTIES));
        }

        @Test
        void isNotAssessableWhereANumberIsProposed() {
            ReportBuilder report = ReportBuilder.of2021();
            report.value(
                    PENALTIES,
                    new ReportedValue.Doubtful(
                            List.of(new Amount.Count(22)),
                            Wording.of("analysis.why.noPlaces"),
                            "22（其中修订16件）",
                            Optional.of(report.place(PENALTIES))));
            assertEquals(List.of(), Checked.of(report).lines());
        }
    }

    /** 件数不为负；“本年增/减”可以为负. */
    @Nested
    class NumNegative {
        @Test
        void holdsForNoughtAndMore() {
            assertEquals(
                    List.of(new RuleOutcome.Holds(Rule.NUM_NEGATIVE, all2021())),
                    of(Rule.NUM_NEGATIVE, ReportBuilder.of2021().number(PENALTIES, 18)));
        }

        @Test
        void isViolatedByANegativeCount() {
            assertEquals(
                    List.of("NUM-NEGATIVE error -3| 表二“行政处罚”的“本年处理决定数量”为 -3，件数不能是负数。请核对这一格后更正。"),
                    Checked.of(ReportBuilder.of2021().number(PENALTIES, -3)).lines());
        }

        @Test
        void allowsANegativeChange() {
            assertEquals(
                    List.of(),
                    Checked.of(ReportBuilder.of2019().number("disclosure.licensing.itemsChange", -8))
                            .lines());
        }

        @Test
        void isNotAssessableForADoubtfulNumber() {
            assertEquals(
                    Optional.of("表二“行政处罚”的“本年处理决定数量”没有能够确定的数字"),
                    Checked.of(ReportBuilder.of2021().doubtful(PENALTIES, "1 8"))
                            .notAssessable(Rule.NUM_NEGATIVE, PENALTIES));
        }
    }

    /** 件数为整数；收费金额可以有小数. */
    @Nested
    class NumFraction {
        @Test
        void holdsForWholeCountsAndAmountsOfMoney() {
            assertEquals(
                    List.of(new RuleOutcome.Holds(Rule.NUM_FRACTION, all2021())),
                    of(Rule.NUM_FRACTION, ReportBuilder.of2021().number(FEES, "477.35")));
        }

        @Test
        void isViolatedByACountWithDecimals() {
            assertEquals(
                    List.of("NUM-FRACTION warning 1.5| 表二“行政处罚”的“本年处理决定数量”为 1.5，件数不能有小数。请核对这一格后更正。"),
                    Checked.of(ReportBuilder.of2021().number(PENALTIES, "1.5")).lines());
        }

        @Test
        void isNotAssessableForADoubtfulNumber() {
            assertEquals(
                    Optional.of("表二“行政处罚”的“本年处理决定数量”没有能够确定的数字"),
                    Checked.of(ReportBuilder.of2021().doubtful(PENALTIES, "1.5.2"))
                            .notAssessable(Rule.NUM_FRACTION, PENALTIES));
        }
    }

    /** 行政事业性收费金额以万元为单位. */
    @Nested
    class NumScale {
        private final ReportBuilder lastYear = ReportBuilder.of2021().year(2022).number(FEES, "18.5");

        @Test
        void holdsWhereTheFeeIsOfLastYearsSize() {
            assertTrue(Checked.of(ReportBuilder.of2021().number(FEES, "477.35"), lastYear)
                    .holds(Rule.NUM_SCALE, FEES));
        }

        @Test
        void isViolatedWhereItIsTenThousandTimesLastYears() {
            assertEquals(
                    List.of("NUM-SCALE hint 186198|18.5 表二“行政事业性收费”的“本年收费金额(单位:万元)”为 186198 万元，"
                            + "上一年为 18.5 万元，相差约一万倍，可能把“元”当作“万元”填写。请核对金额单位。"),
                    Checked.of(ReportBuilder.of2021().number(FEES, "186198"), lastYear)
                            .lines());
        }

        @Test
        void isViolatedWhereLastYearsWasTenThousandTimesThisYears() {
            assertEquals(
                    List.of(Rule.NUM_SCALE),
                    Checked.of(ReportBuilder.of2021().number(FEES, "0.002"), lastYear)
                            .rules());
        }

        @Test
        void isNotAssessableWithoutLastYearsFee() {
            assertEquals(
                    Optional.of("上一年没有可以对照的数字"),
                    Checked.of(ReportBuilder.of2021().number(FEES, "186198"), ReportBuilder.of2019())
                            .notAssessable(Rule.NUM_SCALE, FEES));
        }
    }

    private static List<RuleOutcome> of(Rule rule, ReportBuilder report) {
        return Checked.of(report).outcomes().stream()
                .filter(outcome -> outcome.rule() == rule)
                .toList();
    }

    private static List<String> all2021() {
        return Stream.of(FormGeneration.FORM_2021)
                .flatMap(form -> Catalogue.standard().form(form).indicators().stream())
                .map(Indicator::code)
                .toList();
    }
}
