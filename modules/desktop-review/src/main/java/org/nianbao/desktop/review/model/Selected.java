package org.nianbao.desktop.review.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.archive.StoredReport;
import org.nianbao.desktop.core.Focus;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

/**
 * What of a report is selected, with its evidence.
 *
 * @param finding the finding, if one is selected and the report still has it
 * @param fact the number of the narrative, if one is selected and the report states it
 * @param code the indicator or fact, if one is selected
 * @param value the number with its evidence; absent when the report does not have it
 * @param places where in the source to look, most telling first; may be empty
 */
public record Selected(
        Optional<Finding> finding,
        Optional<NarrativeFact> fact,
        Optional<String> code,
        Optional<ReportedValue> value,
        List<SourcePlace> places) {
    private static final String FACT = "fact.";

    public Selected {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(fact);
        Objects.requireNonNull(code);
        Objects.requireNonNull(value);
        places = List.copyOf(places);
    }

    /** What a focus selects in a report. */
    public static Selected of(StoredReport stored, Focus focus) {
        Optional<Finding> finding = focus.finding()
                .flatMap(wanted -> stored.findings().stream()
                        .filter(candidate -> candidate.identity().equals(wanted.identity()))
                        .findFirst());
        Optional<NarrativeFact> fact = focus.code()
                .filter(code -> code.startsWith(FACT))
                .flatMap(code -> FactCode.ofCode(code.substring(FACT.length())))
                .flatMap(code -> Optional.ofNullable(stored.report().facts().get(code)));
        Optional<ReportedValue> value = focus.code()
                .map(code -> code.startsWith(FACT)
                        ? fact.map(NarrativeFact::value).orElseGet(ReportedValue.Absent::new)
                        : stored.report().value(code));
        List<SourcePlace> places = finding.map(Finding::places)
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> fact.map(NarrativeFact::place)
                        .or(() -> value.flatMap(Selected::place))
                        .map(List::of)
                        .orElseGet(List::of));
        return new Selected(finding, fact, focus.code(), value, places);
    }

    /** Whether a number is selected, so that it can be told how it was read. */
    public boolean isKnownNumber() {
        return code.filter(PackedValues.codes()::contains).isPresent();
    }

    private static Optional<SourcePlace> place(ReportedValue value) {
        return value instanceof ReportedValue.Entered entered ? place(entered.replaced()) : value.sourcePlace();
    }
}
