package org.nianbao.analysis.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeList;

class NarrativeRulesTest {
    private static final String N = "requests.received.total";
    private static final String O = "requests.carriedIn.total";
    private static final String P = "requests.processedTotal.total";
    private static final String C = "requests.carriedOut.total";

    /** 正文所写收到、结转、办结、答复的件数与表三总计列一致. */
    @Nested
    class XReq {
        @Test
        void holdsWhereTheTextAndTheTableGiveTheSameNumbers() {
            Checked checked = Checked.of(requests(5, 2, 6, 1)
                    .fact(FactCode.REQUESTS_RECEIVED, 5, "收到申请5件")
                    .fact(FactCode.REQUESTS_CARRIED_IN, 2, "上年结转2件")
                    .fact(FactCode.REQUESTS_ANSWERED, 6, "已办结6件")
                    .fact(FactCode.REQUESTS_CARRIED_OUT, 1, "结转下年度1件"));
            assertTrue(checked.holds(Rule.X_REQ, "fact.requests.received", N));
            assertTrue(checked.holds(Rule.X_REQ, "fact.requests.carriedIn", O));
            assertTrue(checked.holds(Rule.X_REQ, "fact.requests.answered", P));
            assertTrue(checked.holds(Rule.X_REQ, "fact.requests.carriedOut", C));
        }

        @Test
        void isViolatedWhereTheyDiffer() {
            Checked checked = Checked.of(requests(8, 0, 8, 0).fact(FactCode.REQUESTS_RECEIVED, 6, "收到申请6件"));
            assertEquals(
                    List.of("X-REQ error 6|8 正文写“收到申请6件”（6），而表三“一、本年新收政府信息公开申请数量”的“总计”为 8，相差 2。" + "请核对正文与表格，更正有误的一处。"),
                    checked.lines());
            assertEquals(List.of("fact.requests.received", N), checked.codes());
            assertEquals(
                    List.of(
                            ReportBuilder.factPlace(FactCode.REQUESTS_RECEIVED),
                            ReportBuilder.of2021().place(N)),
                    checked.findings().get(0).places());
        }

        @ParameterizedTest
        @CsvSource({"REQUESTS_CARRIED_IN, 上年结转3件", "REQUESTS_ANSWERED, 办结3件", "REQUESTS_CARRIED_OUT, 结转下年度3件"})
        void isViolatedByEachKindOfNumber(FactCode fact, String quote) {
            assertEquals(
                    List.of(Rule.X_REQ),
                    Checked.of(requests(5, 2, 6, 1).fact(fact, 3, quote)).rules());
        }

        @ParameterizedTest
        @ValueSource(strings = {"受理申请7件（其中上年结转2件）", "共办理申请7件"})
        void countsWhatWasCarriedInWhereTheSentenceCountsBoth(String quote) {
            assertEquals(
                    List.of(),
                    Checked.of(requests(5, 2, 6, 1).fact(FactCode.REQUESTS_RECEIVED, 7, quote))
                            .lines());
        }

        @Test
        void doesNotCountWhatWasCarriedInWhereTheSentenceSpeaksOfReceiving() {
            assertEquals(
                    List.of(Rule.X_REQ),
                    Checked.of(requests(5, 2, 6, 1).fact(FactCode.REQUESTS_RECEIVED, 7, "共收到申请7件"))
                            .rules());
        }

        @Test
        void namesBothNumbersWhereTheSentenceCountsBoth() {
            assertEquals(
                    List.of("X-REQ error 9|7 正文写“受理申请9件（其中上年结转2件）”（9），"
                            + "而表三“一、本年新收政府信息公开申请数量”的“总计”与表三“二、上年结转政府信息公开申请数量”的“总计”之和为 7，相差 2。"
                            + "请核对正文与表格，更正有误的一处。"),
                    Checked.of(requests(5, 2, 6, 1).fact(FactCode.REQUESTS_RECEIVED, 9, "受理申请9件（其中上年结转2件）"))
                            .lines());
        }

        @Test
        void fewerAnswersThanOutcomesAreRight() {
            assertTrue(Checked.of(requests(5, 2, 6, 1).fact(FactCode.REQUESTS_ANSWERED, 4, "答复4件"))
                    .holds(Rule.X_REQ, "fact.requests.answered", P));
        }

        @Test
        void moreAnswersThanOutcomesAreNot() {
            assertEquals(
                    List.of("X-REQ error 7|6 正文写“答复7件”（7），多于表三“(七)总计”的“总计” 6，相差 1。请核对正文与表格，更正有误的一处。"),
                    Checked.of(requests(5, 2, 6, 1).fact(FactCode.REQUESTS_ANSWERED, 7, "答复7件"))
                            .lines());
        }

