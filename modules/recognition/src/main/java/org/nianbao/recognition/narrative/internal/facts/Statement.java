package org.nianbao.recognition.narrative.internal.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.Sentence;

/**
 * A number that one sentence states for one fact.
 *
 * @param sentence the sentence
 * @param quoteStart where the words that say so begin in it
 * @param quoteEnd where they end
 * @param valueStart where the number, or the word that stands for zero, begins
 * @param valueEnd where it ends
 * @param amounts the amount; several, best first, when it is doubtful
 * @param unit the unit word, empty when there is none
 * @param approximate whether the text says 余, 多, 约
 * @param cumulative whether it counts since the beginning
 * @param doubt why it is not certain; empty when it is
 */
record Statement(
        Sentence sentence,
        int quoteStart,
        int quoteEnd,
        int valueStart,
        int valueEnd,
        List<Amount> amounts,
        String unit,
        boolean approximate,
        boolean cumulative,
        Optional<Wording> doubt) {
    /** Stands where a program could not read a character. */
    private static final char LOST = '\uFFFD';

    Statement {
        Objects.requireNonNull(sentence);
        amounts = List.copyOf(amounts);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(doubt);
    }

    /** A count; doubtful when its digits can be read in several ways. */
    static Statement ofCount(Sentence sentence, int quoteStart, int quoteEnd, NumberPhrase number) {
        List<Amount> amounts = new ArrayList<>();
        amounts.add(amount(number.number()));
        number.alternatives().forEach(alternative -> amounts.add(amount(alternative)));
        return new Statement(
                sentence,
                quoteStart,
                quoteEnd,
                number.start(),
                number.end(),
                amounts,
                number.unit(),
                number.approximate(),
                false,
                number.certain() ? lost(sentence) : Optional.of(Wording.of("recognition.fact.digitsApart")));
    }

    /** Zero, said in words. */
    static Statement ofZero(Sentence sentence, int start, int end, Amount zero) {
        return new Statement(sentence, start, end, start, end, List.of(zero), "", false, false, lost(sentence));
    }

    /** A character that was lost may have been a digit, or the word that tells of other years. */
    private static Optional<Wording> lost(Sentence sentence) {
        return sentence.text().indexOf(LOST) < 0
                ? Optional.empty()
                : Optional.of(Wording.of("recognition.fact.lostCharacter"));
    }

    Statement doubted(Wording why) {
        return new Statement(
                sentence,
                quoteStart,
                quoteEnd,
                valueStart,
                valueEnd,
                amounts,
                unit,
                approximate,
                cumulative,
                Optional.of(doubt.orElse(why)));
    }

    Statement sinceTheBeginning() {
        return new Statement(
                sentence, quoteStart, quoteEnd, valueStart, valueEnd, amounts, unit, approximate, true, doubt);
    }

    private static Amount amount(BigDecimal number) {
        return number.scale() <= 0 ? new Amount.Count(number.longValueExact()) : new Amount.FractionalCount(number);
    }

    Amount amount() {
        return amounts.get(0);
    }

    boolean certain() {
        return doubt.isEmpty();
    }

    /** The fact that the statements of a whole report amount to: certain only where all certain ones agree. */
    static Optional<NarrativeFact> settle(FactCode code, List<Statement> statements) {
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        List<Statement> certain = statements.stream().filter(Statement::certain).toList();
        Set<Amount> amounts = new LinkedHashSet<>();
        certain.forEach(statement -> amounts.add(statement.amount()));
        if (amounts.size() == 1) {
            return Optional.of(certain.get(0).stated(code));
        }
        Statement first = certain.isEmpty() ? statements.get(0) : certain.get(0);
        Set<Amount> candidates = new LinkedHashSet<>();
        (certain.isEmpty() ? statements : certain).forEach(statement -> candidates.addAll(statement.amounts));
        Wording why = certain.isEmpty()
                ? first.doubt.orElseThrow()
                : Wording.of("recognition.fact.competing", numbersOf(candidates));
        return Optional.of(first.fact(code, first.doubtful(List.copyOf(candidates), why)));
    }

    /** This statement as a certain fact. */
    NarrativeFact stated(FactCode code) {
        return fact(
                code,
                new ReportedValue.Stated(
                        amount(),
                        sentence.quote(valueStart, valueEnd),
                        Optional.empty(),
                        sentence.place(valueStart, valueEnd)));
    }

    /** This statement as a doubtful fact with these candidates. */
    NarrativeFact doubtfully(FactCode code, List<Amount> candidates, Wording why) {
        return fact(code, doubtful(candidates, why));
    }

    /** This statement's words with another value. */
    NarrativeFact fact(FactCode code, ReportedValue value) {
        return new NarrativeFact(
                code,
                value,
                unit,
                approximate,
                cumulative,
                sentence.quote(quoteStart, quoteEnd),
                sentence.place(quoteStart, quoteEnd));
    }

    private ReportedValue doubtful(List<Amount> candidates, Wording why) {
        return new ReportedValue.Doubtful(
                candidates,
                why,
                sentence.quote(valueStart, valueEnd),
                Optional.of(sentence.place(valueStart, valueEnd)));
    }

    /** Amounts as the text of a reason, such as 35、38. */
    static String numbersOf(Iterable<Amount> amounts) {
        List<String> numbers = new ArrayList<>();
        amounts.forEach(amount -> numbers.add(amount.decimal().toPlainString()));
        return String.join("、", numbers);
    }
}
