package org.nianbao.recognition.tables.internal.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.nianbao.recognition.tables.internal.labels.LabelledEntry.Certainty;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * Brings labels and rows of numbers together that stand apart, where nothing is missing: as many rows of numbers as the
 * table has, and at every turn from numbers to labels just as many of both.
 *
 * <p>So it does not matter whether the labels of some rows stand first and their numbers behind them, whether numbers
 * stand between the lines of a label, or how a label is torn.
 */
final class UnbrokenOrder {
    /** How far the rows that were found may be from the first or the last row. */
    private static final int MOST_BEYOND = 60;

    private static final int MOST_CHARACTERS = 4000;

    private static final double CLEAR_FIT = 0.6;
    private static final double CLEAR_MARGIN = 0.1;

    /** A shorter label stands in other texts too. */
    private static final int SHORTEST_TELLING_LABEL = 3;

    private final List<RowLabel> rows;
    private final List<Integer> numbered;
    private final List<Entry> around;
    private final Predicate<Entry> mayBeRow;
    private final LabelSeries series;

    private UnbrokenOrder(List<RowLabel> rows, List<Entry> around, Predicate<Entry> mayBeRow) {
        this.rows = rows;
        this.numbered = numbered(rows);
        this.around = around;
        this.mayBeRow = mayBeRow;
        this.series = LabelSeries.in(text(around), rows);
    }

    private static List<Integer> numbered(List<RowLabel> rows) {
        return IntStream.range(0, rows.size())
                .filter(row -> !rows.get(row).isHeading())
                .boxed()
                .toList();
    }

