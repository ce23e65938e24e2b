package org.nianbao.model.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.value.ReportedValue;

/**
 * One annual report as it was read: every number of its form with its evidence, and what the narrative states.
 *
 * @param source the file it came from
 * @param unit the reporting unit's short name, such as 清泉乡
 * @param parent the administrative chain above it, such as 巴中市巴州区
 * @param year the report year
 * @param published the date of publication or signature
 * @param tableForms the form that each table follows; tables not found are missing from the map
 * @param values every indicator of the form (of each table's form where they differ) by code, in the order of the form;
 *     numbers not found are {@link ReportedValue.Absent}. Empty when no table was recognised
 * @param facts what the narrative states; a fact that the text does not state is missing from the map
 * @param lists the lists of parts in the narrative
 * @param sections always six, numbered 1 to 6
 * @param problems what a person should look at
 */
public record Report(
        ReportSource source,
        Identified<String> unit,
        Identified<String> parent,
        Identified<Integer> year,
        Identified<LocalDate> published,
        Map<FormTable, FormGeneration> tableForms,
        Map<String, ReportedValue> values,
        Map<FactCode, NarrativeFact> facts,
        Map<ListCode, NarrativeList> lists,
        List<SectionText> sections,
        List<Problem> problems) {
    public Report {
        Objects.requireNonNull(source);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(year);
        Objects.requireNonNull(published);
        tableForms = Map.copyOf(tableForms);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        facts = Map.copyOf(facts);
        lists = Map.copyOf(lists);
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
        if (sections.size() != 6) {
            throw new IllegalArgumentException(sections.size() + " sections");
        }
    }

    /** The value of one indicator; {@link ReportedValue.Absent} when the report does not have it. */
    public ReportedValue value(String code) {
        return values.getOrDefault(code, new ReportedValue.Absent());
    }

    /** The form of the report as a whole. */
    public ReportForm form() {
        Set<FormGeneration> generations = tableForms.values().stream().collect(Collectors.toSet());
        return switch (generations.size()) {
            case 0 -> ReportForm.UNKNOWN;
            case 1 -> ReportForm.of(generations.iterator().next());
            default -> ReportForm.MIXED;
        };
    }

    /** The form that one table follows, if the table was found. */
    public Optional<FormGeneration> tableForm(FormTable table) {
        return Optional.ofNullable(tableForms.get(table));
    }

    /** Whether somebody named the unit or the year by hand. */
    public boolean identifiedByHand() {
        return unit.byHand() || year.byHand();
    }

    /** Whether it is a scan of which no number was read or entered. */
    public boolean isUnreadScan() {
        return source.isScan() && values.isEmpty();
    }

    /** How many values are doubtful. */
    public long doubtfulCount() {
        return values.values().stream()
                        .filter(ReportedValue.Doubtful.class::isInstance)
                        .count()
                + facts.values().stream()
                        .filter(fact -> fact.value() instanceof ReportedValue.Doubtful)
                        .count();
    }
}
