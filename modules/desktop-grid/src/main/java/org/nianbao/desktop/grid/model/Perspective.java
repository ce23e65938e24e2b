package org.nianbao.desktop.grid.model;

import java.util.Optional;
import org.nianbao.model.form.FormTable;
import org.openide.util.NbBundle;

/** Which columns the grid shows: those that a supervisor asks for first, or those of one table of the form. */
public enum Perspective {
    OVERVIEW,
    DISCLOSURE,
    REQUESTS,
    REVIEWS;

    /** The table of the form, for all but the overview. */
    public Optional<FormTable> table() {
        return switch (this) {
            case OVERVIEW -> Optional.empty();
            case DISCLOSURE -> Optional.of(FormTable.DISCLOSURE);
            case REQUESTS -> Optional.of(FormTable.REQUESTS);
            case REVIEWS -> Optional.of(FormTable.REVIEWS);
        };
    }

    /** Its short name, as on a button. */
    public String label() {
        return NbBundle.getMessage(Perspective.class, "perspective." + name());
    }

    /** Its whole name. */
    public String title() {
        return NbBundle.getMessage(Perspective.class, "perspective." + name() + ".title");
    }
}