    private static String text(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry.label()));
        return text.toString();
    }

    /**
     * The rows of the table, each with its numbers; nothing where labels and numbers do not match one another.
     *
     * @param entries the document's entries, or those not yet spoken for
     * @param rows the table's rows
     * @param found entries that are known to belong to the table; may be empty
     */
    static Optional<List<LabelledEntry>> of(
            List<Entry> entries, List<RowLabel> rows, Predicate<Entry> mayBeRow, List<LabelledEntry> found) {
        List<Entry> anchors = found.isEmpty()
                ? entries.stream().filter(entry -> isRow(entry, mayBeRow)).toList()
                : found.stream().map(LabelledEntry::entry).toList();
        int first = anchors.stream().mapToInt(Entry::index).min().orElse(0) - MOST_BEYOND;
        int last = anchors.stream().mapToInt(Entry::index).max().orElse(0) + MOST_BEYOND;
        List<Entry> around = entries.stream()
                .filter(entry -> entry.index() >= first && entry.index() <= last)
                .toList();
        long numbers = around.stream().filter(entry -> isRow(entry, mayBeRow)).count();
        boolean mayBeWhole = numbers >= numbered(rows).size() && text(around).length() <= MOST_CHARACTERS;
        return mayBeWhole ? new UnbrokenOrder(rows, around, mayBeRow).rows() : Optional.empty();
    }

    private Optional<List<LabelledEntry>> rows() {
        if (isAnyLabelOutOfOrder()) {
            return Optional.empty();
        }
        Optional<List<LabelledEntry>> behind = numbersBehind();
        Optional<List<LabelledEntry>> above = numbersAbove();
        boolean ambiguous =
                behind.isPresent() && above.isPresent() && !entries(behind).equals(entries(above));
        return ambiguous ? Optional.empty() : behind.or(() -> above);
    }

    /** Whether a text that is clearly the label of one row is not where the order of the form has it. */
    private boolean isAnyLabelOutOfOrder() {
        Map<Integer, Boolean> inOrder = new HashMap<>();
        int at = 0;
        for (Entry entry : around) {
            int from = at;
            int to = at + entry.label().length();
            clearlyNamed(entry.label())
                    .ifPresent(label -> inOrder.merge(label, overlaps(label, from, to), Boolean::logicalOr));
            at = to;
        }
        return inOrder.containsValue(false);
    }

    /** The row whose label a text is, perhaps with misread characters; empty where it may be that of another. */
    private OptionalInt clearlyNamed(String text) {
        if (text.length() < SHORTEST_TELLING_LABEL) {
            return OptionalInt.empty();
        }
        double[] fits = rows.stream()
                .mapToDouble(row -> Math.max(LabelFit.exact(row, text), LabelFit.near(row, text)))
                .toArray();
        int best = IntStream.range(0, fits.length)
                .reduce((a, b) -> fits[b] > fits[a] ? b : a)
                .orElseThrow();
        boolean clear = fits[best] >= CLEAR_FIT
                && IntStream.range(0, fits.length)
                        .allMatch(row -> row == best || fits[best] - fits[row] >= CLEAR_MARGIN);
        return clear && !rows.get(best).isHeading() ? OptionalInt.of(best) : OptionalInt.empty();
    }

    /** Whether some of a label was found in a stretch of the text. */
    private boolean overlaps(int label, int from, int to) {
        OptionalInt start = series.start(label);
        return start.isPresent() && start.getAsInt() < to && series.end(label).orElseThrow() > from;
    }

    private static List<Entry> entries(Optional<List<LabelledEntry>> rows) {
        return rows.orElseThrow().stream().map(LabelledEntry::entry).toList();
    }

    /** A row of numbers, and how much text of labels stands before it. */
    private record Numbers(Entry entry, int at) {}

    /** Every label begins before its numbers. */
    private Optional<List<LabelledEntry>> numbersBehind() {
        OptionalInt start = series.start(numbered.get(0));
        OptionalInt end = series.end(numbered.get(numbered.size() - 1));
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        List<Numbers> all = numbers(start.getAsInt() + 1, textEndAfter(end.getAsInt()));
        List<Numbers> own = all.size() > numbered.size() ? withoutForeignLabelsBefore(all) : all;
        return own.size() == numbered.size() && isBegunBefore(own)
                ? Optional.of(labelled(own, row -> standsAlone(own, row)))
                : Optional.empty();
    }

    /** Every label ends behind its numbers. */
    private Optional<List<LabelledEntry>> numbersAbove() {
        OptionalInt start = series.start(numbered.get(0));
        OptionalInt end = series.end(numbered.get(numbered.size() - 1));
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        List<Numbers> all = numbers(textStart(start.getAsInt()), end.getAsInt() - 1);
        List<Numbers> own = all.size() > numbered.size() ? withoutForeignLabelsBehind(all) : all;
        return own.size() == numbered.size() && isEndedBehind(own)
                ? Optional.of(labelled(own, row -> false))
                : Optional.empty();
    }

    /** The rows of numbers with so much text before them. */
    private List<Numbers> numbers(int from, int to) {
        List<Numbers> found = new ArrayList<>();
        int at = 0;
        for (Entry entry : around) {
            at += entry.label().length();
            if (at >= from && at <= to && isRow(entry, mayBeRow)) {
                found.add(new Numbers(entry, at));
            }
        }
        return found.stream().anyMatch(numbers -> numbers.entry().isContested()) ? List.of() : found;
    }

    /** Whether its numbers are a row even without the label: a lone number may have been displaced. */
    private static boolean isRow(Entry entry, Predicate<Entry> mayBeRow) {
        return entry.hasValues()
                && !entry.isProse()
                && (entry.tokens().size() > 1 || mayBeRow.test(entry.withoutLabel()));
    }

    /** Without rows right behind a text in which no label of the form begins, if every row has a text of its own. */
    private List<Numbers> withoutForeignLabelsBefore(List<Numbers> numbers) {
        List<Numbers> own = new ArrayList<>();
        int before = 0;
        for (Numbers row : numbers) {
            if (row.at() == before) {
                return List.of();
            }
            if (isAny(series::start, before, row.at())) {
                own.add(row);
            }
            before = row.at();
        }
        return own;
    }

    /** Without rows right above a text in which no label of the form ends, if every row has a text of its own. */
    private List<Numbers> withoutForeignLabelsBehind(List<Numbers> numbers) {
        List<Numbers> own = new ArrayList<>();
        int behind = Integer.MAX_VALUE - 1;
        for (int i = numbers.size() - 1; i >= 0; i--) {
            Numbers row = numbers.get(i);
            if (row.at() == behind) {
                return List.of();
            }
            if (isAny(series::end, row.at() + 1, behind + 1)) {
                own.add(0, row);
            }
            behind = row.at();
        }
        return own;
    }

    private boolean isAny(IntFunction<OptionalInt> place, int from, int to) {
        return numbered.stream().anyMatch(label -> isBetween(place.apply(label), from, to));
    }

    /** Whether the label of a row is the only one between the numbers before and its own. */
    private boolean standsAlone(List<Numbers> numbers, int row) {
        int before = row == 0 ? 0 : numbers.get(row - 1).at();
        int next = row == numbers.size() - 1 ? Integer.MAX_VALUE : startOf(row + 1);
        return startOf(row) >= before && next >= numbers.get(row).at();
    }

    private int startOf(int row) {
        return series.start(numbered.get(row)).orElse(-1);
    }

    /** Where the text ends of the entry in which this place of the text lies. */
    private int textEndAfter(int place) {
        int at = 0;
        for (Entry entry : around) {
            at += entry.label().length();
            if (at >= place) {
                break;
            }
        }
        return at;
    }

    /** Where the text begins of the entry in which this place of the text lies. */
    private int textStart(int place) {
        int at = 0;
        for (Entry entry : around) {
            if (at + entry.label().length() > place) {
                break;
            }
            at += entry.label().length();
        }
        return at;
    }

    private boolean isBegunBefore(List<Numbers> numbers) {
        for (int row = 0; row < numbers.size(); row++) {
            OptionalInt start = series.start(numbered.get(row));
            if (start.isPresent() && start.getAsInt() >= numbers.get(row).at()) {
                return false;
            }
            int next = row == numbers.size() - 1
                    ? Integer.MAX_VALUE
                    : numbers.get(row + 1).at();
            int here = numbers.get(row).at();
            OptionalInt firstBegun = IntStream.range(0, numbered.size())
                    .filter(label -> isBetween(series.start(numbered.get(label)), here, next))
                    .findFirst();
            if (firstBegun.isPresent() && firstBegun.getAsInt() != row + 1) {
                return false;
            }
        }
        return true;
    }

    private boolean isEndedBehind(List<Numbers> numbers) {
        for (int row = 0; row < numbers.size(); row++) {
            OptionalInt end = series.end(numbered.get(row));
            if (end.isPresent() && end.getAsInt() <= numbers.get(row).at()) {
                return false;
            }
            int before = row == 0 ? 0 : numbers.get(row - 1).at();
            int here = numbers.get(row).at();
            OptionalInt lastEnded = IntStream.range(0, numbered.size())
                    .filter(label -> isBetween(series.end(numbered.get(label)), before + 1, here + 1))
                    .reduce((earlier, later) -> later);
            if (lastEnded.isPresent() && lastEnded.getAsInt() != row - 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetween(OptionalInt place, int from, int to) {
        return place.isPresent() && place.getAsInt() >= from && place.getAsInt() < to;
    }

    private List<LabelledEntry> labelled(List<Numbers> numbers, IntPredicate isCertain) {
        List<LabelledEntry> found = new ArrayList<>();
        for (int row = 0; row < numbers.size(); row++) {
            int label = numbered.get(row);
            OptionalInt start = series.start(label);
            Certainty certainty = isCertain.test(row) ? Certainty.CERTAIN : Certainty.BY_COUNT;
            found.add(new LabelledEntry(
                    rows.get(label),
                    numbers.get(row).entry(),
                    start.isPresent() ? certainty : Certainty.BY_ORDER,
                    start.isPresent()
                            ? texts(start.getAsInt(), series.end(label).orElseThrow())
                            : List.of()));
        }
        return found;
    }

    /** The entries that a stretch of the text stands in. */
    private List<Entry> texts(int from, int to) {
        List<Entry> texts = new ArrayList<>();
        int at = 0;
        for (Entry entry : around) {
            if (at < to && at + entry.label().length() > from) {
                texts.add(entry);
            }
            at += entry.label().length();
        }
        return texts;
    }
}
