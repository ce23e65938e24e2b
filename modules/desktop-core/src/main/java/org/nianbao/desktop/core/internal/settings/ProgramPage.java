package org.nianbao.desktop.core.internal.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Vector;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.nianbao.desktop.core.internal.FormPanel;
import org.openide.util.NbBundle;

/** The page of the options for the program itself and the open archive's deadlines. */
final class ProgramPage extends FormPanel {
    private static final long serialVersionUID = 1L;
    private static final int MOST_RECENT_ARCHIVES = 20;

    private final transient ProgramSettings settings;
    private final transient DeadlineFields deadlines;
    private final JSpinner recent;
    private final JComboBox<String> look = new JComboBox<>(new String[] {text("look.light"), text("look.dark")});
    private final JComboBox<String> font = new JComboBox<>(new Vector<>(fontSizes()));
    private final JComboBox<String> language =
            new JComboBox<>(new String[] {text("language.chinese"), text("language.english")});

    /**
     * The settings as they are stored.
     *
     * @param years the years of the open archive, newest first; empty when none is open
     * @param stored its deadlines
     * @param changed is told after every key
     */
    ProgramPage(ProgramSettings settings, List<Integer> years, Map<Integer, LocalDate> stored, Runnable changed) {
        this.settings = settings;
        deadlines = new DeadlineFields(years, stored, changed);
        recent = new JSpinner(new SpinnerNumberModel(settings.recentArchives(), 1, MOST_RECENT_ARCHIVES, 1));
        look.setSelectedIndex(settings.dark() ? 1 : 0);
        settings.fontSize().ifPresent(size -> font.setSelectedIndex(size - ProgramSettings.SMALLEST_FONT + 1));
        language.setSelectedIndex(settings.english() ? 1 : 0);
        look.setName("settings.look");
        font.setName("settings.font");
        language.setName("settings.language");

        line(text("settings.deadline"), deadlines.year(), deadlineFields());
        note(new JLabel(text(years.isEmpty() ? "settings.deadline.none" : "settings.deadline.note")));
        line(text("settings.recent"), recent, recent);
        line(text("settings.look"), look, look);
        line(text("settings.font"), font, font);
        line(text("settings.language"), language, language);
        note(new JLabel(text("settings.restart.note")));
    }

    /** Brings the deadline of a year into sight. */
    void showDeadline(int year) {
        deadlines.choose(year);
    }

    /** What is wrong with what was typed, and what to type; empty when it can be stored. */
    Optional<String> complaint() {
        return deadlines.valid() ? Optional.empty() : Optional.of(text("settings.deadline.wrong"));
    }

    /** Stores everything but the deadlines, which belong to the archive. */
    void store() {
        settings.setRecentArchives((int) recent.getValue());
        settings.setDark(look.getSelectedIndex() == 1);
        int size = font.getSelectedIndex();
        settings.setFontSize(
                size == 0 ? OptionalInt.empty() : OptionalInt.of(ProgramSettings.SMALLEST_FONT + size - 1));
        boolean english = language.getSelectedIndex() == 1;
        if (english != settings.english()) {
            settings.setEnglish(english);
        }
    }

    /** The deadlines to change: the new day by year, empty where there shall be none. */
    Map<Integer, Optional<LocalDate>> deadlineChanges() {
        return deadlines.changes();
    }

    private JPanel deadlineFields() {
        JPanel fields = new JPanel();
        fields.setLayout(new BoxLayout(fields, BoxLayout.X_AXIS));
        fields.add(deadlines.year());
        fields.add(Box.createHorizontalStrut(6));
        JLabel between = new JLabel(text("settings.deadline.day"));
        between.setLabelFor(deadlines.day());
        fields.add(between);
        fields.add(Box.createHorizontalStrut(6));
        fields.add(deadlines.day());
        return fields;
    }

    private static List<String> fontSizes() {
        List<String> sizes = new ArrayList<>(List.of(text("font.system")));
        for (int size = ProgramSettings.SMALLEST_FONT; size <= ProgramSettings.LARGEST_FONT; size++) {
            sizes.add(NbBundle.getMessage(ProgramPage.class, "font.pixels", size));
        }
        return sizes;
    }

    private static String text(String key) {
        return NbBundle.getMessage(ProgramPage.class, key);
    }
}
