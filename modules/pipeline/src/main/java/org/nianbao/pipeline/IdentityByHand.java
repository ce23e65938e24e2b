package org.nianbao.pipeline;

import java.util.Objects;
import java.util.Optional;
import org.nianbao.archive.UnitName;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.Report;
import org.nianbao.model.value.SourcePlace;

/**
 * Whose report it is and for which year, as somebody said who knows better than the text.
 *
 * @param unit the unit, with the administrative chain above it where that is known
 * @param year the report year
 */
public record IdentityByHand(UnitName unit, int year) {
    private static final int EARLIEST = 1949;
    private static final int LATEST = 2199;

    public IdentityByHand {
        Objects.requireNonNull(unit);
        if (!isYear(year)) {
            throw new IllegalArgumentException("no report year: " + year);
        }
    }

    /** Whether this may be a report year. */
    public static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    /**
     * The report with this identity in the place of what the text says; each part that differs is marked as by hand.
     */
    Report applyTo(Report report) {
        return new Report(
                report.source(),
                known(report.unit(), unit.name()),
                unit.parent().map(parent -> known(report.parent(), parent)).orElse(report.parent()),
                known(report.year(), year),
                report.published(),
                report.tableForms(),
                report.values(),
                report.facts(),
                report.lists(),
                report.sections(),
                report.problems());
    }

    /** The new result of a report's file, named as somebody named it before; as it is, if nobody did. */
    static Report keep(Report before, Report after) {
        Optional<UnitName> unit = UnitName.of(before);
        Optional<Integer> year = before.year().certain();
        return before.identifiedByHand() && unit.isPresent() && year.isPresent()
                ? new IdentityByHand(unit.get(), year.get()).applyTo(after)
                : after;
    }

    private static <T> Identified<T> known(Identified<T> read, T said) {
        return read.certain().filter(said::equals).isPresent()
                ? read
                : new Identified.Known<>(said, "", new SourcePlace.ByHand());
    }
}
