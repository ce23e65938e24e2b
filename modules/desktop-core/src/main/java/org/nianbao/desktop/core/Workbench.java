package org.nianbao.desktop.core;

import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.archive.StoredReport;
import org.nianbao.model.report.WebOrigin;
import org.nianbao.model.text.Phrasebook;
import org.openide.util.Lookup;

/**
 * What all windows share: the open archive, what is selected in it, and the year and kind of unit that are looked at.
 *
 * <p>Found in the global Lookup once by whoever needs it. State is read and listeners are called on the event thread
 * only; nothing here waits for a disk there: opening, importing and loading run as background tasks.
 */
public interface Workbench {
    /** The one workbench of the running program. */
    static Workbench find() {
        Workbench workbench = Lookup.getDefault().lookup(Workbench.class);
        if (workbench == null) {
            throw new IllegalStateException("no workbench in the Lookup");
        }
        return workbench;
    }

    /** What changed. */
    enum Aspect {
        /** Another archive is open, none is, or the open one has other content. */
        ARCHIVE,
        /** Something else is selected. */
        FOCUS,
        /** Another year or kind of unit is looked at. */
        SCOPE
    }

    /** Hears of changes, on the event thread. */
    @FunctionalInterface
    interface Listener {
        void changed(Aspect aspect);
    }

    /** The open archive as it was last read; empty when none is open. */
    Optional<ArchiveView> view();

    /** What is selected. */
    Focus focus();

    /** Selects something in every window. */
    void setFocus(Focus focus);

    /** The year and kind of unit that are looked at. */
    Scope scope();

    /** Looks at another year or kind of unit. */
    void setScope(Scope scope);

    /** Hears of changes from now on; kept until {@link #removeListener}. */
    void addListener(Listener listener);

    /** Hears of changes no longer. */
    void removeListener(Listener listener);

    /** Opens an existing archive in the background; trouble becomes a message, and the open archive stays. */
    void open(Path archive);

    /** Makes an archive and opens it, in the background. */
    void create(Path archive);

    /** Reads the open archive anew in the background, after something was stored. */
    void refresh();

    /** Closes the open archive. */
    void close();

    /**
     * A report with all its evidence, from the disk. Not for the event thread.
     *
     * @throws org.nianbao.model.report.ProblemException when the archive cannot be read
     */
    StoredReport load(long reportId);

    /** The bytes of the file that a version was read from. Not for the event thread. */
    byte[] sourceBytes(long versionId);

    /** Where the file of these bytes was fetched; empty for a file of the user's own. Not for the event thread. */
    Optional<WebOrigin> webOrigin(String sha256);

    /** The language that the program speaks. */
    Phrasebook phrasebook();
}
