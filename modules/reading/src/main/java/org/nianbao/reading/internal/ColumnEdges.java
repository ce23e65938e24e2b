package org.nianbao.reading.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The columns of a table whose format knows only where its cells begin and end, in twentieths of a point: every edge of
 * any row is an edge of the grid. Edges that differ by the programs' rounding are one.
 */
public final class ColumnEdges {
    /** Narrower than any column that can hold a digit. */
    private static final int ROUNDING = 40;

    private final TreeSet<Integer> edges = new TreeSet<>();
    private final TreeMap<Integer, Integer> columns = new TreeMap<>();

    /** Takes note of an edge. */
    public void add(int edge) {
        edges.add(edge);
        columns.clear();
    }

    /** The number of the column that begins at this edge, from 0; the edge has been noted before. */
    public int columnAt(int edge) {
        Map.Entry<Integer, Integer> column = numbered().floorEntry(edge);
        return column == null ? 0 : column.getValue();
    }

    /** How many columns there are. */
    public int columns() {
        return Math.max(0, numbered().size() - 1);
    }

    private TreeMap<Integer, Integer> numbered() {
        if (columns.isEmpty()) {
            for (int edge : edges) {
                if (columns.isEmpty() || edge - columns.lastKey() > ROUNDING) {
                    columns.put(edge, columns.size());
                }
            }
        }
        return columns;
    }
}
