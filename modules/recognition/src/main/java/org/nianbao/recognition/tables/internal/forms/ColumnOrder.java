package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.rows.Entry;
import org.nianbao.recognition.tables.internal.sums.RowShape;

/**
 * In which order a table's header prints the columns: nearly always that of the form, but some offices put the total
 * first or change two columns, and then every number follows the header.
 *
 * @param columns for each printed column its number in the form, from 0; empty for the form's own order
 * @param isClear whether the header tells the order; where it does not, no number of the table is certain
 */
record ColumnOrder(List<Integer> columns, boolean isClear) {
    /** The form's own order. */
    static final ColumnOrder OF_THE_FORM = new ColumnOrder(List.of(), true);

    /** Another order than the form's, of which only a part can be made out. */
    static final ColumnOrder UNCLEAR = new ColumnOrder(List.of(), false);

    /** A row that names fewer columns may be that above groups of them. */
    private static final int LEAST_IN_A_ROW = 3;

    private static final Pattern REMARK = Pattern.compile("[(（][^()（）]*[)）]");

    /** The header above columns of table three, whole or damaged, which holds the name of one of them. */
    private static final Pattern GROUP = Pattern.compile("(法人.?|或)其他组?织?|其他组织?");

    ColumnOrder {
        columns = List.copyOf(columns);
    }

    /** The columns as they are printed, each by its number in the form. */
    static ColumnOrder printed(List<Integer> columns) {
        return isAscending(columns) ? OF_THE_FORM : new ColumnOrder(columns, true);
    }

    /**
     * The order in a header that stands in one line or cell below cell, without a header above several columns.
     *
     * @param header the header's entries
     * @param words for each column, in the order of the form, words that only its header has, normalised
     */
    static ColumnOrder of(List<Entry> header, List<List<String>> words) {
        List<Integer> met = met(header, words);
        if (isAscending(met)) {
            return OF_THE_FORM;
        }
        return met.size() == words.size() ? printed(met) : UNCLEAR;
    }

    /**
     * The order in a header whose last column may be named before the others, since its cell is as high as theirs and
     * that of the group above them together.
     */
    static ColumnOrder ofGrouped(List<Entry> header, List<List<String>> words) {
        int last = words.size() - 1;
        List<Integer> met = met(header, words);
        boolean partsAscend =
                isAscending(met.stream().filter(column -> column != last).toList());
        boolean lastBeforeTheGroup = met.indexOf(last) <= 1;
        return partsAscend && lastBeforeTheGroup ? OF_THE_FORM : of(header, words);
    }

    /**
     * The columns that the header names, as they follow one another: in the row that names most of them, or, one cell
     * below the other, in all of it; of a header printed twice the last one.
     */
    private static List<Integer> met(List<Entry> header, List<List<String>> words) {
        List<Integer> widest = List.of();
        List<Integer> met = new ArrayList<>();
        for (Entry entry : header) {
            List<Integer> row = new ArrayList<>();
            for (Piece piece : entry.labelPieces()) {
                List<Integer> named = named(piece.asWritten(), words);
                if (named.stream().anyMatch(row::contains)) {
                    // Another year's columns beside them.
                    row.clear();
                }
                row.addAll(named);
            }
            widest = row.size() >= Math.max(widest.size(), LEAST_IN_A_ROW) ? row : widest;
            if (row.stream().anyMatch(met::contains)) {
                met.clear();
            }
            met.addAll(row);
        }
        return widest.isEmpty() ? met : widest;
    }

    /** The columns that a header's text names, in its order; remarks in brackets name none. */
    private static List<Integer> named(String asWritten, List<List<String>> words) {
        String text = GROUP.matcher(
                        LabelText.normalise(REMARK.matcher(asWritten).replaceAll("")))
                .replaceAll("");
        Map<Integer, Integer> byPlace = new TreeMap<>();
        for (int column = 0; column < words.size(); column++) {
            for (String word : words.get(column)) {
                int at = text.indexOf(word);
                if (at >= 0) {
                    byPlace.put(at, column);
                    break;
                }
            }
        }
        return List.copyOf(byPlace.values());
    }

    private static boolean isAscending(List<Integer> columns) {
        return IntStream.range(1, columns.size()).allMatch(i -> columns.get(i - 1) < columns.get(i))
                && new HashSet<>(columns).size() == columns.size();
    }

    /** Cells in the order of the form. */
    <T> List<T> toForm(List<T> printed) {
        if (columns.isEmpty()) {
            return printed;
        }
        return IntStream.range(0, printed.size())
                .mapToObj(column -> printed.get(columns.indexOf(column)))
                .toList();
    }

    /** A row as it is printed. */
    RowShape printed(RowShape ofTheForm) {
        return columns.isEmpty() ? ofTheForm : ofTheForm.reordered(columns);
    }

    /** Where a column of the form is printed, from 0. */
    int place(int columnOfTheForm) {
        return columns.isEmpty() ? columnOfTheForm : columns.indexOf(columnOfTheForm);
    }
}
