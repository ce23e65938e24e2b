package org.nianbao.recognition.narrative.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;

/**
 * Running text as it is analysed: folded (see {@link Folding}), whole where a page break had torn it, and each
 * character still knowing where it stands in the source.
 */
public final class Passage {
    private static final Pattern DIGITS_LAST = Pattern.compile("(?<before>^|\\D)(?<digits>\\d+)$");
    private static final Pattern DIGITS_FIRST = Pattern.compile("^(?<digits>\\d+)(?<after>[年月日]?)");

    /** Where a stretch of a source stands. */
    private interface Places {
        SourcePlace of(int start, int length);
    }

    /** A paragraph or cell as written; the number is the paragraph's, 0 for a cell. */
    private record Source(String text, int number, Places places) {}

    private final List<Source> sources;
    private final String text;
    private final int[] sourceIndexes;
    private final int[] offsets;

    private Passage(List<Source> sources, String text, int[] sourceIndexes, int[] offsets) {
        this.sources = sources;
        this.text = text;
        this.sourceIndexes = sourceIndexes;
        this.offsets = offsets;
    }

    /** One paragraph; its text may be empty when the paragraph holds nothing but layout. */
    public static Passage of(Block.Paragraph paragraph) {
        return of(new Source(paragraph.text(), paragraph.number(), paragraph::place));
    }

    /** The words of a table's cell after a lead that is not in the source. */
    public static Passage of(String lead, Block.Cell cell) {
        String text = lead + cell.text();
        return of(new Source(text, 0, (from, length) -> cell.place()));
    }

    private static Passage of(Source source) {
        Folding folding = Folding.of(source.text());
        return new Passage(
                List.of(source), folding.text(), new int[folding.text().length()], folding.offsets());
    }

    /** Text as it is analysed, without its places. */
    public static String folded(String text) {
        return Folding.of(text).text();
    }

    /** The text to analyse. */
    public String text() {
        return text;
    }

    /**
     * This passage continued by another one. Two digits that meet are kept apart by a space: nobody knows whether they
     * are one number, unless they are a date's.
     */
    public Passage continuedBy(Passage next) {
        boolean digitsMeet = !text.isEmpty()
                && !next.text.isEmpty()
                && Character.isDigit(text.charAt(text.length() - 1))
                && Character.isDigit(next.text.charAt(0))
                && !isTornDate(text, next.text);
        String joined = text + (digitsMeet ? " " : "") + next.text;
        int[] joinedIndexes = Arrays.copyOf(sourceIndexes, joined.length());
        int[] joinedOffsets = Arrays.copyOf(offsets, joined.length());
        int from = joined.length() - next.text.length();
        for (int i = 0; i < next.text.length(); i++) {
            joinedIndexes[from + i] = next.sourceIndexes[i] + sources.size();
            joinedOffsets[from + i] = next.offsets[i];
        }
        if (digitsMeet) {
            joinedIndexes[from - 1] = joinedIndexes[from];
            joinedOffsets[from - 1] = joinedOffsets[from];
        }
        return new Passage(
                Stream.concat(sources.stream(), next.sources.stream()).toList(), joined, joinedIndexes, joinedOffsets);
    }

    /** Whether the digits that meet are those of one date: 202|3年, 年1|2月, 月3|1日. */
    private static boolean isTornDate(String text, String next) {
        Matcher last = DIGITS_LAST.matcher(text);
        Matcher first = DIGITS_FIRST.matcher(next);
        if (!last.find() || !first.find()) {
            return false;
        }
        String digits = last.group("digits") + first.group("digits");
        return switch (first.group("after")) {
            case "年" -> digits.matches("20\\d\\d");
            case "月" -> digits.length() == 2 && last.group("before").equals("年");
            case "日" -> digits.length() == 2 && last.group("before").equals("月");
            default -> false;
        };
    }

    /** The part from start (inclusive) to end (exclusive). */
    public Passage part(int start, int end) {
        return new Passage(
                sources,
                text.substring(start, end),
                Arrays.copyOfRange(sourceIndexes, start, end),
                Arrays.copyOfRange(offsets, start, end));
    }

    /** What the source says there, as written. */
    public String quote(int start, int end) {
        if (start >= end) {
            return "";
        }
        int first = sourceIndexes[start];
        int last = sourceIndexes[end - 1];
        int from = offsets[start];
        int to = offsets[end - 1] + 1;
        if (first == last) {
            return source(first).substring(from, to);
        }
        StringBuilder quote = new StringBuilder(source(first).substring(from).strip());
        for (int i = first + 1; i < last; i++) {
            quote.append(source(i).strip());
        }
        return quote.append(source(last), 0, to).toString();
    }

    /** The whole passage as written. */
    public String quote() {
        return quote(0, text.length());
    }

    /** Where it stands; of words torn by a page break, where they begin. */
    public SourcePlace place(int start, int end) {
        if (start >= end) {
            return sources.get(0).places().of(0, 0);
        }
        Source source = sources.get(sourceIndexes[start]);
        int from = offsets[start];
        int to = sourceIndexes[end - 1] == sourceIndexes[start]
                ? offsets[end - 1] + 1
                : source.text().length();
        return source.places().of(from, to - from);
    }

    /** Where the passage begins. */
    public SourcePlace place() {
        return place(0, text.length());
    }

    /** The number of the paragraph that the passage begins in. */
    public int firstParagraph() {
        return sources.get(text.isEmpty() ? 0 : sourceIndexes[0]).number();
    }

    private String source(int index) {
        return sources.get(index).text();
    }

    @Override
    public String toString() {
        return text;
    }
}
