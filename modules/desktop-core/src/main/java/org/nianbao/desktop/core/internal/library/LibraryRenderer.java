package org.nianbao.desktop.core.internal.library;

import java.awt.Component;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.text.Phrasebook;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle;

/** Draws a line of the 年报库: an icon and words for its state, never a colour alone. */
final class LibraryRenderer extends DefaultTreeCellRenderer {
    private static final long serialVersionUID = 1L;

    private final transient Phrasebook phrasebook;

    LibraryRenderer(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    @Override
    public Component getTreeCellRendererComponent(
            JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focused) {
        super.getTreeCellRendererComponent(tree, value, selected, expanded, leaf, row, focused);
        LibraryEntry entry = (LibraryEntry) ((DefaultMutableTreeNode) value).getUserObject();
        setText(line(entry));
        setIcon(icon(entry));
        setToolTipText(tooltip(entry));
        return this;
    }

    private String tooltip(LibraryEntry entry) {
        if (entry instanceof LibraryEntry.Waiting waiting) {
            return phrasebook.say(waiting.report().problem().text())
                    + phrasebook.say(waiting.report().problem().nextStep());
        }
        return entry instanceof LibraryEntry.Unit unit && unit.assigned()
                ? text("library.assigned", line(entry))
                : line(entry);
    }

    static String line(LibraryEntry entry) {
        if (entry instanceof LibraryEntry.Year year) {
            return text("library.year", Integer.toString(year.year()), year.received(), year.expected());
        }
        if (entry instanceof LibraryEntry.Unit unit) {
            String line = text("library.unit." + unit.state(), unit.unit().name(), unit.count());
            return unit.assigned() ? line + " ✎" : line;
        }
        if (entry instanceof LibraryEntry.Inbox inbox) {
            return text("library.inbox", inbox.count());
        }
        if (entry instanceof LibraryEntry.Waiting waiting) {
            ReportSource source = waiting.report().report().source();
            return source.isScan() ? text("library.waiting.scan", source.file()) : source.file();
        }
        return "";
    }

    private static Icon icon(LibraryEntry entry) {
        String name = "year";
        if (entry instanceof LibraryEntry.Unit unit) {
            name = unit.state() == LibraryEntry.State.READ
                    ? "report"
                    : unit.state().name().toLowerCase(Locale.ROOT);
        } else if (entry instanceof LibraryEntry.Inbox || entry instanceof LibraryEntry.Waiting) {
            name = "inbox";
        }
        return ImageUtilities.loadImageIcon("org/nianbao/desktop/core/icons/" + name + ".svg", false);
    }

    private static String text(String key, Object... arguments) {
        return NbBundle.getMessage(LibraryRenderer.class, key, arguments);
    }
}