        @Test
        void isNotAssessableWhereTheTextDoesNotSay() {
            assertEquals(
                    Optional.of("正文没有写明这个数字"),
                    Checked.of(requests(5, 0, 5, 0)).notAssessable(Rule.X_REQ, "fact.requests.received"));
        }

        @Test
        void isNotAssessableForADoubtfulOrApproximateNumber() {
            String why = "正文的数字是约数、历年累计数，或者不能确定";
            assertEquals(
                    Optional.of(why),
                    Checked.of(requests(5, 0, 5, 0).doubtfulFact(FactCode.REQUESTS_RECEIVED, "收到申请若干件"))
                            .notAssessable(Rule.X_REQ, "fact.requests.received", N));
            assertEquals(
                    Optional.of(why),
                    Checked.of(requests(5, 0, 5, 0).fact(FactCode.REQUESTS_RECEIVED, 10, "收到申请10余件", true, false))
                            .notAssessable(Rule.X_REQ, "fact.requests.received", N));
        }

        @Test
        void isNotAssessableWithoutTheTablesNumber() {
            assertEquals(
                    Optional.of("表三“一、本年新收政府信息公开申请数量”的“总计”没有能够确定的数字"),
                    Checked.of(requests(5, 0, 5, 0)
                                    .fact(FactCode.REQUESTS_RECEIVED, 6, "收到申请6件")
                                    .doubtful(N, "5 0"))
                            .notAssessable(Rule.X_REQ, "fact.requests.received", N));
            assertEquals(
                    Optional.of("没有找到表三"),
                    Checked.of(ReportBuilder.of2021()
                                    .withoutTable(FormTable.REQUESTS)
                                    .fact(FactCode.REQUESTS_RECEIVED, 6, "收到申请6件"))
                            .notAssessable(Rule.X_REQ, "fact.requests.received", N));
        }
    }

    /** 正文写没有，表中即为 0：未收到申请、无行政复议和行政诉讼、全部办结、未被纠错；反之亦然. */
    @Nested
    class XZero {
        @Test
        void holdsWhereNeitherTextNorTableHasRequests() {
            assertTrue(Checked.of(ReportBuilder.of2021().fact(FactCode.REQUESTS_RECEIVED, 0, "2023年未收到申请"))
                    .holds(Rule.X_ZERO, "fact.requests.received", N));
        }

        @Test
        void isViolatedWhereTheTextDeniesWhatTheTableCounts() {
            assertEquals(
                    List.of("X-ZERO error 0|2 正文写“2023年未收到申请”，而表三“一、本年新收政府信息公开申请数量”的“总计”为 2。" + "请核对正文与表格，更正有误的一处。"),
                    Checked.of(requests(2, 0, 2, 0).fact(FactCode.REQUESTS_RECEIVED, 0, "2023年未收到申请"))
                            .lines());
        }

        @ParameterizedTest
        @ValueSource(strings = {"收到申请0件", "受理数量为０", "2023年收到申请 0 件"})
        void aNoughtInFiguresIsANumberAndNotAStatement(String quote) {
            assertEquals(
                    List.of(Rule.X_REQ),
                    Checked.of(requests(2, 0, 2, 0).fact(FactCode.REQUESTS_RECEIVED, 0, quote))
                            .rules());
        }

        @Test
        void reviewsAndLawsuitsAreComparedWithTableFour() {
            ReportBuilder report = ReportBuilder.of2021()
                    .number("review.upheld", 1)
                    .number("review.total", 1)
                    .number("litigation.afterReview.pending", 2)
                    .number("litigation.afterReview.total", 2);
            assertEquals(
                    List.of(
                            "X-ZERO error 0|1 正文写“无行政复议”，而表四“行政复议”的“总计”为 1。请核对正文与表格，更正有误的一处。",
                            "X-ZERO error 0|2 正文写“无行政诉讼”，而表四“行政诉讼 未经复议直接起诉”的“总计”与表四“行政诉讼 复议后起诉”的“总计”之和为 2。"
                                    + "请核对正文与表格，更正有误的一处。"),
                    Checked.of(report.fact(FactCode.REVIEWS_TOTAL, 0, "无行政复议")
                                    .fact(FactCode.LITIGATION_TOTAL, 0, "无行政诉讼"))
                            .lines());
        }

