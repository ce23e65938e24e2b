package org.nianbao.analysis.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.form.StatisticsSum;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

/** The sums of the 统计表 of 2014 and of the subtotal of organizations. */
class StatisticsAndSubtotalRulesTest {
    @Test
    void aSubtotalThatIsNotItsColumnsIsAFinding() {
        ReportBuilder report =
                ReportBuilder.of2021().value(RequestRows.organizationsCode("requests.granted"), stated(2));
        assertEquals(List.of(Rule.T3_LEGAL), rules(report));
    }

    @Test
    void aSubtotalThatIsItsColumnsIsNone() {
        ReportBuilder report =
                ReportBuilder.of2021().value(RequestRows.organizationsCode("requests.granted"), stated(0));
        assertEquals(List.of(), rules(report));
    }

    @Test
    void aWholeStatisticsTableOfZerosHasNoFinding() {
        assertEquals(List.of(), rules(ReportBuilder.of(FormGeneration.FORM_2014, 2016)));
    }

    @Test
    void requestsByRouteThatDoNotAddUpAreAFinding() {
        ReportBuilder report = ReportBuilder.of(FormGeneration.FORM_2014, 2016)
                .value("requests.received.total", stated(3))
                .value("requests.receivedOnline.total", stated(2));
        assertEquals(List.of(Rule.S14_RECEIVED), rules(report));
    }

    @Test
    void rowsOfTheOfficesOwnMakeTheSumNotAssessable() {
        ReportBuilder report = ReportBuilder.of(FormGeneration.FORM_2014, 2016)
                .value("requests.received.total", stated(3))
                .value(
                        StatisticsSum.RECEIVED.ownRowsCode(),
                        new ReportedValue.Doubtful(
                                List.of(new Amount.Count(3)),
                                Wording.of("analysis.row", "电子邮件申请数"),
                                "3",
                                Optional.empty()));
        assertEquals(List.of(), rules(report));
    }

    @Test
    void rowsOfTheOfficesOwnCountOnceSomebodyHasSettledThem() {
        ReportBuilder report = ReportBuilder.of(FormGeneration.FORM_2014, 2016)
                .value("requests.received.total", stated(3))
                .value(StatisticsSum.RECEIVED.ownRowsCode(), stated(2));
        assertEquals(List.of(Rule.S14_RECEIVED), rules(report));
    }

    @Test
    void aRowThatWasNotMetMakesItsSumNotAssessable() {
        ReportBuilder report = ReportBuilder.of(FormGeneration.FORM_2014, 2016)
                .value("requests.received.total", stated(3))
                .value("requests.receivedOnline.total", new ReportedValue.Absent());
        assertEquals(List.of(), rules(report));
    }

    private static List<Rule> rules(ReportBuilder report) {
        return Checked.of(report).findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule != Rule.D_SECTION && rule != Rule.D_DEADLINE)
                .toList();
    }

    private static ReportedValue stated(long number) {
        return new ReportedValue.Stated(
                new Amount.Count(number), "" + number, Optional.empty(), new SourcePlace.ByHand());
    }
}
