package org.nianbao.desktop.core;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.openide.windows.TopComponent;

/**
 * A window of the workbench. Where it stands is remembered by the platform; it stores nothing of itself, or its name
 * would stay in the language in which it was stored.
 */
public abstract class WorkbenchWindow extends TopComponent {
    private static final long serialVersionUID = 1L;

    @Override
    public final void writeExternal(ObjectOutput out) {
        // What it shows comes from the archive, and its name from the texts of the language.
    }

    @Override
    public final void readExternal(ObjectInput in) {
        // Nothing was written.
    }
}
