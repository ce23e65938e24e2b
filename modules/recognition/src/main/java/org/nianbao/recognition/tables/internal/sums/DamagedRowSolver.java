package org.nianbao.recognition.tables.internal.sums;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

/**
 * Restores damaged rows by arithmetic, as far as it proves anything.
 *
 * <p>A count above zero is proved only where its row and its column, two independent sums over numbers that are
 * themselves certain, leave no other reading. A zero is proved by one sum of counts. Everything else stays doubtful,
 * with the readings that are left.
 */
public final class DamagedRowSolver {
    private static final int MOST_CANDIDATES = 12;

    private final Map<String, ReportedValue> values;
    private final List<Equation> equations;

    /** The readings of a row depend on nothing but the row. */
    private final Map<DamagedRow, RowReadings> readingsOf = new IdentityHashMap<>();

    private DamagedRowSolver(Map<String, ReportedValue> values, List<Equation> equations) {
        this.values = values;
        this.equations = equations;
    }

    /**
     * Puts a value for every number of the damaged rows into the map, which holds those of all other rows.
     *
     * @param equations all sums that the numbers take part in
     */
    public static void solve(Map<String, ReportedValue> values, List<DamagedRow> rows, List<Equation> equations) {
        DamagedRowSolver solver = new DamagedRowSolver(values, equations);
        for (DamagedRow row : rows) {
            row.shape().codes().forEach(values::remove);
        }
        boolean progress = true;
        while (progress) {
            progress = false;
            for (DamagedRow row : rows) {
                progress |= solver.prove(row);
            }
            BlankProof.prove(values, equations);
        }
        rows.forEach(solver::doubt);
    }

    private static RowReadings readings(DamagedRow row) {
        return RowReadings.of(row.digits(), row.shape());
    }

    /** Adds what can be proved of a row; true when something was. */
    private boolean prove(DamagedRow row) {
        Solution solution = new Solution(row);
        boolean progress = false;
        for (String code : row.shape().codes()) {
            if (!values.containsKey(code)) {
                Optional<ReportedValue> proved = solution.proved(code);
                proved.ifPresent(value -> values.put(code, value));
                progress |= proved.isPresent();
            }
        }
        return progress;
    }

    /** Marks what could not be proved as doubtful. */
    private void doubt(DamagedRow row) {
        Solution solution = new Solution(row);
        Map<String, ReportedValue> doubtful = new LinkedHashMap<>();
        for (String code : row.shape().codes()) {
            if (!values.containsKey(code)) {
                doubtful.put(code, solution.doubtful(code));
            }
        }
        values.putAll(doubtful);
    }

    /** What the sums say about one row, given what is certain by now. */
    private final class Solution {
        private final DamagedRow row;
        private final List<String> codes;
        private final Map<String, List<ColumnSums.Evidence>> evidence = new LinkedHashMap<>();
        private final List<RowReading> closing;
        private final List<RowReading> left;
        private final boolean complete;

        Solution(DamagedRow row) {
            this.row = row;
            this.codes = row.shape().codes();
            ColumnSums columns = new ColumnSums(values, equations);
            for (String code : codes) {
                evidence.put(code, columns.about(code, row.shape()));
            }
            if (row.isAllCounts()) {
                RowReadings readings = readingsOf.computeIfAbsent(row, DamagedRowSolver::readings);
                this.complete = readings.isComplete();
                this.closing = readings.isComplete() ? readings.all() : withColumnReading(readings.all());
            } else {
                this.complete = false;
                this.closing = List.of();
            }
            this.left = closing.stream().filter(this::fitsColumns).toList();
        }

        Optional<ReportedValue> proved(String code) {
            OptionalLong byColumn = byColumn(code);
            if (isContradicted(code)) {
                return Optional.empty();
            }
            if (isZeroRow()) {
                boolean agrees = byColumn.isEmpty() || byColumn.getAsLong() == 0;
                return agrees
                        ? Optional.of(proved(code, 0, Wording.of("recognition.proof.zeroRow", row.damage())))
                        : Optional.empty();
            }
            if (byColumn.isEmpty() || !row.isAllCounts()) {
                return Optional.empty();
            }
            Wording sum = evidence.get(code).get(0).equation().name();
            boolean onlyReading = !left.isEmpty()
                    && left.stream()
                            .allMatch(
                                    reading -> count(reading, code) == byColumn.getAsLong() && dropsOnlyZeros(reading));
            if (onlyReading && (complete || isDecidedByColumns())) {
                return Optional.of(proved(
                        code, byColumn.getAsLong(), Wording.of("recognition.proof.rowAndColumn", row.damage(), sum)));
            }
            // Otherwise a number of the row would have no place left, or row and column contradict each other.
            boolean uncontradicted = !complete && row.digits().stream().allMatch("0"::equals);
            return byColumn.getAsLong() == 0 && uncontradicted
                    ? Optional.of(proved(code, 0, Wording.of("recognition.proof.zeroByColumn", row.damage(), sum)))
                    : Optional.empty();
        }

