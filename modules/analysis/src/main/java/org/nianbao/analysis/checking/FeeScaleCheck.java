package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.CountUnit;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.report.Report;
import org.nianbao.model.text.Wording;

/** NUM-SCALE: a fee in 万元 that is about ten thousand times last year's, or a ten-thousandth of it: 元 for 万元? */
final class FeeScaleCheck implements Check {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    /** "About" is a factor of up to three either way, as fees move from year to year. */
    private static final BigDecimal ABOUT = BigDecimal.valueOf(3);

    private final Optional<Numbers> previousYear;

    FeeScaleCheck(Optional<Report> previousYear) {
        this.previousYear = previousYear.map(Numbers::of);
    }

    @Override
    public void apply(Numbers numbers, Outcomes outcomes) {
        numbers.indicators().stream()
                .filter(indicator -> indicator.unit() == CountUnit.TEN_THOUSAND_YUAN)
                .map(Indicator::code)
                .forEach(code -> apply(code, numbers, outcomes));
    }

    private void apply(String code, Numbers numbers, Outcomes outcomes) {
        List<String> codes = List.of(code);
        Optional<BigDecimal> now = numbers.amount(code);
        Optional<BigDecimal> before = previousYear
                .filter(previous -> previous.indicator(code).isPresent())
                .flatMap(previous -> previous.amount(code));
        if (now.isEmpty()) {
            outcomes.notAssessable(Rule.NUM_SCALE, codes, numbers.whyUncertain(codes));
        } else if (before.isEmpty()) {
            outcomes.notAssessable(Rule.NUM_SCALE, codes, Wording.of("analysis.why.noPreviousNumber"));
        } else if (isAboutTenThousandTimes(now.get(), before.get())
                || isAboutTenThousandTimes(before.get(), now.get())) {
            outcomes.violated(new Violation(
                    Rule.NUM_SCALE,
                    Rule.NUM_SCALE.defaultSeverity(),
                    Wording.of(
                            "analysis.number.NUM-SCALE",
                            numbers.cell(code),
                            Listing.plain(now.get()),
                            Listing.plain(before.get())),
                    "analysis.ask.unitOfMoney",
                    codes,
                    now,
                    before,
                    numbers.places(codes)));
        } else {
            outcomes.holds(Rule.NUM_SCALE, codes);
        }
    }

    private static boolean isAboutTenThousandTimes(BigDecimal large, BigDecimal small) {
        if (small.signum() <= 0 || large.signum() <= 0) {
            return false;
        }
        BigDecimal ratio = large.divide(small, MathContext.DECIMAL64);
        return ratio.multiply(ABOUT).compareTo(TEN_THOUSAND) >= 0 && ratio.compareTo(TEN_THOUSAND.multiply(ABOUT)) <= 0;
    }
}
