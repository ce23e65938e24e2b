package org.nianbao.reading.internal;

import java.util.Arrays;

/** Lays cells with column and row spans out into a grid, the way a browser does, and notes when they collide. */
public final class SpanGrid {
    private int[] takenUntilRow = new int[16];
    private int row = -1;
    private int column;
    private boolean sound = true;

    /** Goes on to the next row. */
    public void nextRow() {
        row++;
        column = 0;
    }

    /** Ends the row spans that reach down so far. */
    public void endSection() {
        Arrays.fill(takenUntilRow, 0);
    }

    /** Takes the next free place of the row for a cell; returns its first column, from 0. */
    public int place(int columnSpan, int rowSpan) {
        while (isTaken(column)) {
            column++;
        }
        int first = column;
        int end = first + columnSpan;
        if (end > takenUntilRow.length) {
            takenUntilRow = Arrays.copyOf(takenUntilRow, Math.max(end, takenUntilRow.length * 2));
        }
        for (; column < end; column++) {
            sound &= !isTaken(column);
            takenUntilRow[column] = Math.max(takenUntilRow[column], row + rowSpan);
        }
        return first;
    }

    /** Whether no two cells have met in one place so far. */
    public boolean isSound() {
        return sound;
    }

    private boolean isTaken(int at) {
        return at < takenUntilRow.length && takenUntilRow[at] > row;
    }
}