        ReportedValue doubtful(String code) {
            // Out of readings that are not all, the true one may be missing.
            List<RowReading> readings = complete ? left.isEmpty() ? closing : left : List.of();
            List<Amount> candidates = readings.stream()
                    .map(reading -> count(reading, code))
                    .distinct()
                    .<Amount>map(Amount.Count::new)
                    .toList();
            if (candidates.isEmpty()) {
                candidates = withoutReading(code);
            }
            return new ReportedValue.Doubtful(
                    candidates.size() > MOST_CANDIDATES ? List.of() : candidates,
                    why(readings),
                    row.asWritten(),
                    Optional.of(row.place()));
        }

        /** What is written in the column, if the cells could be told apart, and what the column's sum says. */
        private List<Amount> withoutReading(String code) {
            List<Amount> candidates = new ArrayList<>();
            if (row.isAllCounts() && row.tokens().size() == codes.size()) {
                candidates.add(new Amount.Count(Long.parseLong(row.digits().get(codes.indexOf(code)))));
            }
            byColumn(code).stream()
                    .filter(count -> count >= 0)
                    .<Amount>mapToObj(Amount.Count::new)
                    .filter(amount -> !candidates.contains(amount))
                    .forEach(candidates::add);
            return candidates;
        }

        private Wording why(List<RowReading> readings) {
            if (!row.isAllCounts()) {
                return Wording.of("recognition.doubt.notAllNumbers", row.damage());
            }
            if (complete && left.isEmpty() && !closing.isEmpty()) {
                return Wording.of("recognition.doubt.columnsContradict", row.damage());
            }
            if (readings.isEmpty()) {
                return Wording.of(
                        complete ? "recognition.doubt.noReading" : "recognition.doubt.tooMuchMissing", row.damage());
            }
            return readings.size() == 1
                    ? Wording.of("recognition.doubt.oneSumOnly", row.damage())
                    : Wording.of("recognition.doubt.severalReadings", row.damage(), readings.size());
        }

        /** Where the row alone leaves too many readings, the columns may still give one that its numbers fit into. */
        private List<RowReading> withColumnReading(List<RowReading> enumerated) {
            List<RowReading> readings = new ArrayList<>(enumerated);
            if (isDecidedByColumns()) {
                List<Long> counts =
                        codes.stream().map(code -> byColumn(code).getAsLong()).toList();
                lostCells(counts).filter(reading -> row.shape().closes(counts)).ifPresent(readings::add);
            }
            return readings;
        }

        private boolean isDecidedByColumns() {
            return codes.stream().allMatch(code -> byColumn(code).isPresent());
        }

        /** The columns' counts as a reading of the row's numbers with some cells lost, if they can be one. */
        private Optional<RowReading> lostCells(List<Long> counts) {
            List<List<Integer>> tokens = new ArrayList<>();
            List<String> digits = row.digits();
            int next = 0;
            for (long count : counts) {
                boolean here = next < digits.size() && Long.parseLong(digits.get(next)) == count;
                tokens.add(here ? List.of(next++) : List.of());
            }
            return next == digits.size() ? Optional.of(new RowReading(counts, tokens)) : Optional.empty();
        }

        /** Whether every number that the reading has no use for is zero: what is left out may be what counts. */
        private boolean dropsOnlyZeros(RowReading reading) {
            Set<Integer> used = reading.tokens().stream().flatMap(List::stream).collect(Collectors.toSet());
            return IntStream.range(0, row.tokens().size())
                    .allMatch(i -> used.contains(i) || row.digits().get(i).equals("0"));
        }

        /** Whether nothing but zeros is written, and no reading makes anything else of them. */
        private boolean isZeroRow() {
            return complete
                    && closing.size() == 1
                    && row.digits().stream().allMatch(digits -> digits.chars().allMatch(c -> c == '0'));
        }

        private boolean fitsColumns(RowReading reading) {
            return codes.stream()
                    .allMatch(code -> evidence.get(code).stream().allMatch(sum -> sum.count() == count(reading, code)));
        }

        private OptionalLong byColumn(String code) {
            List<ColumnSums.Evidence> sums = evidence.get(code);
            return sums.isEmpty() || isContradicted(code)
                    ? OptionalLong.empty()
                    : OptionalLong.of(sums.get(0).count());
        }

        private boolean isContradicted(String code) {
            return evidence.get(code).stream()
                            .map(ColumnSums.Evidence::count)
                            .distinct()
                            .count()
                    > 1;
        }

        private long count(RowReading reading, String code) {
            return reading.counts().get(codes.indexOf(code));
        }

        private ReportedValue proved(String code, long count, Wording proof) {
            List<Integer> tokens = closing.stream()
                    .filter(reading -> count(reading, code) == count)
                    .findFirst()
                    .map(reading -> reading.tokens().get(codes.indexOf(code)))
                    .orElse(List.of());
            String written = String.join(
                    " ",
                    tokens.stream().map(i -> row.tokens().get(i).asWritten()).toList());
            SourcePlace place = tokens.isEmpty()
                    ? row.place()
                    : row.tokens().get(tokens.get(0)).place();
            return new ReportedValue.Proved(new Amount.Count(count), written, proof, place);
        }
    }
}
