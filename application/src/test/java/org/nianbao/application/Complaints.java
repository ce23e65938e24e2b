package org.nianbao.application;

import java.util.List;

/** What a log of the platform complains of. */
final class Complaints {
    /**
     * On a busy machine the platform, getting its menus ready, hides a progress bar that is gone already, and warns of
     * itself.
     */
    private static final String OF_ITSELF = "Cannot switch to silent mode when not running";

    private Complaints() {}

    /** The lines that complain of something which is ours to mend. */
    static List<String> in(String log) {
        return log.lines()
                .filter(line -> line.startsWith("WARNING")
                        || line.startsWith("SEVERE")
                        || line.contains("could not install some modules")
                        || line.contains("无法启用"))
                .filter(line -> !line.contains(OF_ITSELF))
                .toList();
    }
}
