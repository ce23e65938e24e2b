package org.nianbao.desktop.core;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;

/** Settings that nobody else sees. */
public final class PreferencesInMemory extends AbstractPreferences {
    private final Map<String, String> values = new HashMap<>();

    /** Without any setting. */
    public PreferencesInMemory() {
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
