package org.nianbao.desktop.core;

import java.util.Objects;
import java.util.prefs.Preferences;
import org.nianbao.reading.ReadingLimits;
import org.openide.util.NbPreferences;

/** The limits for foreign files that the user chose in the options; what was not chosen is as the program has it. */
public final class ChosenLimits {
    private static final String PREFIX = "limit.";

    private final Preferences preferences;

    /** The limits that are kept in these preferences. */
    public ChosenLimits(Preferences preferences) {
        this.preferences = Objects.requireNonNull(preferences);
    }

    /** Those of the user who runs the program. */
    public static ChosenLimits ofUser() {
        return new ChosenLimits(NbPreferences.forModule(ChosenLimits.class));
    }

    /** The limits to read within; a value that is none, or out of range, is not taken. */
    public ReadingLimits load() {
        ReadingLimits limits = ReadingLimits.standard();
        for (ReadingLimits.Limit limit : ReadingLimits.Limit.values()) {
            long value = preferences.getLong(PREFIX + limit.key(), limit.standard());
            if (limit.allows(value)) {
                limits = limits.with(limit, value);
            }
        }
        return limits;
    }

    /** Keeps limits; those that are as the program has them are not kept, so that they follow the program. */
    public void store(ReadingLimits limits) {
        for (ReadingLimits.Limit limit : ReadingLimits.Limit.values()) {
            if (limits.value(limit) == limit.standard()) {
                preferences.remove(PREFIX + limit.key());
            } else {
                preferences.putLong(PREFIX + limit.key(), limits.value(limit));
            }
        }
    }
}
