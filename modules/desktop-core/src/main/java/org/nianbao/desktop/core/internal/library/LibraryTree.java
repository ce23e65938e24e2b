package org.nianbao.desktop.core.internal.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.swing.tree.DefaultMutableTreeNode;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.archive.ReportHeader;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.internal.library.LibraryEntry.State;
import org.nianbao.model.finding.Severity;

/** The lines of the 年报库 for an archive: years, newest first, with their units in the office's order. */
final class LibraryTree {
    private LibraryTree() {}

    /** The tree; its nodes hold {@link LibraryEntry} values. */
    static DefaultMutableTreeNode of(ArchiveView view) {
        DefaultMutableTreeNode root = new DefaultMutableTreeNode(new LibraryEntry.Root());
        if (!view.inbox().isEmpty()) {
            DefaultMutableTreeNode inbox = new DefaultMutableTreeNode(
                    new LibraryEntry.Inbox(view.inbox().size()));
            view.inbox()
                    .forEach(report -> inbox.add(new DefaultMutableTreeNode(new LibraryEntry.Waiting(report), false)));
            root.add(inbox);
        }
        List<Integer> years = new ArrayList<>(view.comparison().years());
        Collections.reverse(years);
        years.forEach(year -> root.add(year(view, year)));
        return root;
    }

    private static DefaultMutableTreeNode year(ArchiveView view, int year) {
        List<ComparedUnit> units = view.comparison().units();
        DefaultMutableTreeNode node = new DefaultMutableTreeNode(
                new LibraryEntry.Year(year, view.comparison().reports(year).size(), units.size()));
        units.forEach(unit -> node.add(new DefaultMutableTreeNode(unit(view, unit, year), false)));
        return node;
    }

    private static LibraryEntry.Unit unit(ArchiveView view, ComparedUnit unit, int year) {
        Optional<ReportHeader> header = view.header(unit, year);
        if (header.isEmpty()) {
            return new LibraryEntry.Unit(unit, year, State.MISSING, 0, false);
        }
        if (header.get().source().isScan()) {
            return new LibraryEntry.Unit(unit, year, State.SCAN, 0, header.get().assigned());
        }
        int doubtful = header.get().doubtful();
        int findings = header.get().findingCount(Severity.ERROR) + header.get().findingCount(Severity.WARNING);
        if (doubtful > 0) {
            return new LibraryEntry.Unit(
                    unit, year, State.DOUBTFUL, doubtful, header.get().assigned());
        }
        return new LibraryEntry.Unit(
                unit,
                year,
                findings > 0 ? State.FINDINGS : State.READ,
                findings,
                header.get().assigned());
    }

    /** What is selected in every window when this line is. */
    static Optional<Focus> focus(LibraryEntry entry) {
        if (entry instanceof LibraryEntry.Unit unit) {
            return Optional.of(Focus.onReport(unit.unit().id(), unit.year()));
        }
        return entry instanceof LibraryEntry.Year year ? Optional.of(Focus.onYear(year.year())) : Optional.empty();
    }

    /** Whether this line is the one for what is selected. */
    static boolean shows(LibraryEntry entry, Focus focus) {
        return focus(entry)
                .filter(own -> own.unitId().equals(focus.unitId()) && own.year().equals(focus.year()))
                .isPresent();
    }
}
