package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

/**
 * What the narrative says about requests agrees with the 总计 column of table three.
 *
 * <ul>
 *   <li>X-REQ, for a number: 收到 = 本年新收, or with 上年结转 where the sentence counts both; 结转 = 上年结转; 办结 = (七)总计; 答复 ≤ (七)总计,
 *       for the total also holds requests that ended unanswered; 结转下年 = 结转下年度.
 *   <li>X-ZERO, for a statement that there were none: then the table says 0.
 * </ul>
 *
 * <p>One outcome for each of the four facts, under the one rule or the other.
 */
final class RequestFactsCheck implements Check {
    private static final List<FactCode> FACTS = List.of(
            FactCode.REQUESTS_RECEIVED,
            FactCode.REQUESTS_CARRIED_IN,
            FactCode.REQUESTS_ANSWERED,
            FactCode.REQUESTS_CARRIED_OUT);

    /** A nought of its own, as in 0件; not one within 2023年 or 10件. */
    private static final Pattern WRITTEN_NOUGHT = Pattern.compile("(?<![0-9０-９.．])[0０〇](?![0-9０-９.．])");

    private static final Pattern CARRIED_IN = Pattern.compile("(?:上年|上一年|去年|往年|年度?)[^，,。；;下]{0,6}(?:结转|转结)(?!下|至|到)");
    private static final Pattern TAKEN_IN = Pattern.compile("收|受理|接到");
    private static final Pattern DEALT_WITH = Pattern.compile("办理|处理");
    private static final Pattern FINISHED = Pattern.compile("办结|办毕|结案|办理完");

    @Override
    public void apply(Numbers numbers, Outcomes outcomes) {
        for (FactCode fact : FACTS) {
            Optional<NarrativeFact> stated =
                    Optional.ofNullable(numbers.report().facts().get(fact));
            if (stated.isEmpty()) {
                outcomes.notAssessable(
                        Rule.X_REQ, List.of(FindingCodes.of(fact)), Wording.of("analysis.why.notStated"));
            } else if (!isSaidElsewhere(stated.get(), numbers, outcomes)) {
                apply(stated.get(), numbers, outcomes);
            }
        }
    }

    /**
     * Whether 收到3件，均已答复 is judged by another rule or fact: its number is that of what was received, so that a wrong one
     * is found there, and where it says that all are finished, {@link StatementsCheck} holds that against 结转下年度.
     */
    private static boolean isSaidElsewhere(NarrativeFact fact, Numbers numbers, Outcomes outcomes) {
        return isAllThatWasReceived(fact, numbers)
                && (StatementsCheck.saysAllFinished(fact.quote())
                        || outcomes.violations().stream()
                                .anyMatch(violation ->
                                        violation.codes().contains(FindingCodes.of(FactCode.REQUESTS_RECEIVED))));
    }

    private static boolean isAllThatWasReceived(NarrativeFact fact, Numbers numbers) {
        Optional<SourcePlace> received = Optional.ofNullable(
                        numbers.report().facts().get(FactCode.REQUESTS_RECEIVED))
                .flatMap(RequestFactsCheck::placeOfNumber);
        return fact.code() == FactCode.REQUESTS_ANSWERED
                && received.isPresent()
                && received.equals(placeOfNumber(fact));
    }

    private static Optional<SourcePlace> placeOfNumber(NarrativeFact fact) {
        return fact.value() instanceof ReportedValue.Stated stated ? Optional.of(stated.place()) : Optional.empty();
    }

