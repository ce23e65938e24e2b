package org.nianbao.desktop.grid.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell of the grid.
 *
 * @param text what it shows, without the signs of its state
 * @param state what it is worth
 * @param amount what it counts as; empty when it must not be counted, and for text
 * @param inFinding whether a finding of the checks concerns it
 * @param code the number that stands behind it, where there is one: an indicator, or {@code fact.<code>}
 */
public record GridCell(
        String text, CellState state, Optional<BigDecimal> amount, boolean inFinding, Optional<String> code) {
    /** A cell with nothing in it. */
    public static final GridCell EMPTY = new GridCell("", CellState.NOTHING, Optional.empty(), false, Optional.empty());

    public GridCell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(state);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(code);
    }

    /** Plain text. */
    public static GridCell text(String text) {
        return new GridCell(text, CellState.CERTAIN, Optional.empty(), false, Optional.empty());
    }

    /** A state that stands for itself. */
    static GridCell state(CellState state) {
        return new GridCell(state.word(), state, Optional.empty(), false, Optional.empty());
    }

    /**
     * What a spreadsheet gets: digits without grouping for what is a number there, the words on the screen otherwise.
     */
    public String copied() {
        return switch (state) {
            case CERTAIN, PROVED, ENTERED ->
                amount.map(BigDecimal::toPlainString).orElse(text);
            case INCOMPLETE -> NumberText.incomplete(text);
            case APPROXIMATE,
                    DOUBTFUL,
                    BLANK_AS_ZERO,
                    BLANK,
                    NOT_APPLICABLE,
                    ABSENT,
                    NOT_ENTERED,
                    MISSING_REPORT,
                    NOTHING -> shown();
        };
    }

    /** The text with the word of its state before it, as it is read aloud or searched. */
    public String shown() {
        return state == CellState.APPROXIMATE ? NumberText.approximate(text) : text;
    }
}
