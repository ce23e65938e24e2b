package org.nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.reading.internal.TextCleaning;

/**
 * What one line of text looks like, taken for itself.
 *
 * @param line the line
 * @param kind what it may be
 * @param cells its cells, where it has separators; otherwise its text alone
 */
record LineShape(TextLine line, Kind kind, List<String> cells) {
    /** What a line may be. */
    enum Kind {
        /** Nothing visible. */
        BLANK,
        /** A page number left over from a page break. */
        PAGE_NUMBER,
        /** A drawn rule, such as Markdown's {@code |---|---|}. */
        RULE,
        /** A row of a table: at least two cells with text. */
        ROW,
        /** Text separated by pipes that nothing encloses: a row among its like, otherwise a menu line. */
        OPEN_PIPES,
        /** One cell with text and empty cells after it: a row if a table is near. */
        LOOSE,
        /** One text after tabs only: a row if it touches a table, otherwise an indented line. */
        INDENTED,
        /** Separators without any text: an empty row if it touches a table. */
        EMPTY_CELLS,
        /** A line of text. */
        TEXT
    }

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－―─·•~～]+\\s*\\d{1,4}\\s*[-—–－―─·•~～]+"
            + "|(共\\s*\\d{1,4}\\s*页\\s*[,，/]?\\s*)?第\\s*[\\d一二三四五六七八九十]{1,4}\\s*页(\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?"
            + "|[Pp]age\\s+\\d{1,4}(\\s+of\\s+\\d{1,4})?");

    private static final String STROKES = "-=_─━═┄┈";
    private static final String CORNERS = "|+:┌┬┐├┼┤└┴┘";
    private static final Pattern RULE_GAP = Pattern.compile("[\\s" + CORNERS + "]+");

    /** A stroke of a rule is at least this long in each of its cells; a shorter one is the mark of an empty cell. */
    private static final int SHORTEST_STROKE = 3;

    /** A pipe that touches a digit: where the borders stand apart, a 1 that was misread. */
    private static final Pattern DIGIT_LIKE_PIPE =
            Pattern.compile("(?<=^|[\\s|\\d])\\|(?=\\d)|(?<=\\d)\\|(?=[\\s|]|$)");

    private static final Pattern PIPE_APART = Pattern.compile("(?<=^|[\\s|])\\|(?=[\\s|]|$)");

    /** Spaces between numbers, of which a 1 may have been misread. */
    private static final Pattern NUMBERS_APART = Pattern.compile("(?<=[\\d|])[ \\u00a0\\u3000]+(?=[\\d|])");

    private static final Pattern SECTION_NUMBER = Pattern.compile("[一二三四五六七八九十]{1,3}\\s*[、.．].*");
    private static final Pattern LIST_NUMBER = Pattern.compile(
            "[一二三四五六七八九十\\d]{1,3}[、.．)）]?|[(（][一二三四五六七八九十\\d]{1,3}[)）]|第[一二三四五六七八九十\\d]{1,3}[章节部分条]*|[-*•·●■◆]");
    private static final Pattern NUMBER_OR_MARK =
            Pattern.compile("[-+－＋]?[\\d０-９][\\d０-９,，.．]*\\s*(?:[万亿千]?元|[件条项次份个宗起例])?|[/／\\\\—–―－-]+");
    private static final Pattern SENTENCE = Pattern.compile("[。！？；]");
    private static final Pattern LABELLED = Pattern.compile("^[^：:（(]{1,12}[：:]");
    private static final Pattern LABEL_END = Pattern.compile("^[^：:（(]{1,12}[：:]$");
    private static final Pattern HEADING_MARK = Pattern.compile("^\\s*#{1,6}\\s+");

    /** No label and no header of a form is longer than this and a sentence. */
    private static final int LONGEST_LABEL = 60;

    /** A piece torn from a label by a page or line break is shorter than the label. */
    private static final int LONGEST_TORN_PIECE = 40;

    LineShape {
        cells = List.copyOf(cells);
    }

    static LineShape of(TextLine line) {
        String text = TextCleaning.visible(
                line.text().replace('｜', '|').replace('│', '|').replace('┃', '|'));
        String bare = text.strip();
        if (bare.isEmpty()) {
            boolean tabs = text.chars().filter(c -> c == '\t').count() > 1;
            return new LineShape(line, tabs ? Kind.EMPTY_CELLS : Kind.BLANK, atTabs(text));
        }
        if (PAGE_NUMBER.matcher(bare).matches()) {
            return new LineShape(line, Kind.PAGE_NUMBER, List.of());
        }
        if (isRule(bare)) {
            return new LineShape(line, Kind.RULE, List.of());
        }
        if (bare.indexOf('|') >= 0 && !isCutAtTabs(text, bare)) {
            return ofPipes(line, withoutMisreadPipes(bare));
        }
        if (text.indexOf('\t') >= 0) {
            return ofTabs(line, text);
        }
        return text(line, bare);
    }

    /** The texts of the cells that are not empty. */
    List<String> filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /** Whether the line could be a piece of a cell's text that a page or line break tore off. */
    boolean mayBeTornPiece() {
        return kind == Kind.TEXT
                && cells.get(0).length() <= LONGEST_TORN_PIECE
                && !SENTENCE.matcher(cells.get(0)).find()
                && !SECTION_NUMBER.matcher(cells.get(0)).matches();
    }

    /** Whether the line, standing alone, reads as prose that was set with a tab, such as a signature and its date. */
    boolean readsAsProseAlone() {
        List<String> filled = filled();
        return cells.size() == 2
                && filled.size() == 2
                && line.text().indexOf('\t') >= 0
                && filled.stream()
                        .noneMatch(cell -> NUMBER_OR_MARK.matcher(cell).matches());
    }

    /** The line as running text; blank when there is none. */
    String prose() {
        String text = switch (kind) {
            case BLANK, PAGE_NUMBER, RULE -> "";
            case TEXT -> cells.get(0);
            case LOOSE, INDENTED -> filled().get(0);
            case ROW, OPEN_PIPES, EMPTY_CELLS -> line.text();
        };
        return TextCleaning.withoutBoldMarks(HEADING_MARK.matcher(text).replaceFirst(""));
    }

    /** Whether tabs are the borders of a line, so that its pipes are what was made of a 1 or belong to a text. */
    private static boolean isCutAtTabs(String text, String bare) {
        long tabs = bare.chars().filter(c -> c == '\t').count();
        boolean enclosed = bare.length() > 1 && bare.startsWith("|") && bare.endsWith("|");
        long pipes = pipes(bare);
        boolean likeDigits = DIGIT_LIKE_PIPE.matcher(text).results().count() == pipes;
        return !enclosed && (pipes < tabs || pipes == tabs && likeDigits);
    }

    /** Whether numbers stand apart by spaces more often than by pipes, and each pipe touches a number. */
    private static boolean isCutAtSpaces(String bare, long pipes) {
        return NUMBERS_APART.matcher(bare).results().count() >= pipes
                && DIGIT_LIKE_PIPE.matcher(bare).results().count() == pipes;
    }

    private static long pipes(String text) {
        return text.chars().filter(c -> c == '|').count();
    }

    /** The line with its pipes that are no borders marked as text, if the others stand apart from the text. */
    private static String withoutMisreadPipes(String bare) {
        long apart = PIPE_APART.matcher(bare).results().count();
        long likeDigits = DIGIT_LIKE_PIPE.matcher(bare).results().count();
        boolean told = likeDigits > 0 && apart >= likeDigits && apart + likeDigits == pipes(bare);
        return told ? DIGIT_LIKE_PIPE.matcher(bare).replaceAll("\\\\|") : bare;
    }

    private static LineShape ofPipes(TextLine line, String bare) {
        long pipes = pipes(bare);
        if (isCutAtSpaces(bare, pipes)) {
            return text(line, bare);
        }
        if (pipes == 1 && (bare.startsWith("|") || bare.endsWith("|"))) {
            // One cell on a line of its own: what the pipe means shows only among its neighbours.
            return text(line, bare);
        }
        boolean enclosed = bare.startsWith("|") || bare.endsWith("|");
        List<String> cells = atPipes(bare);
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        if (filled == 0) {
            return pipes < 3 ? text(line, bare) : new LineShape(line, Kind.EMPTY_CELLS, cells);
        }
        if (filled == 1) {
            String only =
                    cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElseThrow();
            return isSentence(only) ? text(line, only) : new LineShape(line, Kind.LOOSE, cells);
        }
        return new LineShape(line, enclosed ? Kind.ROW : Kind.OPEN_PIPES, cells);
    }

    private static LineShape ofTabs(TextLine line, String text) {
        List<String> cells = atTabs(text);
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() == 1) {
            String only = filled.get(0);
            boolean indented = cells.get(cells.size() - 1).equals(only);
            if (isSentence(only) || (indented && SECTION_NUMBER.matcher(only).matches())) {
                return text(line, only);
            }
            return new LineShape(line, indented ? Kind.INDENTED : Kind.LOOSE, cells);
        }
        boolean numbered = filled.size() == 2
                && LIST_NUMBER.matcher(filled.get(0)).matches()
                && !NUMBER_OR_MARK.matcher(filled.get(1)).matches();
        if (numbered) {
            // A list number and its text, as word processors write them.
            return text(line, filled.get(0) + filled.get(1));
        }
        if (filled.size() == 2 && filled.stream().anyMatch(LineShape::isSentence)) {
            return text(line, String.join("\t", filled));
        }
        List<String> entries = labelledEntries(filled);
        boolean counts =
                filled.stream().anyMatch(cell -> NUMBER_OR_MARK.matcher(cell).matches());
        if (!entries.isEmpty() && !counts) {
            return text(line, String.join("\t", entries));
        }
        return new LineShape(line, Kind.ROW, cells);
    }

    private static LineShape text(TextLine line, String text) {
        return new LineShape(line, Kind.TEXT, List.of(text));
    }

    private static boolean isRule(String bare) {
        if (STROKES.indexOf(bare.charAt(0)) < 0 && CORNERS.indexOf(bare.charAt(0)) < 0) {
            return false;
        }
        List<String> strokes =
                RULE_GAP.splitAsStream(bare).filter(stroke -> !stroke.isEmpty()).toList();
        return !strokes.isEmpty()
                && strokes.stream()
                        .allMatch(stroke -> stroke.length() >= SHORTEST_STROKE
                                && stroke.chars().allMatch(c -> STROKES.indexOf(c) >= 0));
    }

    /** Whether a text is too long for a label and holds the end of a sentence. */
    static boolean isSentence(String cell) {
        return cell.length() > LONGEST_LABEL && SENTENCE.matcher(cell).find();
    }

    /** Whether a text is numbered as a chapter is (一、…) and no longer than a heading. */
    static boolean isSectionHeading(String text) {
        return text.length() <= LONGEST_LABEL && SECTION_NUMBER.matcher(text).matches();
    }

    /**
     * The texts of a row as entries such as 发布日期：2024-01-09, when all of them are labels with a colon and their values,
     * in the same cell or the next; otherwise empty. That is how pages set what they say about a text.
     */
    static List<String> labelledEntries(List<String> filled) {
        List<String> entries = new ArrayList<>();
        boolean awaitsValue = false;
        for (String text : filled) {
            if (awaitsValue && !LABEL_END.matcher(text).find()) {
                entries.set(entries.size() - 1, entries.get(entries.size() - 1) + text);
                awaitsValue = false;
            } else if (LABELLED.matcher(text).find()) {
                entries.add(text);
                awaitsValue = LABEL_END.matcher(text).find();
            } else {
                return List.of();
            }
        }
        return entries;
    }

    private static List<String> atTabs(String text) {
        return Stream.of(text.split("\t", -1)).map(LineShape::cell).toList();
    }

    /** The cells between pipes; the outermost pipes enclose the row, a pipe after a backslash is text. */
    private static List<String> atPipes(String bare) {
        String inner = bare.startsWith("|") ? bare.substring(1) : bare;
        if (inner.endsWith("|") && !inner.endsWith("\\|")) {
            inner = inner.substring(0, inner.length() - 1);
        }
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            cells.add(cell(cell.replace("\\|", "|")));
        }
        return cells;
    }

    private static String cell(String text) {
        return TextCleaning.withoutBoldMarks(text.strip());
    }
}
