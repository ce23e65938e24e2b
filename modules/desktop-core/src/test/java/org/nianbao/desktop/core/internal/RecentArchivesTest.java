package org.nianbao.desktop.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;

class RecentArchivesTest {
    private final Preferences settings = new InMemory();
    private final RecentArchives recent = new RecentArchives(settings);

    @Test
    void theOneOpenedLastIsFirst() {
        recent.remember(Path.of("甲.nianbao"));
        recent.remember(Path.of("乙.nianbao"));
        assertEquals(List.of(Path.of("乙.nianbao"), Path.of("甲.nianbao")), recent.all());
    }

    @Test
    void oneOpenedAgainIsThereOnce() {
        recent.remember(Path.of("甲.nianbao"));
        recent.remember(Path.of("乙.nianbao"));
        recent.remember(Path.of("甲.nianbao"));
        assertEquals(List.of(Path.of("甲.nianbao"), Path.of("乙.nianbao")), recent.all());
    }

    @Test
    void theOldestGoesWhenThereAreMoreThanTheUserWants() {
        settings.putInt(RecentArchives.COUNT_SETTING, 2);
        recent.remember(Path.of("甲.nianbao"));
        recent.remember(Path.of("乙.nianbao"));
        recent.remember(Path.of("丙.nianbao"));
        assertEquals(List.of(Path.of("丙.nianbao"), Path.of("乙.nianbao")), recent.all());
    }

    @Test
    void thereAreNoneAtFirst() {
        assertEquals(List.of(), recent.all());
    }

    /** Settings that nobody else sees. */
    private static final class InMemory extends AbstractPreferences {
        private final Map<String, String> values = new HashMap<>();

        InMemory() {
            super(null, "");
        }

        @Override
        protected void putSpi(String key, String value) {
            values.put(key, value);
        }

        @Override
        protected String getSpi(String key) {
            return values.get(key);
        }

        @Override
        protected void removeSpi(String key) {
            values.remove(key);
        }

        @Override
        protected void removeNodeSpi() {
            values.clear();
        }

        @Override
        protected String[] keysSpi() {
            return values.keySet().toArray(String[]::new);
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        protected void flushSpi() {
            // Nothing lies anywhere else.
        }

        @Override
        protected void syncSpi() {
            // Likewise.
        }
    }
}
