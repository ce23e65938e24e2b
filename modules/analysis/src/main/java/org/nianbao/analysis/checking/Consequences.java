package org.nianbao.analysis.checking;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which other rules are broken only because of a number that breaks sums, so that one root cause is reported
 * once.
 *
 * <p>A suspect cell that holds no proper count is the one. A suspect whose correction would contradict the narrative or
 * last year's report is none, and what the correction would mend is a consequence; so the narrative can also settle
 * which of several cells is wrong.
 */
final class Consequences {
    private final List<Check> checks;
    private final Numbers numbers;
    private final List<Violation> left;

    /**
     * @param checks the checks that compare cells with something outside their table
     * @param violations what is broken besides the sums
     */
    Consequences(List<Check> checks, Numbers numbers, List<Violation> violations) {
        this.checks = checks;
        this.numbers = numbers;
        this.left = new ArrayList<>(violations);
    }

    /** The cause with its consequences, which are then not {@link #left()} any more. */
    Cause takenBy(Cause cause) {
        return compared(withImproperCount(cause));
    }

    /** The violations that are no consequence of a cause. */
    List<Violation> left() {
        return List.copyOf(left);
    }

    private Cause withImproperCount(Cause cause) {
        for (Correction suspect : cause.suspects()) {
            List<Violation> improper = left.stream()
                    .filter(violation -> NumberCheck.IMPROPER_COUNT.contains(violation.rule()))
                    .filter(violation -> violation.codes().equals(List.of(suspect.code())))
                    .toList();
            if (!improper.isEmpty()) {
                left.removeAll(improper);
                return cause.narrowed(List.of(suspect), improper);
            }
        }
        return cause;
    }

    private Cause compared(Cause cause) {
        List<Violation> now = Check.run(checks, numbers).violations();
        List<Correction> plausible = new ArrayList<>();
        List<Correction> telling = new ArrayList<>();
        List<Violation> mended = List.of();
        for (Correction suspect : cause.suspects()) {
            List<Violation> then = Check.run(checks, numbers.supposing(suspect)).violations();
            if (then.stream().allMatch(violation -> isAmong(now, violation))) {
                plausible.add(suspect);
                List<Violation> gone = left.stream()
                        .filter(violation -> isAmong(now, violation) && !isAmong(then, violation))
                        .toList();
                if (!gone.isEmpty() && (telling.isEmpty() || gone.equals(mended))) {
                    telling.add(suspect);
                    mended = gone;
                }
            }
        }
        left.removeAll(mended);
        return cause.narrowed(telling.isEmpty() ? plausible : telling, mended);
    }

    private static boolean isAmong(List<Violation> violations, Violation one) {
        return violations.stream().anyMatch(one::isSameAs);
    }
}
