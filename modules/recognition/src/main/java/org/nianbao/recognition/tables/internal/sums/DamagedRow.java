package org.nianbao.recognition.tables.internal.sums;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.recognition.tables.internal.cells.CellContent;
import org.nianbao.recognition.tables.internal.cells.Piece;

/**
 * A row whose numbers cannot simply be taken column by column.
 *
 * @param shape the numbers it should have
 * @param tokens what is written in it, cell by cell
 * @param damage what is wrong with it
 * @param place where the row is
 */
public record DamagedRow(RowShape shape, List<Piece> tokens, Wording damage, SourcePlace place) {
    public DamagedRow {
        Objects.requireNonNull(shape);
        tokens = List.copyOf(tokens);
        Objects.requireNonNull(damage);
        Objects.requireNonNull(place);
    }

    /** Whether everything written in it is a plain count. */
    boolean isAllCounts() {
        return tokens.stream()
                .allMatch(token -> token.content() instanceof CellContent.Numeral numeral
                        && !numeral.digits().isEmpty()
                        && numeral.digits().length() <= 15);
    }

    /** The digits of each token; only for rows that are all counts. */
    List<String> digits() {
        return tokens.stream()
                .map(token -> ((CellContent.Numeral) token.content()).digits())
                .toList();
    }

    /** Everything written in it. */
    String asWritten() {
        return tokens.stream().map(Piece::asWritten).collect(Collectors.joining(" "));
    }
}
