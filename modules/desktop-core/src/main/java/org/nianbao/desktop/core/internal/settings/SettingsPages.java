package org.nianbao.desktop.core.internal.settings;

import java.awt.FlowLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.nianbao.desktop.core.ChosenLimits;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;

/** The settings on their pages, as they are stored until {@link #store} is called. */
final class SettingsPages extends JTabbedPane {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<Optional<String>> complaints;
    private final ProgramPage program;
    private final LimitsPage limits;

    /**
     * The pages.
     *
     * @param years the years of the open archive, newest first; empty when none is open
     * @param deadlines the archive's deadlines
     * @param complaints is told after every key what is wrong, or that nothing is and all of it can be stored
     */
    SettingsPages(List<Integer> years, Map<Integer, LocalDate> deadlines, Consumer<Optional<String>> complaints) {
        this.complaints = complaints;
        program = new ProgramPage(ProgramSettings.ofUser(), years, deadlines, this::check);
        limits = new LimitsPage(ChosenLimits.ofUser(), this::check);
        setName("settings.pages");
        // At the top, for the other page is higher.
        JPanel atTop = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        atTop.add(program);
        add("settings.page.program", atTop);
        add("settings.page.limits", limits);
    }

    /** The pages with this year's deadline in sight. */
    SettingsPages showing(Optional<Integer> year) {
        year.ifPresent(program::showDeadline);
        return this;
    }

    /** Stores everything but the deadlines, which belong to the archive. */
    void store() {
        program.store();
        limits.store();
    }

    /** The deadlines to change: the new day by year, empty where there shall be none. */
    Map<Integer, Optional<LocalDate>> deadlineChanges() {
        return program.deadlineChanges();
    }

    private void check() {
        complaints.accept(program.complaint().or(limits::complaint));
    }

    private void add(String key, JComponent page) {
        String text = NbBundle.getMessage(SettingsPages.class, key);
        int ampersand = Mnemonics.findMnemonicAmpersand(text);
        addTab(new StringBuilder(text).deleteCharAt(ampersand).toString(), page);
        setMnemonicAt(getTabCount() - 1, Character.toUpperCase(text.charAt(ampersand + 1)));
        setDisplayedMnemonicIndexAt(getTabCount() - 1, ampersand);
    }
}
