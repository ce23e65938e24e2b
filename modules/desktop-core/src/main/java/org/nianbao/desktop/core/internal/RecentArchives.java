package org.nianbao.desktop.core.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.prefs.Preferences;
import org.openide.util.NbPreferences;

/** The archives that were opened last, newest first, as the user's settings remember them. Safe from any thread. */
public final class RecentArchives {
    /** How many are remembered unless the user says otherwise. */
    public static final int STANDARD_COUNT = 8;

    /** The setting that holds how many are remembered. */
    public static final String COUNT_SETTING = "recentArchives.count";

    private static final String LIST_SETTING = "recentArchives";

    private final Preferences settings;

    /** Remembered in these settings. */
    public RecentArchives(Preferences settings) {
        this.settings = Objects.requireNonNull(settings);
    }

    /** Those of the user who runs the program. */
    public static RecentArchives ofUser() {
        return new RecentArchives(NbPreferences.forModule(RecentArchives.class));
    }

    /** The archives, newest first; may be empty. Whether they still exist is not known. */
    public synchronized List<Path> all() {
        List<Path> archives = new ArrayList<>();
        for (String line : settings.get(LIST_SETTING, "").split("\n")) {
            if (!line.isBlank()) {
                try {
                    archives.add(Path.of(line));
                } catch (InvalidPathException expected) {
                    // Written under another system or encoding: nothing that could be opened here.
                }
            }
        }
        return archives.stream().limit(count()).toList();
    }

    /** Puts an archive first. */
    public synchronized void remember(Path archive) {
        List<Path> archives = new ArrayList<>(all());
        archives.remove(archive);
        archives.add(0, archive);
        store(archives);
    }

    /** Takes an archive off the list. */
    public synchronized void forget(Path archive) {
        List<Path> archives = new ArrayList<>(all());
        archives.remove(archive);
        store(archives);
    }

    private void store(List<Path> archives) {
        settings.put(
                LIST_SETTING,
                String.join(
                        "\n",
                        archives.stream().limit(count()).map(Path::toString).toList()));
    }

    private int count() {
        return settings.getInt(COUNT_SETTING, STANDARD_COUNT);
    }
}
