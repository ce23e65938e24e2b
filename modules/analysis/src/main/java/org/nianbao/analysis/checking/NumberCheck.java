package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.ReportedValue;

/**
 * What stands in the cells is a number of the right kind.
 *
 * <ul>
 *   <li>NUM-TEXT: a cell holds something that is no number and no blank mark.
 *   <li>NUM-NEGATIVE: a negative count (本年增/减 may be negative).
 *   <li>NUM-FRACTION: a count with decimals (amounts of money may have them).
 * </ul>
 */
final class NumberCheck implements Check {
    /** Digits of any kind with separators, sign and unit: a number, though it may not be clear which. */
    private static final Pattern NUMBER_LIKE =
            Pattern.compile("[\\s\\d０-９〇零一二三四五六七八九十百千万亿两.,，．。、+＋\\-－—–/％%（）()元件项条份次宗起例个人余约多]*");

    /** What stands in a row whose cells cannot be told apart: no fault of one cell. */
    private static final Pattern SEVERAL_NUMBERS = Pattern.compile("\\d\\S*\\s+\\S*\\d\\S*\\s+\\S*\\d");

    private static final Pattern BLANK_MARK = Pattern.compile("无|没有|空|不适用");

    /** The rules that tell of one cell that it holds no proper count, though it holds a number. */
    static final Set<Rule> IMPROPER_COUNT = Set.of(Rule.NUM_NEGATIVE, Rule.NUM_FRACTION);

    @Override
    public void apply(Numbers numbers, Outcomes outcomes) {
        text(numbers, outcomes);
        amounts(
                numbers,
                outcomes,
                Rule.NUM_NEGATIVE,
                (indicator, amount) -> amount.signum() < 0 && !indicator.mayBeNegative());
        amounts(
                numbers,
                outcomes,
                Rule.NUM_FRACTION,
                (indicator, amount) -> isFraction(amount) && !indicator.unit().isMoney());
    }

    private static void text(Numbers numbers, Outcomes outcomes) {
        List<String> holds = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Indicator indicator : numbers.indicators()) {
            String code = indicator.code();
            ReportedValue value = numbers.report().value(code);
            switch (value.status()) {
                case STATED, BLANK, NOT_APPLICABLE, PROVED, ENTERED -> holds.add(code);
                case ABSENT -> missing.add(code);
                case DOUBTFUL -> {
                    Optional<String> text = text(value);
                    if (text.isPresent()) {
                        outcomes.violated(violation(
                                Rule.NUM_TEXT,
                                code,
                                Wording.of("analysis.number.NUM-TEXT", numbers.cell(code), text.get()),
                                Optional.empty(),
                                numbers));
                    } else {
                        missing.add(code);
                    }
                }
            }
        }
        settle(Rule.NUM_TEXT, holds, missing, numbers, outcomes);
    }

    /** What a doubtful value says where nobody can tell a number from it and it is no blank mark. */
    private static Optional<String> text(ReportedValue value) {
        return value instanceof ReportedValue.Doubtful doubtful
                        && doubtful.candidates().isEmpty()
                ? Optional.of(doubtful.asWritten().strip())
                        .filter(written -> !NUMBER_LIKE.matcher(written).matches()
                                && !SEVERAL_NUMBERS.matcher(written).find()
                                && !BLANK_MARK.matcher(written).matches())
                : Optional.empty();
    }

    private static void amounts(
            Numbers numbers, Outcomes outcomes, Rule rule, BiPredicate<Indicator, BigDecimal> isBroken) {
        List<String> holds = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Indicator indicator : numbers.indicators()) {
            String code = indicator.code();
            Optional<BigDecimal> amount = numbers.amount(code);
            if (amount.isEmpty()) {
                missing.add(code);
            } else if (isBroken.test(indicator, amount.get())) {
                outcomes.violated(violation(
                        rule,
                        code,
                        Wording.of("analysis.number." + rule.id(), numbers.cell(code), Listing.plain(amount.get())),
                        amount,
                        numbers));
            } else {
                holds.add(code);
            }
        }
        settle(rule, holds, missing, numbers, outcomes);
    }

    private static void settle(
            Rule rule, List<String> holds, List<String> missing, Numbers numbers, Outcomes outcomes) {
        if (!holds.isEmpty()) {
            outcomes.holds(rule, holds);
        }
        if (!missing.isEmpty()) {
            outcomes.notAssessable(rule, missing, numbers.whyUncertain(missing));
        }
    }

    private static Violation violation(
            Rule rule, String code, Wording statement, Optional<BigDecimal> left, Numbers numbers) {
        return new Violation(
                rule,
                rule.defaultSeverity(),
                statement,
                "analysis.ask.correctCell",
                List.of(code),
                left,
                Optional.empty(),
                numbers.places(List.of(code)));
    }

    private static boolean isFraction(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > 0;
    }
}
