package org.nianbao.recognition.tables.internal.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;

/** The official rows of one table of a form, in the order of the form, group headings among them. */
public final class RowLabels {
    /** Labels as they are also met: of the other form, or shortened. */
    private static final Map<String, List<String>> OTHER_SPELLINGS = Map.of(
            "disclosure.normativeDocuments", List.of("规范性文件", "行政规范性文件"),
            "requests.received", List.of("本年新收"),
            "requests.carriedIn", List.of("上年结转"),
            "requests.carriedOut", List.of("结转下年度", "结转下年"),
            "requests.processedTotal", List.of("合计"));

    private static final Map<Form, Map<FormTable, List<RowLabel>>> ALL = all();

    private RowLabels() {}

    /** The rows of a table that has its labels in the first columns: two or three. */
    public static List<RowLabel> of(Form form, FormTable table) {
        return ALL.get(form).get(table);
    }

    private static Map<Form, Map<FormTable, List<RowLabel>>> all() {
        Catalogue catalogue = Catalogue.standard();
        return catalogue.generations().stream()
                .map(catalogue::form)
                .collect(Collectors.toUnmodifiableMap(
                        form -> form,
                        form -> Arrays.stream(FormTable.values())
                                .collect(Collectors.toUnmodifiableMap(table -> table, table -> read(form, table)))));
    }

    private static List<RowLabel> read(Form form, FormTable table) {
        List<RowLabel> labels = new ArrayList<>();
        Set<List<String>> headings = new LinkedHashSet<>();
        Set<String> rowKeys = new LinkedHashSet<>();
        for (Indicator indicator : form.indicators(table)) {
            if (!rowKeys.add(indicator.rowKey())) {
                continue;
            }
            List<String> path = indicator.rowPath();
            List<String> groups = path.subList(0, path.size() - 1);
            for (int depth = 1; depth <= groups.size(); depth++) {
                if (headings.add(groups.subList(0, depth))) {
                    labels.add(RowLabel.of("", groups.get(depth - 1), groups.subList(0, depth - 1), List.of(), true));
                }
            }
            labels.add(RowLabel.of(
                    indicator.rowKey(),
                    indicator.rowLabel(),
                    groups,
                    OTHER_SPELLINGS.getOrDefault(indicator.rowKey(), List.of()),
                    false));
        }
        return List.copyOf(labels);
    }
}
