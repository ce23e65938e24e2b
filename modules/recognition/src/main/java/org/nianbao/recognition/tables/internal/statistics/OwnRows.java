package org.nianbao.recognition.tables.internal.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.model.form.StatisticsSum;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.recognition.tables.internal.cells.CellContent;

/**
 * The rows of its own that an office put among the parts of a sum, such as 电子邮件申请数 among the routes of applications.
 *
 * <p>Whether they are parts themselves or parts of parts, nobody says, so that their sum is never certain.
 */
final class OwnRows {
    private OwnRows() {}

    /**
     * The sums that have such rows, each with what the rows may come to.
     *
     * @param lines every line that may be a row, in order
     * @param known the rows of the form that a line is, or may be
     */
    static Map<StatisticsSum, ReportedValue> among(
            List<LabelledCell> lines, Map<LabelledCell, List<StatisticsRow>> known) {
        Map<StatisticsSum, List<LabelledCell>> own = new LinkedHashMap<>();
        List<StatisticsSum> around = List.of();
        for (LabelledCell line : lines) {
            if (known.containsKey(line)) {
                List<StatisticsRow> rows = known.get(line);
                around = StatisticsSum.all().stream()
                        .filter(sum -> rows.stream().anyMatch(row -> isWithin(sum, row)))
                        .toList();
            } else if (number(line).signum() > 0) {
                around.forEach(
                        sum -> own.computeIfAbsent(sum, s -> new ArrayList<>()).add(line));
            }
        }
        Map<StatisticsSum, ReportedValue> values = new LinkedHashMap<>();
        own.forEach((sum, rows) -> values.put(sum, value(rows)));
        return values;
    }

    /** Whether a row is the number that is broken down, one of its parts or a part of a part. */
    private static boolean isWithin(StatisticsSum sum, StatisticsRow row) {
        String last = sum.partCodes().get(sum.parts().size() - 1);
        return row.number() >= number(sum.wholeCode()) && row.number() <= number(last);
    }

    private static int number(String code) {
        return StatisticsRow.all().stream()
                .filter(row -> row.indicator().code().equals(code))
                .mapToInt(StatisticsRow::number)
                .findFirst()
                .orElseThrow();
    }

    /** What is written in a line's cells taken together; a row of nothing changes no sum. */
    private static BigDecimal number(LabelledCell line) {
        return line.cells().stream()
                .flatMap(cell -> cell.content() instanceof CellContent.Numerals torn
                        ? torn.parts().stream()
                        : cell.content() instanceof CellContent.Numeral numeral
                                ? Optional.of(numeral).stream()
                                : Optional.<CellContent.Numeral>empty().stream())
                .map(numeral -> numeral.number().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ReportedValue value(List<LabelledCell> rows) {
        BigDecimal together = rows.stream().map(OwnRows::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean counts = together.stripTrailingZeros().scale() <= 0;
        String labels = rows.stream().map(row -> row.labels().get(0)).collect(Collectors.joining("、"));
        return new ReportedValue.Doubtful(
                counts ? List.of(new Amount.Count(together.longValueExact()), new Amount.Count(0)) : List.of(),
                Wording.of("recognition.statistics.ownRows", labels),
                rows.stream()
                        .map(row -> row.labels().get(0) + " " + row.asWritten())
                        .collect(Collectors.joining("；")),
                Optional.of(rows.get(0).place()));
    }
}
