package org.nianbao.archive;

import java.util.Objects;

/** What became of putting in a result that was made anew. */
public sealed interface ReplaceOutcome {
    /** The new result is stored. */
    record Replaced() implements ReplaceOutcome {}

    /** The new result names another unit or year than the stored one, or none; nothing was changed. */
    record OtherIdentity(StoredUnit unit, int year) implements ReplaceOutcome {
        public OtherIdentity {
            Objects.requireNonNull(unit);
        }
    }
}
