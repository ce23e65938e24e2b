package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.SectionText;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.SourcePlace;

/**
 * X-ZERO for what the narrative says without a number: where all requests were finished (全部办结), nothing is carried
 * over; where no decision was corrected (未被纠错), 结果纠正 is 0.
 *
 * <p>It looks for the plainest wordings only and leaves alone every sentence that may speak of something else (a
 * hotline, last year's requests, all but some, a later date): a missed contradiction is better than a false one. A
 * report without such a sentence has no outcome here.
 */
final class StatementsCheck implements Check {
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!\\n]");
    private static final Pattern CLAUSE_END = Pattern.compile("[，,：:]");

    private static final Pattern ALL_FINISHED =
            Pattern.compile("(?<![未没])(?:均|都|全部)[^，,。；;]{0,12}?(?:办结|办理完毕|处理完毕|办理完成)"
                    + "|(?:(?:均|都|全部)已经?|已经?(?:均|都|全部))(?:全部|按时|按期|依法|依规)*(?:办理|处理)(?!中|之中)");
    private static final Pattern ABOUT_REQUESTS = Pattern.compile("申请");
    private static final Pattern ABOUT_OTHER_THINGS =
            Pattern.compile("热线|信箱|提案|议案|建议|信访|投诉|举报|留言|工单|诉求|咨询|复议|诉讼|除|其余|剩余|余下|目前|现已|尚未|没有全部|未能");
    private static final Pattern ABOUT_SOME_REQUESTS = Pattern.compile("上年|上一年|去年|往年|结转|转结|其中");

    private static final Pattern NOT_CORRECTED =
            Pattern.compile("(?:未(?!来)|没有|无(?!论)|不存在)[^，,。；;]{0,8}(?:纠错|被纠正|结果纠正)");

    private static final List<String> CARRIED_OUT = List.of(RequestRows.code(RequestRows.CARRIED_OUT, Applicant.TOTAL));

    @Override
    public void apply(Numbers numbers, Outcomes outcomes) {
        boolean finished = statesNoneCarriedOver(numbers.report());
        boolean corrected = false;
        for (SectionText section : numbers.report().sections()) {
            for (String sentence : SENTENCE_END.split(section.text())) {
                if (!finished && saysAllFinished(sentence)) {
                    finished = true;
                    noneIn(FormTable.REQUESTS, CARRIED_OUT, sentence, section, numbers, outcomes);
                }
                if (!corrected && NOT_CORRECTED.matcher(sentence).find()) {
                    List<String> cells = correctedCells(sentence);
                    corrected = !cells.isEmpty();
                    if (corrected) {
                        noneIn(FormTable.REVIEWS, cells, sentence, section, numbers, outcomes);
                    }
                }
            }
        }
    }

    /** Whether the fact says so too: then {@link RequestFactsCheck} compares it, and once is enough. */
    private static boolean statesNoneCarriedOver(Report report) {
        return Optional.ofNullable(report.facts().get(FactCode.REQUESTS_CARRIED_OUT))
                .flatMap(fact -> fact.value().certainAmount())
                .filter(amount -> amount.decimal().signum() == 0)
                .isPresent();
    }

    /** Whether a sentence says plainly that every application was finished. */
    static boolean saysAllFinished(String sentence) {
        if (!ABOUT_REQUESTS.matcher(sentence).find()
                || ABOUT_OTHER_THINGS.matcher(sentence).find()) {
            return false;
        }
        for (String clause : CLAUSE_END.split(sentence)) {
            Matcher matcher = ALL_FINISHED.matcher(clause);
            if (matcher.find() && !ABOUT_SOME_REQUESTS.matcher(clause).find()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> correctedCells(String sentence) {
        List<String> cells = new ArrayList<>();
        if (sentence.contains("复议")) {
            cells.add("review.corrected");
        }
        if (sentence.contains("诉讼")) {
            cells.add("litigation.direct.corrected");
            cells.add("litigation.afterReview.corrected");
        }
        return cells;
    }

    private static void noneIn(
            FormTable formTable,
            List<String> cells,
            String sentence,
            SectionText section,
            Numbers numbers,
            Outcomes outcomes) {
        Optional<BigDecimal> table = numbers.sum(cells);
        if (numbers.form(formTable).isEmpty()) {
            outcomes.notAssessable(Rule.X_ZERO, cells, Wording.of("analysis.why.noTable", formTable.chineseNumber()));
        } else if (table.isEmpty()) {
            outcomes.notAssessable(Rule.X_ZERO, cells, numbers.whyUncertain(cells));
        } else if (table.get().signum() == 0) {
            outcomes.holds(Rule.X_ZERO, cells);
        } else {
            List<SourcePlace> places = new ArrayList<>(section.place().stream().toList());
            places.addAll(numbers.places(cells));
            outcomes.violated(Violation.ofTextAndTable(
                    Rule.X_ZERO,
                    Wording.of(
                            "analysis.text.none",
                            sentence.strip(),
                            numbers.cellsTogether(cells),
                            Listing.plain(table.get())),
                    cells,
                    BigDecimal.ZERO,
                    table.get(),
                    places));
        }
    }
}
