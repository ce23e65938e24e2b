package org.nianbao.desktop.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.nianbao.desktop.core.PreferencesInMemory;

class RecentArchivesTest {
    private final Preferences settings = new PreferencesInMemory();
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
}
