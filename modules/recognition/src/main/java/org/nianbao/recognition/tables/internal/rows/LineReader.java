package org.nianbao.recognition.tables.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;
import org.nianbao.recognition.tables.internal.cells.CellContent;
import org.nianbao.recognition.tables.internal.cells.CellText;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;

/** Cuts a document into lines; drops rules, page numbers and empty rows but that of table four. */
final class LineReader {
    /** Longer text in one piece is prose: the longest official label with its group has 50 characters. */
    private static final int LONGEST_LABEL = 80;

    /** The only row of table four has no label, so that nothing else remains of it where all was left blank. */
    private static final int CELLS_OF_THE_REVIEWS = 15;

    private static final String RESULT_IN_HEADER_OF_REVIEWS = "尚未审结";

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private static final Pattern RULE = Pattern.compile(":?-{3,}:?|={3,}|\\+[-+=]{3,}");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–－]\\s*\\d{1,3}\\s*[-—–－]|第\\s*\\d{1,3}\\s*页.{0,12}");
    /** What character recognition makes of a number. */
    private static final Pattern UNREADABLE_NUMBER = Pattern.compile("[A-Za-z0-9Ⅰ-Ⅻ|!]{1,3}|[一二三四五六七八九十〇零]");

    /** A pipe that touches a digit may be what character recognition made of a 1. */
    private static final Pattern FIRST_PIPES = Pattern.compile("^(?:\\|\\s*)*\\|(?!\\d)\\s*|^\\s+");

    private static final Pattern LAST_PIPES = Pattern.compile("\\s*(?<!\\d)\\|(?:\\s*\\|)*$|\\s+$");

    private LineReader() {}

    /** The lines in the order of the document. */
    static List<Line> read(Document document) {
        List<Line> lines = new ArrayList<>();
        PipeBorders borders = PipeBorders.of(document);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    add(lines, row(table, row));
                }
            } else if (block instanceof Block.Paragraph paragraph) {
                add(lines, paragraph(paragraph, borders));
            }
        }
        return LoneCells.mark(lines);
    }

    /** Whether a text is too long for a label; labels may be printed with spaces between their characters. */
    static boolean isProse(String text) {
        return text.length() > LONGEST_LABEL
                && SPACE.matcher(text).replaceAll("").length() > LONGEST_LABEL;
    }

    private static void add(List<Line> lines, Line line) {
        List<Piece> written = line.written();
        boolean rule = written.stream()
                .allMatch(piece -> RULE.matcher(piece.asWritten()).matches());
        boolean pageNumber = written.size() == 1
                && !LoneCells.isPageNumber(line)
                && PAGE_NUMBER.matcher(written.get(0).asWritten()).matches();
        boolean blankReviews = written.isEmpty()
                && line.table().isPresent()
                && (line.pieces().size() == CELLS_OF_THE_REVIEWS
                        || line.pieces().size() > CELLS_OF_THE_REVIEWS && isBelowHeaderOfReviews(lines));
        if (blankReviews || !written.isEmpty() && !rule && !pageNumber) {
            lines.add(line);
        }
    }

    private static boolean isBelowHeaderOfReviews(List<Line> lines) {
        return !lines.isEmpty()
                && lines.get(lines.size() - 1).written().stream()
                        .anyMatch(
                                piece -> LabelText.normalise(piece.asWritten()).equals(RESULT_IN_HEADER_OF_REVIEWS));
    }

    private static Line row(Block.Table table, Block.Row row) {
        boolean grid = table.geometry() == Block.Geometry.GRID;
        long writtenCells =
                row.cells().stream().filter(cell -> !cell.text().isBlank()).count();
        boolean mayBeCut = !grid || writtenCells == 1;
        int lastWords = mayBeCut ? lastColumnOfWords(row) : Integer.MAX_VALUE;
        List<Piece> pieces = new ArrayList<>();
        boolean spaced = false;
        for (Block.Cell cell : row.cells()) {
            List<CellContent> contents = List.of(CellText.read(grid ? cell.text() : withoutBorders(cell.text())));
            if (mayBeCut && cell.column() >= lastWords) {
                contents = cut(contents.get(0));
            }
            spaced |= contents.size() > 1;
            for (CellContent content : contents) {
                pieces.add(new Piece(content, cell.column(), cell.columnSpan(), cell.place()));
            }
        }
        SourcePlace place = pieces.isEmpty()
                ? new SourcePlace.TableCell(row.line(), table.number(), row.number(), 1, java.util.Optional.empty())
                : pieces.get(0).place();
        return new Line(OptionalInt.of(table.number()), OptionalInt.empty(), grid, spaced, pieces, place);
    }

    private static int lastColumnOfWords(Block.Row row) {
        return row.cells().stream()
                .filter(cell -> LabelText.ideographs(cell.text()) > 0)
                .mapToInt(Block.Cell::column)
                .max()
                .orElse(0);
    }

    private static Line paragraph(Block.Paragraph paragraph, PipeBorders borders) {
        List<Piece> pieces = new ArrayList<>();
        boolean spaced = false;
        for (String part : borders.cells(paragraph)) {
            List<CellContent> contents = cut(CellText.read(part));
            spaced |= contents.size() > 1;
            for (CellContent content : contents) {
                pieces.add(new Piece(content, pieces.size(), 1, paragraph.place()));
            }
        }
        return new Line(
                OptionalInt.empty(), OptionalInt.of(paragraph.number()), false, spaced, pieces, paragraph.place());
    }

    private static String withoutBorders(String text) {
        return LAST_PIPES.matcher(FIRST_PIPES.matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** Numbers with spaces between them, or a label with such numbers behind it, each by itself. */
    private static List<CellContent> cut(CellContent content) {
        if (content instanceof CellContent.Numerals numerals) {
            return List.copyOf(numerals.parts());
        }
        if (!(content instanceof CellContent.Words) || isProse(content.asWritten())) {
            return List.of(content);
        }
        String[] parts = SPACE.split(content.asWritten());
        List<CellContent> numbers = new ArrayList<>();
        int firstNumber = parts.length;
        while (firstNumber > 1) {
            CellContent last = CellText.read(parts[firstNumber - 1]);
            boolean behindNumber = !(CellText.read(parts[firstNumber - 2]) instanceof CellContent.Words);
            if (last instanceof CellContent.Words
                    && !(behindNumber
                            && UNREADABLE_NUMBER.matcher(last.asWritten()).matches())) {
                break;
            }
            numbers.add(0, last);
            firstNumber--;
        }
        if (numbers.isEmpty()) {
            return List.of(content);
        }
        String words = String.join(" ", List.of(parts).subList(0, firstNumber));
        numbers.add(0, CellText.read(words));
        return numbers;
    }
}
