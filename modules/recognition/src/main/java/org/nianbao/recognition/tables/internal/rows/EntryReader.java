package org.nianbao.recognition.tables.internal.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.reading.Document;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;

/** Puts the lines of a document together to entries: labels with the cells behind them. */
public final class EntryReader {
    /** No row of the form has half as many numbers. */
    private static final int MOST_LONE_VALUES = 40;

    private final List<Entry> entries = new ArrayList<>();

    private EntryReader() {}

    /** The entries in the order of the document. */
    public static List<Entry> read(Document document) {
        EntryReader reader = new EntryReader();
        LineReader.read(document).forEach(reader::add);
        return SideBySide.read(document, reader.entries);
    }

    private void add(Line line) {
        List<Piece> written = line.written();
        if (written.size() == 1 && !written.get(0).isWords()) {
            addLoneValue(line, written.get(0));
            return;
        }
        for (LineSegment segment : LineSegment.of(line.pieces())) {
            boolean prose = written.size() == 1
                    && segment.label().size() == 1
                    && LineReader.isProse(segment.label().get(0).asWritten());
            entries.add(entry(line, segment.label(), segment.run(), prose, written.size() == 1));
        }
    }

    /** A value on a line of its own belongs to the label or the values on lines of their own before it. */
    private void addLoneValue(Line line, Piece value) {
        if (!entries.isEmpty()) {
            Entry last = entries.get(entries.size() - 1);
            if (last.isSingle() && !last.isProse() && last.run().size() < MOST_LONE_VALUES) {
                entries.set(entries.size() - 1, extended(last, line, value));
                return;
            }
        }
        entries.add(entry(line, List.of(), List.of(value), false, true));
    }

    private Entry entry(Line line, List<Piece> label, List<Piece> run, boolean prose, boolean single) {
        String written = label.stream().map(Piece::asWritten).distinct().collect(Collectors.joining(" "));
        return new Entry(
                entries.size(),
                prose ? "" : LabelText.normalise(written),
                written,
                label,
                run,
                prose,
                single,
                line.isGrid(),
                line.isSpaced(),
                false,
                line.table(),
                line.paragraph().isPresent() ? Set.of(line.paragraph().getAsInt()) : Set.of());
    }

    private static Entry extended(Entry entry, Line line, Piece value) {
        List<Piece> run = new ArrayList<>(entry.tokens());
        run.add(value);
        Set<Integer> paragraphs = new HashSet<>(entry.paragraphs());
        line.paragraph().ifPresent(paragraphs::add);
        return new Entry(
                entry.index(),
                entry.label(),
                entry.labelAsWritten(),
                entry.labelPieces(),
                run,
                false,
                true,
                false,
                entry.isSpaced(),
                false,
                entry.table().isPresent() ? entry.table() : line.table(),
                paragraphs);
    }
}
