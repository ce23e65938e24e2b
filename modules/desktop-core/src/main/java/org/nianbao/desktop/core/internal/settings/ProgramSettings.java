package org.nianbao.desktop.core.internal.settings;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.prefs.Preferences;
import org.nianbao.desktop.core.internal.RecentArchives;
import org.openide.util.NbPreferences;

/** What the user chose about the program itself; look, font and language take effect when it starts. */
final class ProgramSettings {
    /** The sizes of the user interface's font to choose from, in pixels. */
    static final int SMALLEST_FONT = 13;

    static final int LARGEST_FONT = 20;

    private static final String FONT_SIZE = "fontSize";

    /** Read before the first plug-in is there, too: by org.nianbao.desktop.startup. */
    private static final String LANGUAGE = "language";

    /** Where the platform looks for the look when it starts. */
    private static final String LOOK = "laf";

    private static final String LIGHT = "com.formdev.flatlaf.FlatLightLaf";
    private static final String DARK = "com.formdev.flatlaf.FlatDarkLaf";

    private final Preferences own;
    private final Preferences platformLook;

    ProgramSettings(Preferences own, Preferences platformLook) {
        this.own = Objects.requireNonNull(own);
        this.platformLook = Objects.requireNonNull(platformLook);
    }

    /** Those of the user who runs the program. */
    static ProgramSettings ofUser() {
        return new ProgramSettings(
                NbPreferences.forModule(ProgramSettings.class),
                NbPreferences.root().node(LOOK));
    }

    int recentArchives() {
        return own.getInt(RecentArchives.COUNT_SETTING, RecentArchives.STANDARD_COUNT);
    }

    void setRecentArchives(int count) {
        own.putInt(RecentArchives.COUNT_SETTING, count);
    }

    boolean dark() {
        return platformLook.get(LOOK, LIGHT).equals(DARK);
    }

    void setDark(boolean dark) {
        platformLook.put(LOOK, dark ? DARK : LIGHT);
    }

    /** The font size that the user chose; empty for the system's. */
    OptionalInt fontSize() {
        int size = own.getInt(FONT_SIZE, 0);
        return size < SMALLEST_FONT || size > LARGEST_FONT ? OptionalInt.empty() : OptionalInt.of(size);
    }

    void setFontSize(OptionalInt size) {
        size.ifPresentOrElse(chosen -> own.putInt(FONT_SIZE, chosen), () -> own.remove(FONT_SIZE));
    }

    /** Whether English is chosen; while nothing is, whether the program speaks English now. */
    boolean english() {
        return own.get(LANGUAGE, Locale.getDefault().getLanguage()).startsWith("en");
    }

    void setEnglish(boolean english) {
        own.put(LANGUAGE, english ? "en" : "zh");
    }
}
