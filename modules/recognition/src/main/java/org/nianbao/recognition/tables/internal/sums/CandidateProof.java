package org.nianbao.recognition.tables.internal.sums;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;

/**
 * Shows that a cell whose number was torn or misread holds the only number that it can be read as: its row and its
 * column, two independent sums of certain numbers, both say so.
 */
public final class CandidateProof {
    private static final int LEAST_SUMS = 2;

    /** The cell may stand in any row: its own sums count as well. */
    private static final RowShape NO_ROW = new RowShape(List.of(), List.of());

    private CandidateProof() {}

    /**
     * Puts what is proved in the place of what was doubtful, until no sum proves another number.
     *
     * @param codes the numbers that are doubtful for what stands in their cell alone; their cells are certain
     * @param equations all sums that the numbers take part in
     */
    public static void prove(Map<String, ReportedValue> values, Collection<String> codes, List<Equation> equations) {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (String code : codes) {
                Optional<ReportedValue> proved = proved(values, code, equations);
                proved.ifPresent(value -> values.put(code, value));
                progress |= proved.isPresent();
            }
        }
    }

    private static Optional<ReportedValue> proved(
            Map<String, ReportedValue> values, String code, List<Equation> equations) {
        if (!(values.get(code) instanceof ReportedValue.Doubtful doubtful)
                || doubtful.candidates().size() != 1
                || !(doubtful.candidates().get(0) instanceof Amount.Count candidate)
                || doubtful.place().isEmpty()) {
            return Optional.empty();
        }
        List<ColumnSums.Evidence> sums = new ColumnSums(values, equations).about(code, NO_ROW);
        boolean agreed = sums.size() >= LEAST_SUMS && sums.stream().allMatch(sum -> sum.count() == candidate.number());
        return agreed
                ? Optional.of(new ReportedValue.Proved(
                        candidate,
                        doubtful.asWritten(),
                        Wording.of(
                                "recognition.proof.candidate",
                                doubtful.asWritten(),
                                sums.get(0).equation().name(),
                                sums.get(1).equation().name()),
                        doubtful.place().get()))
                : Optional.empty();
    }
}
