package org.nianbao.recognition.tables.internal.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;

/**
 * A label and the cells behind it, as far as they stand together in the source; either may be missing.
 *
 * @param index its number among the document's entries, from 0
 * @param label the label's normalised text; empty when there are only values
 * @param labelAsWritten the label as the source has it
 * @param labelPieces the pieces of the label
 * @param run the cells behind the label, empty ones included
 * @param isProse whether it is running text, which never belongs to a table
 * @param isSingle whether every cell of it stands on a line of its own
 * @param isGrid whether the columns of the run can be relied on
 * @param isSpaced whether the run was cut at spaces, so that nothing shows where a cell ends
 * @param isContested whether another report's numbers stand beside it and nothing tells which of them are meant
 * @param table the document's table, if it stands in one
 * @param paragraphs the document's paragraphs it was made from
 */
public record Entry(
        int index,
        String label,
        String labelAsWritten,
        List<Piece> labelPieces,
        List<Piece> run,
        boolean isProse,
        boolean isSingle,
        boolean isGrid,
        boolean isSpaced,
        boolean isContested,
        OptionalInt table,
        Set<Integer> paragraphs) {
    public Entry {
        Objects.requireNonNull(label);
        Objects.requireNonNull(labelAsWritten);
        labelPieces = List.copyOf(labelPieces);
        run = List.copyOf(run);
        Objects.requireNonNull(table);
        paragraphs = Set.copyOf(paragraphs);
        if (labelPieces.isEmpty() && run.isEmpty()) {
            throw new IllegalArgumentException("an entry of nothing");
        }
    }

    /** The cells of the run in which something is written, be it only a blank mark. */
    public List<Piece> tokens() {
        List<Piece> tokens = new ArrayList<>(run.size());
        for (Piece piece : run) {
            if (!piece.isEmpty()) {
                tokens.add(piece);
            }
        }
        return Collections.unmodifiableList(tokens);
    }

    /** Whether anything is written behind the label. */
    public boolean hasValues() {
        for (Piece piece : run) {
            if (!piece.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The same with only the first pieces as its label, and the words behind them as cells. */
    public Entry labelledBy(int pieces) {
        List<Piece> label = labelPieces.subList(0, pieces);
        List<Piece> cells = new ArrayList<>(labelPieces.subList(pieces, labelPieces.size()));
        cells.addAll(run);
        String written = label.stream().map(Piece::asWritten).collect(Collectors.joining(" "));
        return new Entry(
                index,
                LabelText.normalise(written),
                written,
                label,
                cells,
                isProse,
                isSingle,
                isGrid,
                isSpaced,
                isContested,
                table,
                paragraphs);
    }

    /** Only what stands behind the label; to be asked of entries with cells. */
    public Entry withoutLabel() {
        return new Entry(
                index, "", "", List.of(), run, isProse, isSingle, isGrid, isSpaced, isContested, table, paragraphs);
    }

    /** The same with other cells behind the label. */
    Entry withRun(List<Piece> cells) {
        return new Entry(
                index,
                label,
                labelAsWritten,
                labelPieces,
                cells,
                isProse,
                isSingle,
                isGrid,
                isSpaced,
                isContested,
                table,
                paragraphs);
    }

    /** The same as one of several entries of a document, at its own number there. */
    Entry numbered(int number, boolean contested) {
        return new Entry(
                number,
                label,
                labelAsWritten,
                labelPieces,
                run,
                isProse,
                isSingle,
                isGrid,
                isSpaced,
                contested,
                table,
                paragraphs);
    }

    /** Whether it is the same entry of the same document; to compare all that is in it would take long. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry
                && index == entry.index
                && isContested == entry.isContested
                && labelAsWritten.equals(entry.labelAsWritten)
                && run.equals(entry.run);
    }

    @Override
    public int hashCode() {
        return index;
    }

    /** What is written behind the label, cell by cell, as one text. */
    public String runAsWritten() {
        return tokens().stream().map(Piece::asWritten).collect(Collectors.joining(" "));
    }

    /** The place of the first thing written in it. */
    public SourcePlace place() {
        return Optional.of(labelPieces)
                .filter(pieces -> !pieces.isEmpty())
                .orElse(run)
                .get(0)
                .place();
    }
}
