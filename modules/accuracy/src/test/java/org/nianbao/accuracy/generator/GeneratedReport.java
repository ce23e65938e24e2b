package org.nianbao.accuracy.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.nianbao.accuracy.generator.GeneratedRow.Kind;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.CountUnit;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;

/**
 * A made-up report: what is true, and what will be written.
 *
 * @param truth the amount of every number as the source has it, in the unit of its indicator
 * @param prose what stands around the tables
 * @param rows of all tables, headers included, from top to bottom
 * @param misprinted the codes of the numbers that are wrong in the source itself; empty when all sums hold
 */
record GeneratedReport(
        Form form, Map<String, BigDecimal> truth, Prose prose, List<GeneratedRow> rows, Set<String> misprinted) {
    GeneratedReport {
        Objects.requireNonNull(form);
        truth = Map.copyOf(truth);
        Objects.requireNonNull(prose);
        rows = List.copyOf(rows);
        misprinted = Set.copyOf(misprinted);
    }

    GeneratedReport withRows(List<GeneratedRow> changed) {
        return new GeneratedReport(form, truth, prose, changed, misprinted);
    }

    GeneratedReport withProse(Prose changed) {
        return new GeneratedReport(form, truth, changed, rows, misprinted);
    }

    /** The same with every row of numbers changed. */
    GeneratedReport everyRow(UnaryOperator<GeneratedRow> change) {
        return withRows(rows.stream()
                .map(row -> row.isNumbers() ? change.apply(row) : row)
                .toList());
    }

    /** The year it reports on. */
    int year() {
        return Prose.year(form.generation());
    }

    List<GeneratedRow> table(FormTable table) {
        return rows.stream().filter(row -> row.table() == table).toList();
    }

    /** How many numbers a row of the form has. */
    int width(String rowKey) {
        return (int) form.indicators().stream()
                .filter(indicator -> indicator.rowKey().equals(rowKey))
                .count();
    }

    /** A report whose sums hold. */
    static GeneratedReport of(FormGeneration generation, Random random) {
        Form form = Catalogue.standard().form(generation);
        Map<String, BigDecimal> truth = new HashMap<>();
        disclosure(form, random, truth);
        requests(form, random, truth);
        reviews(form, random, truth);
        return new GeneratedReport(form, truth, Prose.of(generation, truth), rows(form, truth), Set.of());
    }

    /** The same report with some numbers of table three or four that are wrong in the source itself. */
    GeneratedReport withMisprints(int count, Random random) {
        List<String> codes = form.indicators().stream()
                .filter(indicator -> indicator.table() != FormTable.DISCLOSURE)
                .map(Indicator::code)
                .toList();
        Map<String, BigDecimal> changed = new HashMap<>(truth);
        Set<String> misprints = new HashSet<>();
        for (int i = 0; i < count; i++) {
            String code = codes.get(random.nextInt(codes.size()));
            changed.merge(code, BigDecimal.valueOf(1 + random.nextInt(9)), BigDecimal::add);
            misprints.add(code);
        }
        return new GeneratedReport(form, changed, prose, rows(form, changed), misprints);
    }

    private static void disclosure(Form form, Random random, Map<String, BigDecimal> truth) {
        for (Indicator indicator : form.indicators(FormTable.DISCLOSURE)) {
            boolean regulation = indicator.rowKey().equals("disclosure.regulations");
            // Townships make no 规章: a finding otherwise.
            BigDecimal amount = BigDecimal.valueOf(regulation ? 0 : sparse(random, 0.4, 900));
            if (indicator.unit() == CountUnit.TEN_THOUSAND_YUAN && amount.signum() > 0) {
                amount = BigDecimal.valueOf(1 + random.nextInt(999_999), 4);
            }
            if (indicator.mayBeNegative() && random.nextBoolean()) {
                amount = amount.negate();
            }
            truth.put(indicator.code(), amount);
        }
    }

    private static void requests(Form form, Random random, Map<String, BigDecimal> truth) {
        double density = random.nextInt(3) == 0 ? 0.5 : random.nextInt(4) == 0 ? 0 : 0.08;
        int most = random.nextInt(4) == 0 ? 1500 : 12;
        for (Applicant applicant : Applicant.parts()) {
            long processed = 0;
            for (String row : form.outcomeRowKeys()) {
                long count = sparse(random, density, most);
                truth.put(RequestRows.code(row, applicant), BigDecimal.valueOf(count));
                processed += count;
            }
            long carriedIn = Math.min(processed, sparse(random, density, 4));
            long carriedOut = sparse(random, density, 4);
            long received = processed + carriedOut - carriedIn;
            truth.put(RequestRows.code(RequestRows.PROCESSED_TOTAL, applicant), BigDecimal.valueOf(processed));
            truth.put(RequestRows.code(RequestRows.CARRIED_IN, applicant), BigDecimal.valueOf(carriedIn));
            truth.put(RequestRows.code(RequestRows.CARRIED_OUT, applicant), BigDecimal.valueOf(carriedOut));
            truth.put(RequestRows.code(RequestRows.RECEIVED, applicant), BigDecimal.valueOf(received));
        }
        for (String row : form.rowKeys(FormTable.REQUESTS)) {
            BigDecimal total = Applicant.parts().stream()
                    .map(applicant -> truth.get(RequestRows.code(row, applicant)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            truth.put(RequestRows.code(row, Applicant.TOTAL), total);
        }
    }

    private static void reviews(Form form, Random random, Map<String, BigDecimal> truth) {
        boolean any = truth.get(RequestRows.code(RequestRows.RECEIVED, Applicant.TOTAL))
                        .signum()
                > 0;
        for (String row : form.rowKeys(FormTable.REVIEWS)) {
            BigDecimal total = BigDecimal.ZERO;
            boolean followsReview = row.equals("litigation.afterReview")
                    && truth.get("review.total").signum() == 0;
            for (String column : List.of("upheld", "corrected", "otherResult", "pending")) {
                BigDecimal count = BigDecimal.valueOf(any && !followsReview ? sparse(random, 0.3, 30) : 0);
                truth.put(row + "." + column, count);
                total = total.add(count);
            }
            truth.put(row + ".total", total);
        }
    }

    private static long sparse(Random random, double density, int most) {
        return random.nextDouble() < density ? 1 + random.nextInt(most) : 0;
    }

    private static List<GeneratedRow> rows(Form form, Map<String, BigDecimal> truth) {
        List<GeneratedRow> rows = new ArrayList<>();
        List<String> openGroups = List.of();
        Headers.REQUESTS.forEach(header -> rows.add(header(FormTable.REQUESTS, header)));
        Headers.REVIEWS.forEach(header -> rows.add(header(FormTable.REVIEWS, header)));
        for (FormTable table : FormTable.values()) {
            for (String rowKey : form.rowKeys(table)) {
                List<Indicator> cells = form.indicators(table).stream()
                        .filter(indicator -> indicator.rowKey().equals(rowKey))
                        .toList();
                List<String> path = cells.get(0).rowPath();
                List<String> groups = path.subList(0, path.size() - 1);
                int known = 0;
                while (known < Math.min(groups.size(), openGroups.size())
                        && groups.get(known).equals(openGroups.get(known))) {
                    known++;
                }
                openGroups = groups;
                List<String> begun = groups.subList(known, groups.size());
                if (table == FormTable.DISCLOSURE && !begun.isEmpty()) {
                    rows.add(new GeneratedRow(table, Kind.SECTION, "", List.of(), begun.get(0), List.of()));
                    rows.add(header(table, Headers.disclosure(form.generation(), begun.get(0))));
                    begun = List.of();
                }
                rows.add(new GeneratedRow(
                        table,
                        Kind.NUMBERS,
                        rowKey,
                        begun,
                        path.get(path.size() - 1),
                        cells.stream()
                                .map(indicator -> written(indicator, truth.get(indicator.code())))
                                .toList()));
            }
        }
        return rows.stream().sorted((a, b) -> a.table().compareTo(b.table())).toList();
    }

    private static GeneratedRow header(FormTable table, List<String> cells) {
        return new GeneratedRow(table, Kind.HEADER, "", List.of(), "", cells);
    }

    private static String written(Indicator indicator, BigDecimal amount) {
        boolean silentUnit = indicator.unit() == CountUnit.YUAN && amount.signum() > 0;
        return amount.toPlainString() + (silentUnit ? "元" : "");
    }
}
