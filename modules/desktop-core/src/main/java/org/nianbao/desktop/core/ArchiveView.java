package org.nianbao.desktop.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.WaitingReport;

/**
 * What the windows show of the open archive: everything at one moment, numbers without evidence. Immutable.
 *
 * @param file the archive's file
 * @param comparison all units and all years
 * @param headers the current version of every report
 * @param inbox reports whose unit or year is not settled
 */
public record ArchiveView(Path file, Comparison comparison, List<ReportHeader> headers, List<WaitingReport> inbox) {
    public ArchiveView {
        Objects.requireNonNull(file);
        Objects.requireNonNull(comparison);
        headers = List.copyOf(headers);
        inbox = List.copyOf(inbox);
    }

    /** What lists show of a unit's report for a year; empty when it is missing. */
    public Optional<ReportHeader> header(ComparedUnit unit, int year) {
        return headers.stream()
                .filter(header -> header.unit().id() == unit.id() && header.year() == year)
                .findFirst();
    }

    /** What most of its units belong to, such as 巴中市巴州区; empty when no report says it. */
    public Optional<String> county() {
        Map<String, Long> named = headers.stream()
                .flatMap(header -> header.unit().parent().stream())
                .collect(Collectors.groupingBy(parent -> parent, Collectors.counting()));
        return named.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The archive's name, without the folder and the ending of its file. */
    public String name() {
        return file.getFileName().toString().replaceFirst("\\.nianbao$", "");
    }

    /** The unit with this identity, if the archive has it. */
    public Optional<ComparedUnit> unit(long unitId) {
        return comparison.units().stream().filter(unit -> unit.id() == unitId).findFirst();
    }
}
