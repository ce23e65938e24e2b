package org.nianbao.recognition.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.Problem;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

/**
 * What the official tables of a document say.
 *
 * @param forms the form that each table follows; tables not found are missing
 * @param places where each table that was found begins
 * @param values every indicator by code, in the order of the form, absent where no row was found; of the 统计表 of 2014
 *     only the rows that were met; empty when no table was found at all
 * @param tablesUsed the numbers of the document's tables that the form's tables were read from
 * @param paragraphsUsed the numbers of the document's paragraphs that the form's tables were read from
 * @param problems what a person should look at in the tables that were found; the subject is empty, for only the caller
 *     knows the file's name
 */
public record TableReading(
        Map<FormTable, FormGeneration> forms,
        Map<FormTable, SourcePlace> places,
        Map<String, ReportedValue> values,
        Set<Integer> tablesUsed,
        Set<Integer> paragraphsUsed,
        List<Problem> problems) {
    public TableReading {
        forms = Map.copyOf(forms);
        places = Map.copyOf(places);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        tablesUsed = Set.copyOf(tablesUsed);
        paragraphsUsed = Set.copyOf(paragraphsUsed);
        problems = List.copyOf(problems);
    }
}
