package org.nianbao.recognition.tables.internal.sums;

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
    private static final RowShape NO_ROW = new RowShape(List.of(), List.of());

    private CandidateProof() {}

    /**
     * Puts what is proved in the place of what was doubtful, until no sum proves another number.
     *
     * @param cells the numbers that are doubtful for what stands in their cell alone, each with its row, whose sums
     *     depend on one another; their cells are certain
     * @param equations all sums that the numbers take part in
     */
    public static void prove(Map<String, ReportedValue> values, Map<String, RowShape> cells, List<Equation> equations) {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Map.Entry<String, RowShape> cell : cells.entrySet()) {
                Optional<ReportedValue> proved = proved(values, cell.getKey(), cell.getValue(), equations);
                proved.ifPresent(value -> values.put(cell.getKey(), value));
                progress |= proved.isPresent();
            }
        }
    }

    private static Optional<ReportedValue> proved(
            Map<String, ReportedValue> values, String code, RowShape row, List<Equation> equations) {
        if (!(values.get(code) instanceof ReportedValue.Doubtful doubtful)
                || doubtful.candidates().size() != 1
                || !(doubtful.candidates().get(0) instanceof Amount.Count candidate)
                || doubtful.place().isEmpty()) {
            return Optional.empty();
        }
        ColumnSums sums = new ColumnSums(values, equations);
        List<ColumnSums.Evidence> all = sums.about(code, NO_ROW);
        List<ColumnSums.Evidence> byColumn = sums.about(code, row);
        List<ColumnSums.Evidence> byRow =
                all.stream().filter(sum -> !byColumn.contains(sum)).toList();
        boolean agreed = !byColumn.isEmpty()
                && !byRow.isEmpty()
                && all.stream().allMatch(sum -> sum.count() == candidate.number());
        return agreed
                ? Optional.of(new ReportedValue.Proved(
                        candidate,
                        doubtful.asWritten(),
                        Wording.of(
                                "recognition.proof.candidate",
                                doubtful.asWritten(),
                                byRow.get(0).equation().name(),
                                byColumn.get(0).equation().name()),
                        doubtful.place().get()))
                : Optional.empty();
    }
}
