package org.nianbao.desktop.grid.model;

import java.util.List;
import java.util.Objects;
import org.nianbao.model.text.Phrasebook;

/** What is to be known about a unit's cell beyond what it shows. */
public final class CellNotes {
    private final Phrasebook phrasebook;

    /** Notes in the phrasebook's language. */
    public CellNotes(Phrasebook phrasebook) {
        this.phrasebook = Objects.requireNonNull(phrasebook);
    }

    /** What the checks found about it; in the column of findings, all of them. */
    public List<String> findings(GridRow row, GridColumn column) {
        return row.report().stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> column.id().equals("findings")
                        || finding.codes().stream().anyMatch(column.codes()::contains))
                .map(finding -> phrasebook.say(finding.message()))
                .toList();
    }
}
