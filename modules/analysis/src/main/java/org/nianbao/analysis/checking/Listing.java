package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.model.text.Wording;

/** Several things said in one sentence, and numbers as a reader writes them. */
final class Listing {
    private static final int SHOWN = 5;

    private Listing() {}

    /** Labels one after another; the first few and the count where there are many. Must not be empty. */
    static Wording ofLabels(List<Wording> labels) {
        return list(labels, "analysis.list.labels", "analysis.list.labels.more");
    }

    /** Statements one after another; the first few and the count where there are many. Must not be empty. */
    static Wording ofStatements(List<Wording> statements) {
        return list(statements, "analysis.list.statements", "analysis.list.statements.more");
    }

    /** The number in plain digits without idle zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Wording list(List<Wording> items, String join, String more) {
        Wording shown = items.stream()
                .limit(SHOWN)
                .reduce((one, other) -> Wording.of(join, one, other))
                .orElseThrow();
        return items.size() > SHOWN ? Wording.of(more, shown, items.size()) : shown;
    }
}
