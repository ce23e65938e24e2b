package org.nianbao.samples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;

/** Lays the three official tables out as the notices of 2019 and 2021 print them. */
public final class OfficialTables {
    private static final String RECONCILIATION_NOTE = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)";
    private static final int DISCLOSURE_COLUMNS = 4;
    private static final int LABEL_COLUMNS = 3;

    private final Form form;
    private final Map<String, String> values;
    private final Punctuation punctuation;

    /**
     * @param values what the report says, by indicator code; every code of the form
     * @param punctuation how the labels are typed
     */
    public OfficialTables(Form form, Map<String, String> values, Punctuation punctuation) {
        this.form = Objects.requireNonNull(form);
        this.values = Map.copyOf(values);
        this.punctuation = Objects.requireNonNull(punctuation);
    }

    /** One table of the form with its labels and values. */
    public TableGrid grid(FormTable table) {
        return switch (table) {
            case DISCLOSURE -> disclosure();
            case REQUESTS -> requests();
            case REVIEWS -> reviews();
        };
    }

    private TableGrid disclosure() {
        TableGrid.Builder grid = new TableGrid.Builder(DISCLOSURE_COLUMNS);
        String paragraph = "";
        for (List<Indicator> row : rows(FormTable.DISCLOSURE)) {
            String rowParagraph = row.get(0).rowPath().get(0);
            if (!rowParagraph.equals(paragraph)) {
                paragraph = rowParagraph;
                grid.row().label(punctuation.of(paragraph), 1, DISCLOSURE_COLUMNS);
                grid.row().label("信息内容", 1, 1);
                row.forEach(i -> grid.label(punctuation.of(i.columnLabel()), 1, disclosureSpan(i, row)));
            }
            grid.row().label(row.get(0).rowLabel(), 1, 1);
            row.forEach(i -> grid.value(value(i), disclosureSpan(i, row)));
        }
        return grid.build();
    }

    /** The last column of a row reaches to the right edge. */
    private static int disclosureSpan(Indicator indicator, List<Indicator> row) {
        boolean last = indicator.equals(row.get(row.size() - 1));
        return last ? DISCLOSURE_COLUMNS - row.size() : 1;
    }

    private TableGrid requests() {
        TableGrid.Builder grid = new TableGrid.Builder(LABEL_COLUMNS + Applicant.values().length);
        grid.row()
                .label(punctuation.of(RECONCILIATION_NOTE), 3, LABEL_COLUMNS)
                .label("申请人情况", 1, Applicant.values().length);
        grid.row()
                .label(Applicant.NATURAL_PERSON.label(), 2, 1)
                .label("法人或其他组织", 1, Applicant.parts().size() - 1)
                .label(Applicant.TOTAL.label(), 2, 1);
        grid.row();
        Applicant.parts().stream().skip(1).forEach(applicant -> grid.label(applicant.label(), 1, 1));
        List<String> above = List.of();
        List<List<Indicator>> rows = rows(FormTable.REQUESTS);
        for (List<Indicator> row : rows) {
            List<String> path = row.get(0).rowPath();
            grid.row();
            for (int depth = 0; depth < path.size(); depth++) {
                boolean innermost = depth == path.size() - 1;
                List<String> group = path.subList(0, depth + 1);
                if (innermost) {
                    grid.label(punctuation.of(path.get(depth)), 1, LABEL_COLUMNS - depth);
                } else if (above.size() <= depth || !above.subList(0, depth + 1).equals(group)) {
                    grid.label(punctuation.of(path.get(depth)), rowsUnder(group, rows), 1);
                }
            }
            row.forEach(i -> grid.value(value(i), 1));
            above = path;
        }
        return grid.build();
    }

    private static int rowsUnder(List<String> group, List<List<Indicator>> rows) {
        return (int) rows.stream()
                .map(row -> row.get(0).rowPath())
                .filter(path -> path.size() > group.size()
                        && path.subList(0, group.size()).equals(group))
                .count();
    }

    private TableGrid reviews() {
        List<List<Indicator>> rows = rows(FormTable.REVIEWS);
        int results = rows.get(0).size();
        TableGrid.Builder grid = new TableGrid.Builder(rows.size() * results);
        grid.row().label("行政复议", 1, results).label("行政诉讼", 1, (rows.size() - 1) * results);
        grid.row();
        rows.get(0).forEach(i -> grid.label(i.columnLabel(), 2, 1));
        rows.stream().skip(1).forEach(row -> grid.label(row.get(0).rowLabel(), 1, results));
        grid.row();
        rows.stream().skip(1).forEach(row -> row.forEach(i -> grid.label(i.columnLabel(), 1, 1)));
        grid.row();
        rows.forEach(row -> row.forEach(i -> grid.value(value(i), 1)));
        return grid.build();
    }

    private List<List<Indicator>> rows(FormTable table) {
        List<List<Indicator>> rows = new ArrayList<>();
        for (String rowKey : form.rowKeys(table)) {
            rows.add(form.indicators(table).stream()
                    .filter(indicator -> indicator.rowKey().equals(rowKey))
                    .toList());
        }
        return rows;
    }

    private String value(Indicator indicator) {
        return Objects.requireNonNull(values.get(indicator.code()), indicator.code());
    }
}
