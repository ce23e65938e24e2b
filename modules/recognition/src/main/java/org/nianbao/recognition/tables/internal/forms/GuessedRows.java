package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.recognition.tables.internal.cells.CellContent;
import org.nianbao.recognition.tables.internal.labels.Alignment;
import org.nianbao.recognition.tables.internal.labels.LabelledEntry;

/**
 * Rows whose labels are guesses, and which of them could change places unnoticed.
 *
 * <p>The column sums hold in whatever order the results stand, so they cannot tell two guessed rows apart. Only the
 * certain rows around them can.
 */
record GuessedRows(Set<String> interchangeable) {
    GuessedRows {
        interchangeable = Set.copyOf(interchangeable);
    }

    /**
     * Finds them.
     *
     * @param rowKeys all rows of the table, in the order of the form
     * @param blankCodes the codes of rows that were found with nothing written in them
     */
    static GuessedRows of(List<String> rowKeys, Alignment alignment, Set<String> blankCodes) {
        Set<String> interchangeable = new HashSet<>();
        List<String> group = new ArrayList<>();
        for (String rowKey : rowKeys) {
            boolean certain =
                    alignment.row(rowKey).filter(LabelledEntry::isCertain).isPresent()
                            || blankCodes.stream().anyMatch(code -> code.startsWith(rowKey + "."));
            if (certain) {
                addIfInterchangeable(interchangeable, group, alignment);
                group.clear();
            } else {
                group.add(rowKey);
            }
        }
        addIfInterchangeable(interchangeable, group, alignment);
        return new GuessedRows(interchangeable);
    }

    boolean isInterchangeable(String rowKey) {
        return interchangeable.contains(rowKey);
    }

    /** Between two certain rows, a single row cannot be another one, and rows of zeros are alike. */
    private static void addIfInterchangeable(Set<String> interchangeable, List<String> group, Alignment alignment) {
        List<LabelledEntry> found =
                group.stream().map(alignment::row).flatMap(Optional::stream).toList();
        boolean allThere = found.size() == group.size();
        boolean allZero = found.stream().allMatch(GuessedRows::isZero);
        if (!allThere || found.size() > 1 && !allZero) {
            interchangeable.addAll(group);
        }
    }

    private static boolean isZero(LabelledEntry row) {
        return row.entry().tokens().stream()
                .allMatch(token -> token.content() instanceof CellContent.Numeral numeral
                        && numeral.number().signum() == 0);
    }
}
