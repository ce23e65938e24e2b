package org.nianbao.recognition.tables.internal.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.text.Wording;

/** The sums within tables three and four of a form: T3-ROW, T3-RESULT, T3-BALANCE and T4-ROW. */
public final class FormEquations {
    private static final String TOTAL = "total";

    private static final Map<Form, List<Equation>> REQUESTS = Catalogue.standard().generations().stream()
            .map(Catalogue.standard()::form)
            .collect(Collectors.toUnmodifiableMap(form -> form, FormEquations::ofRequests));

    private FormEquations() {}

    /** Every sum of table three. */
    public static List<Equation> requests(Form form) {
        return REQUESTS.get(form);
    }

    private static List<Equation> ofRequests(Form form) {
        List<Equation> equations = new ArrayList<>(rowTotals(form, FormTable.REQUESTS));
        for (Applicant applicant : Applicant.values()) {
            equations.addAll(ofColumn(form, row -> RequestRows.code(row, applicant), applicant.label()));
        }
        return List.copyOf(equations);
    }

    /**
     * The two sums of a column of table three: of its results, and of what came in and went out.
     *
     * @param code the code of the column's number in a row, by row key
     * @param label the column's label
     */
    public static List<Equation> ofColumn(Form form, UnaryOperator<String> code, String label) {
        String processed = code.apply(RequestRows.PROCESSED_TOTAL);
        return List.of(
                new Equation(
                        form.outcomeRowKeys().stream().map(code).toList(),
                        List.of(processed),
                        Wording.of("recognition.table.sum.result", label)),
                new Equation(
                        List.of(code.apply(RequestRows.RECEIVED), code.apply(RequestRows.CARRIED_IN)),
                        List.of(processed, code.apply(RequestRows.CARRIED_OUT)),
                        Wording.of("recognition.table.sum.balance", label)));
    }

    /** For each row of a table, or each block of table four: its parts add up to its total. */
    public static List<Equation> rowTotals(Form form, FormTable table) {
        List<Equation> equations = new ArrayList<>();
        for (String rowKey : form.rowKeys(table)) {
            List<String> parts = form.indicators(table).stream()
                    .filter(indicator -> indicator.rowKey().equals(rowKey)
                            && !indicator.columnKey().equals(TOTAL))
                    .map(Indicator::code)
                    .toList();
            equations.add(new Equation(parts, List.of(rowKey + "." + TOTAL), Wording.of("recognition.table.sum.row")));
        }
        return equations;
    }
}
