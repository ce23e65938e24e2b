package org.nianbao.recognition.tables.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.CountUnit;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;

/**
 * The three tables of a made-up report: what is true, and the rows to write.
 *
 * @param truth the amount of every number in the unit of its indicator
 * @param misprinted the code of the number that is wrong in the source itself; empty when all sums hold
 */
record GeneratedReport(Form form, Map<String, BigDecimal> truth, List<GeneratedRow> rows, String misprinted) {
    GeneratedReport {
        truth = Map.copyOf(truth);
        rows = List.copyOf(rows);
    }

    GeneratedReport withRows(List<GeneratedRow> changed) {
        return new GeneratedReport(form, truth, changed, misprinted);
    }

    /** A report whose sums hold. */
    static GeneratedReport of(FormGeneration generation, Random random) {
        Form form = Catalogue.standard().form(generation);
        Map<String, BigDecimal> truth = new HashMap<>();
        disclosure(form, random, truth);
        requests(form, random, truth);
        reviews(form, random, truth);
        return new GeneratedReport(form, truth, rows(form, truth), "");
    }

    /** The same report with one number of table three or four that is wrong in the source itself. */
    GeneratedReport withMisprint(Random random) {
        List<String> codes = form.indicators().stream()
                .filter(indicator -> indicator.table() != FormTable.DISCLOSURE)
                .map(Indicator::code)
                .toList();
        Map<String, BigDecimal> misprinted = new HashMap<>(truth);
        String code = codes.get(random.nextInt(codes.size()));
        misprinted.merge(code, BigDecimal.valueOf(1 + random.nextInt(9)), BigDecimal::add);
        return new GeneratedReport(form, misprinted, rows(form, misprinted), code);
    }

    private static void disclosure(Form form, Random random, Map<String, BigDecimal> truth) {
        for (Indicator indicator : form.indicators(FormTable.DISCLOSURE)) {
            BigDecimal amount = BigDecimal.valueOf(sparse(random, 0.4, 900));
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
        double density = random.nextInt(3) == 0 ? 0.5 : 0.08;
        int most = random.nextInt(4) == 0 ? 1500 : 12;
        for (Applicant applicant : Applicant.parts()) {
            long processed = 0;
            for (String row : form.outcomeRowKeys()) {
                long count = sparse(random, density, most);
                truth.put(RequestRows.code(row, applicant), BigDecimal.valueOf(count));
                processed += count;
            }
            long carriedIn = Math.min(processed, sparse(random, 0.3, 4));
            long carriedOut = sparse(random, 0.3, 4);
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
        for (String row : form.rowKeys(FormTable.REVIEWS)) {
            BigDecimal total = BigDecimal.ZERO;
            for (String column : List.of("upheld", "corrected", "otherResult", "pending")) {
                BigDecimal count = BigDecimal.valueOf(sparse(random, 0.3, 30));
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
                rows.add(new GeneratedRow(
                        table,
                        rowKey,
                        groups.subList(known, groups.size()),
                        path.get(path.size() - 1),
                        cells.stream()
                                .map(indicator -> written(indicator, truth.get(indicator.code())))
                                .toList()));
            }
        }
        return rows;
    }

    private static String written(Indicator indicator, BigDecimal amount) {
        boolean silentUnit = indicator.unit() == CountUnit.YUAN && amount.signum() > 0;
        return amount.toPlainString() + (silentUnit ? "元" : "");
    }
}
