package org.nianbao.desktop.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingLimits.Limit;

class ChosenLimitsTest {
    private final Preferences preferences = new PreferencesInMemory();

    @Test
    void whatWasChosenIsFoundAgain() {
        new ChosenLimits(preferences).store(ReadingLimits.standard().with(Limit.SECONDS, 120));
        assertEquals(120, new ChosenLimits(preferences).load().seconds());
    }

    @Test
    void whatIsOutOfRangeIsNotTaken() {
        preferences.putLong("limit.seconds", 0);
        preferences.put("limit.bytes", "much");
        ReadingLimits limits = new ChosenLimits(preferences).load();
        assertEquals(Limit.SECONDS.standard(), limits.seconds());
        assertEquals(Limit.BYTES.standard(), limits.bytes());
    }

    @Test
    void theProgramsOwnLimitsAreNotKept() throws BackingStoreException {
        ChosenLimits chosen = new ChosenLimits(preferences);
        chosen.store(ReadingLimits.standard().with(Limit.SECONDS, 120));
        chosen.store(ReadingLimits.standard());
        assertArrayEquals(new String[0], preferences.keys());
    }
}
