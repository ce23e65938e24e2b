package org.nianbao.recognition.tables.internal.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.rows.Entry;

/** Puts labels, unit words and numbers together, whether they stand in one row or each on a line of its own. */
final class LabelledCells {
    private static final List<String> LONGEST_FIRST = List.of("人次", "万元", "条", "件", "次", "篇", "个", "人", "元");
    private static final Set<String> UNITS = Set.copyOf(LONGEST_FIRST);

    private final List<LabelledCell> lines = new ArrayList<>();

    private LabelledCells() {}

    /** The lines of the document that may be rows, in order. */
    static List<LabelledCell> of(List<Entry> entries) {
        LabelledCells read = new LabelledCells();
        entries.forEach(read::add);
        return read.lines;
    }

    private void add(Entry entry) {
        if (entry.isProse()) {
            return;
        }
        List<Piece> labels = new ArrayList<>(entry.labelPieces());
        List<Piece> cells = new ArrayList<>(entry.run());
        Optional<String> unit = Optional.empty();
        if (!cells.isEmpty() && isUnit(cells.get(0))) {
            unit = Optional.of(text(cells.remove(0)));
        } else if (!labels.isEmpty() && isUnit(labels.get(labels.size() - 1))) {
            unit = Optional.of(text(labels.remove(labels.size() - 1)));
        }
        if (labels.isEmpty()) {
            belongsToTheLineBefore(entry, unit, cells);
            return;
        }
        List<String> texts = new ArrayList<>();
        texts.add(labels.get(labels.size() - 1).asWritten());
        texts.add(labels.stream().map(Piece::asWritten).distinct().collect(Collectors.joining()));
        List<Entry> parts = new ArrayList<>();
        if (!lines.isEmpty() && isTorn(lines.get(lines.size() - 1), entry)) {
            LabelledCell before = lines.get(lines.size() - 1);
            String joined = before.labels().get(0) + texts.get(1);
            // Whatever stands above a row, the title too, may be its beginning: only what makes it a row belongs to it.
            if (texts.stream().allMatch(text -> StatisticsRow.named(text).isEmpty())
                    && !StatisticsRow.named(joined).isEmpty()) {
                parts.addAll(before.entries());
            }
            texts.add(joined);
        }
        if (unit.isEmpty()) {
            for (String text : List.copyOf(texts)) {
                unit = unit.or(() -> endingUnit(text));
                endingUnit(text).ifPresent(word -> texts.add(text.substring(0, text.lastIndexOf(word))));
            }
        }
        parts.add(entry);
        lines.add(line(texts, unit, cells, entry, parts));
    }

    private static LabelledCell line(
            List<String> labels, Optional<String> unit, List<Piece> cells, Entry entry, List<Entry> parts) {
        List<Piece> written = cells.stream().filter(piece -> !piece.isEmpty()).toList();
        boolean empty = written.isEmpty();
        List<Piece> kept = empty && !cells.isEmpty() ? cells.subList(0, 1) : written;
        return new LabelledCell(labels, unit, kept, empty && (cells.isEmpty() || entry.isSingle()), parts);
    }

    /** A unit or a number on a line of its own. */
    private void belongsToTheLineBefore(Entry entry, Optional<String> unit, List<Piece> cells) {
        if (lines.isEmpty()) {
            return;
        }
        LabelledCell before = lines.get(lines.size() - 1);
        boolean follows = before.entries().get(before.entries().size() - 1).index() == entry.index() - 1;
        if (follows && before.isOpen() && (before.unit().isEmpty() || unit.isEmpty())) {
            List<Entry> parts = new ArrayList<>(before.entries());
            parts.add(entry);
            lines.set(lines.size() - 1, line(before.labels(), before.unit().or(() -> unit), cells, entry, parts));
        }
    }

    /** Whether the line before may hold the beginning of this one's label. */
    private static boolean isTorn(LabelledCell before, Entry entry) {
        Entry last = before.entries().get(before.entries().size() - 1);
        return before.isOpen()
                && before.unit().isEmpty()
                && last.index() == entry.index() - 1
                && before.labels().stream()
                        .allMatch(label -> StatisticsRow.named(label).isEmpty());
    }

    private static Optional<String> endingUnit(String text) {
        String bare = text.strip();
        boolean bracketed = bare.endsWith(")") || bare.endsWith("）");
        String words = bracketed ? bare.substring(0, bare.length() - 1) : bare;
        return LONGEST_FIRST.stream()
                .filter(unit ->
                        bracketed ? words.endsWith("(" + unit) || words.endsWith("（" + unit) : words.endsWith(unit))
                .findFirst();
    }

    private static boolean isUnit(Piece piece) {
        return piece.isWords() && UNITS.contains(text(piece));
    }

    private static String text(Piece piece) {
        return LabelText.normalise(piece.asWritten());
    }
}
