package org.nianbao.desktop.core.internal.settings;

import com.formdev.flatlaf.FlatLaf;
import java.util.HashMap;
import java.util.Map;
import org.openide.modules.ModuleInstall;

/** Gives the look the font size of the options, before the platform installs the look. */
public final class FontAtStart extends ModuleInstall {
    private static final long serialVersionUID = 1L;

    @Override
    public void restored() {
        ProgramSettings.ofUser().fontSize().ifPresent(size -> {
            Map<String, String> defaults = new HashMap<>();
            if (FlatLaf.getGlobalExtraDefaults() != null) {
                defaults.putAll(FlatLaf.getGlobalExtraDefaults());
            }
            // The size alone: the system's font family stays.
            defaults.put("defaultFont", Integer.toString(size));
            FlatLaf.setGlobalExtraDefaults(defaults);
        });
    }
}
