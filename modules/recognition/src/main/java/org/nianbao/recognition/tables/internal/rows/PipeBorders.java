package org.nianbao.recognition.tables.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;

/**
 * Cuts paragraphs into cells at tabs and at the pipes that are borders.
 *
 * <p>A pipe that touches a digit may be a 1 that character recognition misread. It is a border where the lines around
 * have one like it in the same place, or where the line has several and nothing else between its cells.
 */
final class PipeBorders {
    /** With one cell on each line, those of two rows. */
    private static final int LINES_AROUND = 16;

    /** Between cells on lines of their own every other line may be a pipe. */
    private static final int LONE_PIPE_IN = 3;

    private static final int LEAST_BORDERS_INSIDE = 2;
    private static final int LEAST_BORDERS_AROUND = 2;

    private static final Pattern TOUCHED = Pattern.compile("(?<=\\d)\\||\\|(?=\\d)");
    private static final Pattern TOUCHED_AFTER = Pattern.compile("^\\|[^\\s|]");
    private static final Pattern TOUCHED_BEFORE = Pattern.compile("[^\\s|]\\|$");
    private static final Pattern NUMBERS_APART = Pattern.compile("(?:^|[\\s|])\\d[\\d.,]*[ \\u00a0\\u3000]+[\\d|]");

    private final List<String> lines = new ArrayList<>();

    /** The number among the lines of each paragraph of the document, by its number there. */
    private final java.util.Map<Integer, Integer> lineOf = new java.util.HashMap<>();

    private PipeBorders(Document document) {
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph && !LineReader.isProse(paragraph.text())) {
                lineOf.put(paragraph.number(), lines.size());
                lines.add(paragraph.text().strip());
            }
        }
    }

    static PipeBorders of(Document document) {
        return new PipeBorders(document);
    }

    /** The texts of a paragraph's cells; a pipe that is no border stays in its cell. */
    List<String> cells(Block.Paragraph paragraph) {
        String text = paragraph.text();
        if (text.strip().equals("|")) {
            return isLoneBorder(paragraph) ? List.of() : List.of(text);
        }
        List<String> cells = new ArrayList<>();
        int start = 0;
        Matcher touched = TOUCHED.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            boolean pipe = text.charAt(at) == '|';
            if (text.charAt(at) == '\t'
                    || pipe && !(touched.find(at) && touched.start() == at && !isBorder(paragraph, at))) {
                cells.add(text.substring(start, at));
                start = at + 1;
            }
        }
        cells.add(text.substring(start));
        return cells.subList(0, 1 + lastWritten(cells));
    }

    private static int lastWritten(List<String> cells) {
        int last = cells.size() - 1;
        while (last > 0 && cells.get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    private boolean isLoneBorder(Block.Paragraph paragraph) {
        return sides(paragraph).stream()
                .anyMatch(side -> share(side, line -> line.startsWith("|") || line.endsWith("|")) * LONE_PIPE_IN
                        >= Math.max(1, side.size()));
    }

    private boolean isBorder(Block.Paragraph paragraph, int at) {
        String text = paragraph.text();
        List<List<String>> around = sides(paragraph);
        if (text.substring(0, at).isBlank()) {
            return isUsual(around, line -> TOUCHED_AFTER.matcher(line).find());
        }
        if (text.substring(at + 1).isBlank()) {
            return isUsual(around, line -> TOUCHED_BEFORE.matcher(line).find());
        }
        boolean otherBorders =
                text.indexOf('\t') >= 0 || NUMBERS_APART.matcher(text).find();
        return !otherBorders
                && (pipesInside(text) >= LEAST_BORDERS_INSIDE || isUsual(around, line -> pipesInside(line) > 0));
    }

    private static boolean isUsual(List<List<String>> around, Predicate<String> hasBorder) {
        return around.stream()
                .map(side -> side.stream().filter(line -> !line.equals("|")).toList())
                .anyMatch(side ->
                        share(side, hasBorder) >= LEAST_BORDERS_AROUND && share(side, hasBorder) * 2 >= side.size());
    }

    private static long share(List<String> lines, Predicate<String> hasBorder) {
        return lines.stream().filter(hasBorder).count();
    }

    private static long pipesInside(String line) {
        String inside = line.strip();
        return inside.length() < 2
                ? 0
                : inside.substring(1, inside.length() - 1)
                        .chars()
                        .filter(c -> c == '|')
                        .count();
    }

    /** The lines before a paragraph and those behind it, without the running text: a table may end here. */
    private List<List<String>> sides(Block.Paragraph paragraph) {
        int at = lineOf.getOrDefault(paragraph.number(), lines.size());
        int behind = Math.min(at + 1, lines.size());
        return List.of(
                lines.subList(Math.max(0, at - LINES_AROUND), at),
                lines.subList(behind, Math.min(behind + LINES_AROUND, lines.size())));
    }
}
