package org.nianbao.recognition.narrative;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.SectionText;
import org.nianbao.model.value.ReportedValue;

/**
 * What the running text of a report says.
 *
 * @param unit the reporting unit's short name
 * @param parent the administrative chain above it
 * @param year the report year
 * @param published the date of publication or signature
 * @param facts what it states in numbers; a fact that it does not state is missing
 * @param lists the lists of parts
 * @param spoken numbers of table two that section two says in sentences where there is no such table, by code; the
 *     others are missing
 * @param sections always six, numbered 1 to 6
 * @param unfinished the last sentence as written where it has no end and nothing follows it; empty otherwise
 * @param problems what a person should look at
 * @param looksLikeReport whether it is an annual report on information disclosure at all
 */
public record NarrativeReading(
        Identified<String> unit,
        Identified<String> parent,
        Identified<Integer> year,
        Identified<LocalDate> published,
        Map<FactCode, NarrativeFact> facts,
        Map<ListCode, NarrativeList> lists,
        Map<String, ReportedValue> spoken,
        List<SectionText> sections,
        String unfinished,
        List<Problem> problems,
        boolean looksLikeReport) {
    public NarrativeReading {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(year);
        Objects.requireNonNull(published);
        facts = Map.copyOf(facts);
        lists = Map.copyOf(lists);
        spoken = Collections.unmodifiableMap(new LinkedHashMap<>(spoken));
        sections = List.copyOf(sections);
        Objects.requireNonNull(unfinished);
        problems = List.copyOf(problems);
        if (sections.size() != 6) {
            throw new IllegalArgumentException(sections.size() + " sections");
        }
    }
}
