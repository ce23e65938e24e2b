package org.nianbao.desktop.core.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.tree.DefaultMutableTreeNode;
import org.junit.jupiter.api.Test;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.ResultVersions;
import org.nianbao.archive.StoredUnit;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.internal.library.LibraryEntry.State;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.report.UnitKind;

class LibraryTreeTest {
    private static final ComparedUnit NORTH = new ComparedUnit(1, "北溪镇", UnitKind.TOWN);
    private static final ComparedUnit SOUTH = new ComparedUnit(2, "南溪镇", UnitKind.TOWN);

    @Test
    void yearsStandNewestFirst() {
        assertEquals(
                List.of(new LibraryEntry.Year(2024, 0, 2), new LibraryEntry.Year(2023, 0, 2)),
                entries(LibraryTree.of(view(List.of(2023, 2024), List.of()))));
    }

    @Test
    void aUnitWithoutAReportIsMissing() {
        assertEquals(new LibraryEntry.Unit(SOUTH, 2024, State.MISSING, 0, false), southIn(List.of()));
    }

    @Test
    void aReportWithoutTroubleIsRead() {
        assertEquals(
                new LibraryEntry.Unit(SOUTH, 2024, State.READ, 0, false),
                southIn(List.of(header(0, Map.of(Severity.HINT, 3)))));
    }

    @Test
    void errorsAndWarningsAreCountedAsFindings() {
        assertEquals(
                new LibraryEntry.Unit(SOUTH, 2024, State.FINDINGS, 3, false),
                southIn(List.of(header(0, Map.of(Severity.ERROR, 1, Severity.WARNING, 2)))));
    }

    @Test
    void doubtfulReadingsComeBeforeFindings() {
        assertEquals(
                new LibraryEntry.Unit(SOUTH, 2024, State.DOUBTFUL, 4, false),
                southIn(List.of(header(4, Map.of(Severity.ERROR, 1)))));
    }

    @Test
    void aLineShowsAnySelectionInItsReport() {
        LibraryEntry line = new LibraryEntry.Unit(SOUTH, 2024, State.READ, 0, false);
        assertTrue(LibraryTree.shows(line, Focus.onValue(2, 2024, "T2.1")));
        assertFalse(LibraryTree.shows(line, Focus.onReport(2, 2023)));
        assertFalse(LibraryTree.shows(line, Focus.onYear(2024)));
    }

    private static LibraryEntry southIn(List<ReportHeader> headers) {
        DefaultMutableTreeNode year = (DefaultMutableTreeNode)
                LibraryTree.of(view(List.of(2024), headers)).getChildAt(0);
        return entries(year).get(1);
    }

    private static List<LibraryEntry> entries(DefaultMutableTreeNode parent) {
        return Collections.list(parent.children()).stream()
                .map(node -> (LibraryEntry) ((DefaultMutableTreeNode) node).getUserObject())
                .toList();
    }

    private static ArchiveView view(List<Integer> years, List<ReportHeader> headers) {
        return new ArchiveView(
                Path.of("两溪.nianbao"), new Comparison(List.of(NORTH, SOUTH), years, List.of()), headers, List.of());
    }

    private static ReportHeader header(int doubtful, Map<Severity, Integer> findings) {
        return new ReportHeader(
                7,
                8,
                new StoredUnit(2, "南溪镇", Optional.empty(), UnitKind.TOWN, 2, List.of()),
                2024,
                new ReportSource("南溪镇2024.txt", "0".repeat(64), "txt"),
                false,
                Optional.empty(),
                Map.of(),
                doubtful,
                findings,
                new ResultVersions("1", "1"),
                Instant.EPOCH);
    }
}
