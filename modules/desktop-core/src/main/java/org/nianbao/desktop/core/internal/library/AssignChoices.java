package org.nianbao.desktop.core.internal.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.StoredUnit;
import org.nianbao.archive.UnitName;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.Report;
import org.nianbao.pipeline.IdentityByHand;

/**
 * What can be said about whose report it is.
 *
 * @param units the archive's units by what lists call them, in the office's order
 * @param reports the units and years that have a report
 * @param likelyUnit the unit of the list that the report itself tells or suggests, or a new one that it tells for
 *     certain; may be empty text
 * @param likelyYear the year that it tells or suggests, if any
 * @param parent the administrative chain that the report tells, for a unit that is new
 */
record AssignChoices(
        Map<String, UnitName> units,
        List<IdentityByHand> reports,
        String likelyUnit,
        Optional<Integer> likelyYear,
        Optional<String> parent) {
    AssignChoices {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        reports = List.copyOf(reports);
        Objects.requireNonNull(likelyUnit);
        Objects.requireNonNull(likelyYear);
        Objects.requireNonNull(parent);
    }

    /** The choices for a waiting report of an archive. */
    static AssignChoices of(ArchiveView view, Report report) {
        List<StoredUnit> stored =
                view.headers().stream().map(ReportHeader::unit).distinct().toList();
        Map<String, UnitName> units = new LinkedHashMap<>();
        view.comparison()
                .units()
                .forEach(compared -> stored.stream()
                        .filter(unit -> unit.id() == compared.id())
                        .forEach(unit -> units.put(label(unit, stored), name(unit))));
        return new AssignChoices(
                units,
                view.headers().stream()
                        .map(header -> new IdentityByHand(name(header.unit()), header.year()))
                        .toList(),
                likelyUnit(report, units),
                likely(report.year()),
                report.parent().certain().filter(parent -> !parent.isBlank()));
    }

    /** A guess that is no unit of the list would be a misreading rather than a new unit. */
    private static String likelyUnit(Report report, Map<String, UnitName> units) {
        return likely(report.unit())
                .filter(name ->
                        units.containsKey(name) || report.unit().certain().isPresent())
                .orElse("");
    }

    /** The unit that somebody means by a label of the list or by a name of his own. */
    UnitName unitName(String typed) {
        return units.getOrDefault(typed, new UnitName(typed, parent));
    }

    /** Whether that unit has a report for that year. */
    boolean hasReport(IdentityByHand identity) {
        return reports.contains(identity);
    }

    private static UnitName name(StoredUnit unit) {
        return new UnitName(unit.name(), unit.parent());
    }

    /** Its name, and what is above it where another unit bears the same name. */
    private static String label(StoredUnit unit, List<StoredUnit> all) {
        long namesakes =
                all.stream().filter(other -> other.name().equals(unit.name())).count();
        return namesakes == 1
                ? unit.name()
                : unit.parent().map(parent -> parent + unit.name()).orElse(unit.name());
    }

    private static <T> Optional<T> likely(Identified<T> identified) {
        return identified instanceof Identified.Unsettled<T> unsettled
                ? unsettled.candidates().stream().findFirst()
                : identified.certain();
    }
}
