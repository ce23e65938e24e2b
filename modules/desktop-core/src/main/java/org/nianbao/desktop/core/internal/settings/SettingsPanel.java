package org.nianbao.desktop.core.internal.settings;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.prefs.Preferences;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import javax.swing.UIManager;
import org.nianbao.desktop.core.internal.RecentArchives;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;
import org.openide.util.NbPreferences;

/** The settings, as they are stored until {@link #store} is called. */
final class SettingsPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MOST_RECENT_ARCHIVES = 20;

    /** Where the platform looks for the look when it starts. */
    private static final String LOOK = "laf";

    private static final String LIGHT = "com.formdev.flatlaf.FlatLightLaf";
    private static final String DARK = "com.formdev.flatlaf.FlatDarkLaf";

    private final transient Preferences own = NbPreferences.forModule(RecentArchives.class);
    private final transient Preferences platformLook = NbPreferences.root().node(LOOK);
    private final JSpinner recent;
    private final JComboBox<String> look = new JComboBox<>(new String[] {text("look.light"), text("look.dark")});

    SettingsPanel() {
        super(new GridBagLayout());
        setBorder(BorderFactory.createEmptyBorder(16, 16, 8, 16));
        int count = own.getInt(RecentArchives.COUNT_SETTING, RecentArchives.STANDARD_COUNT);
        recent = new JSpinner(new SpinnerNumberModel(count, 1, MOST_RECENT_ARCHIVES, 1));
        look.setSelectedIndex(platformLook.get(LOOK, LIGHT).equals(DARK) ? 1 : 0);
        line(0, "settings.recent", recent);
        line(1, "settings.look", look);
        JLabel note = new JLabel(text("settings.look.note"));
        note.setForeground(UIManager.getColor("Label.disabledForeground"));
        add(note, place(1, 2));
    }

    void store() {
        own.putInt(RecentArchives.COUNT_SETTING, (int) recent.getValue());
        platformLook.put(LOOK, look.getSelectedIndex() == 1 ? DARK : LIGHT);
    }

    private void line(int row, String key, Component field) {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, text(key));
        label.setLabelFor(field);
        add(label, place(0, row));
        add(field, place(1, row));
    }

    private static GridBagConstraints place(int column, int row) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = column;
        place.gridy = row;
        place.anchor = GridBagConstraints.LINE_START;
        place.insets = new Insets(5, 0, 5, 12);
        return place;
    }

    private static String text(String key) {
        return NbBundle.getMessage(SettingsPanel.class, key);
    }
}
