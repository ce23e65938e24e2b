package org.nianbao.desktop.grid;

import java.util.Optional;
import org.nianbao.desktop.grid.model.GridSearch;

/** What the pointer is told over a cell. */
@FunctionalInterface
interface CellTips {
    /** The text for a cell; empty when there is nothing to say beyond what it shows. */
    Optional<String> tip(GridSearch.Position position);
}