    private static void apply(NarrativeFact fact, Numbers numbers, Outcomes outcomes) {
        List<String> cells = cells(fact);
        List<String> codes = new ArrayList<>(List.of(FindingCodes.of(fact.code())));
        codes.addAll(cells);
        Optional<BigDecimal> said = fact.value().certainAmount().map(Amount::decimal);
        Rule rule = said.filter(amount -> isStatementOfNone(fact, amount)).isPresent() ? Rule.X_ZERO : Rule.X_REQ;
        if (said.isEmpty() || fact.approximate() || fact.cumulative()) {
            outcomes.notAssessable(rule, codes, Wording.of("analysis.why.notExact"));
            return;
        }
        Optional<BigDecimal> first = numbers.amount(cells.get(0));
        Optional<BigDecimal> table = numbers.sum(cells);
        if (first.isEmpty() || table.isEmpty()) {
            outcomes.notAssessable(
                    rule,
                    codes,
                    numbers.form(FormTable.REQUESTS).isPresent()
                            ? numbers.whyUncertain(cells)
                            : Wording.of("analysis.why.noTable", FormTable.REQUESTS.chineseNumber()));
        } else if (agrees(fact, said.get(), first.get(), table.get(), isAllThatWasReceived(fact, numbers))) {
            outcomes.holds(rule, codes);
        } else {
            outcomes.violated(violation(rule, fact, said.get(), table.get(), codes, cells, numbers));
        }
    }

    /** The cells of table three that the fact is about; their sum, or the first of them alone, is what it says. */
    private static List<String> cells(NarrativeFact fact) {
        return switch (fact.code()) {
            case REQUESTS_RECEIVED ->
                countsBoth(fact)
                        ? List.of(total(RequestRows.RECEIVED), total(RequestRows.CARRIED_IN))
                        : List.of(total(RequestRows.RECEIVED));
            case REQUESTS_CARRIED_IN -> List.of(total(RequestRows.CARRIED_IN));
            case REQUESTS_ANSWERED -> List.of(total(RequestRows.PROCESSED_TOTAL));
            case REQUESTS_CARRIED_OUT -> List.of(total(RequestRows.CARRIED_OUT));
            case DISCLOSED_TOTAL, REVIEWS_TOTAL, LITIGATION_TOTAL, FEES_COLLECTED_YUAN ->
                throw new IllegalArgumentException(fact.code().code());
        };
    }

    /** Whether the sentence may count what came over from last year too: it names that, or says what was dealt with. */
    private static boolean countsBoth(NarrativeFact fact) {
        String quote = fact.quote();
        return CARRIED_IN.matcher(quote).find()
                || DEALT_WITH.matcher(quote).find() && !TAKEN_IN.matcher(quote).find();
    }

    private static boolean agrees(
            NarrativeFact fact, BigDecimal said, BigDecimal first, BigDecimal table, boolean allThatWasReceived) {
        // (七)总计 also holds what came over from last year.
        if (allThatWasReceived || isAnsweredOnly(fact)) {
            return said.compareTo(table) <= 0;
        }
        return said.compareTo(first) == 0 || said.compareTo(table) == 0;
    }

    private static boolean isAnsweredOnly(NarrativeFact fact) {
        return fact.code() == FactCode.REQUESTS_ANSWERED
                && !FINISHED.matcher(fact.quote()).find();
    }

    private static boolean isStatementOfNone(NarrativeFact fact, BigDecimal said) {
        return said.signum() == 0 && !WRITTEN_NOUGHT.matcher(fact.quote()).find();
    }

    private static Violation violation(
            Rule rule,
            NarrativeFact fact,
            BigDecimal said,
            BigDecimal table,
            List<String> codes,
            List<String> cells,
            Numbers numbers) {
        List<SourcePlace> places = new ArrayList<>(List.of(fact.place()));
        places.addAll(numbers.places(cells));
        String difference = Listing.plain(said.subtract(table).abs());
        Wording statement = rule == Rule.X_ZERO
                ? Wording.of("analysis.text.none", fact.quote(), numbers.cellsTogether(cells), Listing.plain(table))
                : Wording.of(
                        isAnsweredOnly(fact) ? "analysis.text.moreAnswered" : "analysis.text.number",
                        fact.quote(),
                        Listing.plain(said),
                        numbers.cellsTogether(cells),
                        Listing.plain(table),
                        difference);
        return Violation.ofTextAndTable(rule, statement, codes, said, table, places);
    }

    private static String total(String row) {
        return RequestRows.code(row, Applicant.TOTAL);
    }
}
