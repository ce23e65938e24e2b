package org.nianbao.desktop.core.internal.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Vector;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import org.nianbao.desktop.core.internal.FormPanel;

/** The deadlines of an archive, by year: a choice of the year and a field for its day. */
final class DeadlineFields {
    private static final int COLUMNS = 9;

    private final Map<Integer, LocalDate> stored;
    private final Map<Integer, String> typed = new HashMap<>();
    private final JComboBox<Integer> year;
    private final JTextField day = new JTextField(COLUMNS);
    private final Runnable changed;
    private boolean showing;

    /**
     * Fields for some years; without years they cannot be used.
     *
     * @param years the report years to choose from
     * @param stored the deadlines as they are
     * @param changed is told after every key
     */
    DeadlineFields(List<Integer> years, Map<Integer, LocalDate> stored, Runnable changed) {
        this.stored = Map.copyOf(stored);
        this.changed = changed;
        year = new JComboBox<>(new Vector<>(years));
        year.setName("settings.deadline.year");
        day.setName("settings.deadline.day");
        year.setEnabled(!years.isEmpty());
        day.setEnabled(!years.isEmpty());
        year.addActionListener(event -> show());
        FormPanel.onChange(day, this::type);
        show();
    }

    JComboBox<Integer> year() {
        return year;
    }

    JTextField day() {
        return day;
    }

    /** Chooses a year, if it is among them. */
    void choose(int wanted) {
        year.setSelectedItem(wanted);
    }

    /** Whether every day that was typed is one. */
    boolean valid() {
        return typed.values().stream()
                .allMatch(text -> text.isBlank() || parsed(text).isPresent());
    }

    /** What is to be changed: the new day by year, empty where the deadline is taken away. Only while valid. */
    Map<Integer, Optional<LocalDate>> changes() {
        Map<Integer, Optional<LocalDate>> changes = new HashMap<>();
        typed.forEach((typedYear, text) -> {
            Optional<LocalDate> wanted = parsed(text);
            if (!wanted.equals(Optional.ofNullable(stored.get(typedYear)))) {
                changes.put(typedYear, wanted);
            }
        });
        return changes;
    }

    private void show() {
        if (year.getSelectedItem() instanceof Integer shown) {
            showing = true;
            day.setText(typed.getOrDefault(
                    shown,
                    Optional.ofNullable(stored.get(shown))
                            .map(LocalDate::toString)
                            .orElse("")));
            showing = false;
        }
    }

    private void type() {
        if (!showing && year.getSelectedItem() instanceof Integer shown) {
            typed.put(shown, day.getText());
            changed.run();
        }
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