        @Test
        void isNotAssessableWhereTheTextOrTheTableIsSilent() {
            assertEquals(
                    Optional.of("正文没有写明这个数字"),
                    Checked.of(ReportBuilder.of2021())
                            .notAssessable(Rule.X_ZERO, "fact.reviews.total", "review.total"));
            assertEquals(
                    Optional.of("没有找到表四"),
                    Checked.of(ReportBuilder.of2021()
                                    .withoutTable(FormTable.REVIEWS)
                                    .fact(FactCode.REVIEWS_TOTAL, 0, "无行政复议"))
                            .notAssessable(Rule.X_ZERO, "fact.reviews.total", "review.total"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"收到政府信息公开申请3件，均已办结。", "全年收到申请3件，全部在法定期限内办结", "收到申请3件，已全部依法办理。", "收到申请3件，上年结转0件，均已办理，转下年1件。"})
        void allFinishedMeansThatNothingIsCarriedOver(String text) {
            Checked checked = Checked.of(requests(3, 0, 2, 1).sectionText(1, text));
            assertEquals(List.of(Rule.X_ZERO), checked.rules());
            assertEquals(List.of(C), checked.codes());
            assertTrue(Checked.of(requests(3, 0, 3, 0).sectionText(1, text)).holds(Rule.X_ZERO, C));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "收到申请3件，按时答复率100%。",
                    "收到申请3件，除1件结转下年外均已办结。",
                    "收到申请3件，尚未全部办结。",
                    "收到申请3件，上年结转的2件均已办结。",
                    "收到申请3件，均依法办理。",
                    "收到申请3件。12345热线反馈问题全部办结。",
                    "收到申请3件，截至目前均已办结。"
                })
        void whatMayMeanSomethingElseIsLeftAlone(String text) {
            assertEquals(
                    List.of(),
                    Checked.of(requests(3, 0, 2, 1).sectionText(1, text)).lines());
        }

        @Test
        void aNumberThatContradictsIsNotReportedOnceMoreForTheStatement() {
            assertEquals(
                    List.of(Rule.X_ZERO),
                    Checked.of(requests(3, 0, 2, 1)
                                    .sectionText(1, "收到申请3件，均已办结。")
                                    .fact(FactCode.REQUESTS_CARRIED_OUT, 0, "均已办结"))
                            .rules());
        }

        @Test
        void notCorrectedMeansThatNothingWasCorrected() {
            ReportBuilder report = ReportBuilder.of2021()
                    .number("review.corrected", 1)
                    .number("review.total", 1)
                    .sectionText(1, "全年行政复议1件，未被纠错。");
            Checked checked = Checked.of(report);
            assertEquals(
                    List.of("X-ZERO error 0|1 正文写“全年行政复议1件，未被纠错”，而表四“行政复议”的“结果纠正”为 1。请核对正文与表格，更正有误的一处。"),
                    checked.lines());
            assertTrue(Checked.of(ReportBuilder.of2021().sectionText(1, "行政复议、行政诉讼均未被纠错"))
                    .holds(
                            Rule.X_ZERO,
                            "review.corrected",
                            "litigation.direct.corrected",
                            "litigation.afterReview.corrected"));
        }
    }

    /** 正文所写行政复议、行政诉讼件数与表四一致；不一致的请说明. */
    @Nested
    class XCase {
        private static final String IN_TABLE = "review.total";

        @Test
        void holdsWhereTheTextAndTheTableGiveTheSameNumber() {
            assertTrue(cases(2, 2, "行政复议2件").holds(Rule.X_CASE, "fact.reviews.total", IN_TABLE));
        }

        @Test
        void aDifferenceNeedsAnExplanation() {
            assertEquals(
                    List.of("X-CASE warning 2|3 正文写“行政复议2件”（2），而表四“行政复议”的“总计”为 3，相差 1。请说明或更正。"),
                    cases(2, 3, "行政复议2件").lines());
        }

        @Test
        void casesThatTheTableDoesNotHaveNeedAnExplanation() {
            assertEquals(
                    List.of("X-CASE warning 1|0 正文写“行政复议1件”（1），而表四“行政复议”的“总计”为 0，相差 1。请说明或更正。"),
                    cases(1, 0, "行政复议1件").lines());
        }

        @Test
        void theTableMayHaveMoreThanTheNewCases() {
            assertTrue(cases(1, 2, "新发生行政复议1件").holds(Rule.X_CASE, "fact.reviews.total", IN_TABLE));
            assertEquals(List.of(Rule.X_CASE), cases(3, 2, "新发生行政复议3件").rules());
        }

