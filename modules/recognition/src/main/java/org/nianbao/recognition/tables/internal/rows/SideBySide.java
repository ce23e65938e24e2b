package org.nianbao.recognition.tables.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;

/**
 * Tells the numbers of two reports apart that stand side by side in one table, each row's label repeated before the
 * second: the years above them and the year in the report's title say which are meant.
 */
final class SideBySide {
    private static final int LEAST_ROWS = 3;
    private static final int SHORTEST_LABEL = 3;
    private static final int LINES_WITH_A_TITLE = 40;
    private static final Pattern YEAR_ALONE = Pattern.compile("(20\\d{2})年?度?");
    private static final Pattern TITLE = Pattern.compile("(20\\d{2})年.{0,60}(?:年度报告|年报|公开.{0,6}报告)");

    private final List<Entry> entries;
    private final List<Boolean> isSecond = new ArrayList<>();
    private final long width;

    private SideBySide(List<Entry> entries) {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            isSecond.add(i > 0 && isRepeated(entries.get(i - 1), entries.get(i)));
        }
        this.width = width();
    }

    /** The entries of one report; where nothing tells which it is, those of both, contested. */
    static List<Entry> read(Document document, List<Entry> entries) {
        SideBySide table = new SideBySide(entries);
        long rows = table.isSecond.stream().filter(second -> second).count();
        return rows < LEAST_ROWS ? List.copyOf(entries) : table.parted(titleYear(document));
    }

    /** Whether two entries are the two halves of one line. */
    private static boolean isRepeated(Entry first, Entry second) {
        boolean endsAlike = first.label().length() >= SHORTEST_LABEL
                && second.label().length() >= SHORTEST_LABEL
                && (first.label().endsWith(second.label()) || second.label().endsWith(first.label()));
        boolean alike = !first.label().isEmpty() && first.label().equals(second.label());
        return (alike || endsAlike)
                && (first.hasValues() || second.hasValues())
                && row(first.place()).isPresent()
                && row(first.place()).equals(row(second.place()));
    }

    private static Optional<Object> row(SourcePlace place) {
        if (place instanceof SourcePlace.TableCell cell) {
            return Optional.of(List.of(cell.table(), cell.row()));
        }
        return place instanceof SourcePlace.TextSpan span ? Optional.of(span.paragraph()) : Optional.empty();
    }

    private List<Entry> parted(OptionalInt year) {
        int first = isSecond.indexOf(true) - 1;
        int last = isSecond.lastIndexOf(true);
        List<Integer> years = yearsAbove(first);
        boolean told = year.isPresent()
                && years.size() == 2
                && !years.get(0).equals(years.get(1))
                && years.contains(year.getAsInt());
        boolean secondIsMeant = told && years.indexOf(year.getAsInt()) == 1;
        Set<OptionalInt> tables = IntStream.range(0, entries.size())
                .filter(isSecond::get)
                .mapToObj(i -> entries.get(i).table())
                .filter(OptionalInt::isPresent)
                .collect(Collectors.toSet());
        List<Entry> kept = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            boolean second = isSecond.get(i);
            boolean pair = second || i + 1 < entries.size() && isSecond.get(i + 1);
            boolean within =
                    i >= first && i <= last || tables.contains(entries.get(i).table());
            List<Piece> half = told && within && !pair ? half(entries.get(i), secondIsMeant) : List.of();
            if (!half.isEmpty()) {
                kept.add(entries.get(i).withRun(half).numbered(kept.size(), false));
            } else if (!pair || !told || second == secondIsMeant) {
                kept.add(entries.get(i)
                        .numbered(kept.size(), within && entries.get(i).hasValues() && (!pair || !told)));
            }
        }
        return List.copyOf(kept);
    }

    /**
     * One half of a row that has no label, for its label stands on other lines: as many numbers as the labelled rows
     * have on either side of the empty cell where the second label would be. Empty if the row is not such a one.
     */
    private List<Piece> half(Entry row, boolean secondIsMeant) {
        List<Piece> run = row.run();
        if (!row.label().isEmpty() || row.isProse() || row.isSpaced()) {
            return List.of();
        }
        return IntStream.range(0, run.size())
                .filter(at -> run.get(at).isEmpty())
                .mapToObj(at -> List.of(run.subList(0, at), run.subList(at + 1, run.size())))
                .filter(sides -> sides.stream().allMatch(side -> written(side) == width))
                .map(sides -> sides.get(secondIsMeant ? 1 : 0))
                .findFirst()
                .orElse(List.of());
    }

    private static long written(List<Piece> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** How many numbers most of the rows have beside their second label; 0 if there are none. */
    private long width() {
        Map<Long, Long> rows = IntStream.range(0, entries.size())
                .filter(isSecond::get)
                .mapToObj(i -> written(entries.get(i).run()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return rows.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0L);
    }

    /** The years that stand alone in cells right above an entry, in their order. */
    private List<Integer> yearsAbove(int at) {
        List<Integer> years = new ArrayList<>();
        for (int i = at - 1;
                i >= 0
                        && !entries.get(i).isProse()
                        && (!entries.get(i).hasValues()
                                || !half(entries.get(i), false).isEmpty());
                i--) {
            List<Integer> here = entries.get(i).labelPieces().stream()
                    .map(piece -> YEAR_ALONE.matcher(LabelText.normalise(piece.asWritten())))
                    .filter(Matcher::matches)
                    .map(matcher -> Integer.valueOf(matcher.group(1)))
                    .toList();
            if (!here.isEmpty()) {
                years.addAll(0, here);
            }
        }
        return years;
    }

    private static OptionalInt titleYear(Document document) {
        List<String> texts = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph && texts.size() < LINES_WITH_A_TITLE) {
                texts.add(paragraph.text());
            }
        }
        for (String text : texts) {
            Matcher matcher = TITLE.matcher(LabelText.normalise(text));
            if (matcher.find()) {
                return OptionalInt.of(Integer.parseInt(matcher.group(1)));
            }
        }
        return OptionalInt.empty();
    }
}