        @Test
        void isNotAssessableForARoughNumber() {
            assertEquals(
                    Optional.of("正文的数字是约数、历年累计数，或者不能确定"),
                    Checked.of(ReportBuilder.of2021().fact(FactCode.REVIEWS_TOTAL, 10, "行政复议10余件", true, false))
                            .notAssessable(Rule.X_CASE, "fact.reviews.total", IN_TABLE));
        }

        private Checked cases(long text, long table, String quote) {
            return Checked.of(ReportBuilder.of2021()
                    .number("review.upheld", table)
                    .number(IN_TABLE, table)
                    .fact(FactCode.REVIEWS_TOTAL, text, quote));
        }
    }

    /** 分项之和等于总数；以“等”结尾的列举可以小于总数. */
    @Nested
    class XSum {
        private final NarrativeList.Item documents = new NarrativeList.Item("公文类", 30, false);
        private final NarrativeList.Item budgets = new NarrativeList.Item("财政预决算", 21, false);

        @Test
        void holdsWhereAClosedListAddsUp() {
            assertTrue(kinds(51, false).holds(Rule.X_SUM, "fact.disclosed.kinds", "fact.disclosed.total"));
        }

        @Test
        void isViolatedWhereItDoesNot() {
            assertEquals(
                    List.of("X-SUM warning 51|60 正文分类别“公文类30条、财政预决算21条”合计 51，而主动公开总数为 60，相差 9。请说明或更正。"),
                    kinds(60, false).lines());
        }

        @Test
        void holdsWhereAnOpenListIsSmaller() {
            assertTrue(kinds(60, true).holds(Rule.X_SUM, "fact.disclosed.kinds", "fact.disclosed.total"));
        }

        @Test
        void isViolatedWhereTheKindsAreMoreThanTheTotal() {
            assertEquals(List.of(Rule.X_SUM), kinds(50, true).rules());
        }

        @Test
        void channelsThatAreMoreThanTheTotalAreAHint() {
            Checked checked = Checked.of(ReportBuilder.of2021()
                    .fact(FactCode.DISCLOSED_TOTAL, 50, "主动公开信息50条")
                    .list(ListCode.DISCLOSED_CHANNELS, false, "网站30条、微信21条", documents, budgets));
            assertEquals(
                    List.of("X-SUM hint 51|50 正文分渠道“网站30条、微信21条”合计 51，而主动公开总数为 50，相差 1。同一条信息是否在多个渠道公开？请说明。"),
                    checked.lines());
        }

        @Test
        void isNotAssessableForApproximateCumulativeOrMissingNumbers() {
            String why = "正文的数字是约数、历年累计数，或者不能确定";
            assertEquals(
                    Optional.of(why),
                    with(ReportBuilder.of2021().fact(FactCode.DISCLOSED_TOTAL, 60, "公开60余条", true, false)));
            assertEquals(
                    Optional.of(why),
                    with(ReportBuilder.of2021().fact(FactCode.DISCLOSED_TOTAL, 60, "历年累计公开60条", false, true)));
            assertEquals(
                    Optional.of(why), with(ReportBuilder.of2021().doubtfulFact(FactCode.DISCLOSED_TOTAL, "公开60条或62条")));
            assertEquals(Optional.of("正文没有写明这个数字"), with(ReportBuilder.of2021()));
        }

        private Optional<String> with(ReportBuilder report) {
            return Checked.of(report.list(ListCode.DISCLOSED_KINDS, false, "公文类30条、财政预决算21条", documents, budgets))
                    .notAssessable(Rule.X_SUM, "fact.disclosed.kinds", "fact.disclosed.total");
        }

        private Checked kinds(long total, boolean open) {
            return Checked.of(ReportBuilder.of2021()
                    .fact(FactCode.DISCLOSED_TOTAL, total, "主动公开信息" + total + "条")
                    .list(ListCode.DISCLOSED_KINDS, open, "公文类30条、财政预决算21条", documents, budgets));
        }
    }

    /**
     * A table three that balances: received, carried in, processed (all granted), carried over; natural persons only.
     */
    private static ReportBuilder requests(long received, long carriedIn, long processed, long carriedOut) {
        return ReportBuilder.of2021()
                .row(RequestRows.RECEIVED, Applicant.NATURAL_PERSON, received)
                .row(RequestRows.CARRIED_IN, Applicant.NATURAL_PERSON, carriedIn)
                .row("requests.granted", Applicant.NATURAL_PERSON, processed)
                .row(RequestRows.PROCESSED_TOTAL, Applicant.NATURAL_PERSON, processed)
                .row(RequestRows.CARRIED_OUT, Applicant.NATURAL_PERSON, carriedOut);
    }
}
