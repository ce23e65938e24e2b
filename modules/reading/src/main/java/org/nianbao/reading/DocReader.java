package org.nianbao.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.DocNumbering;
import org.nianbao.reading.internal.LineShift;
import org.nianbao.reading.internal.Refusal;

/**
 * Reads a document of Word 97 to 2003 or of WPS, which share the OLE2 container, as it looks with all tracked changes
 * accepted: deleted, struck-out and hidden text does not count.
 */
final class DocReader {
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_SHOWS = 0x14;
    private static final char FIELD_ENDS = 0x15;
    /** How Word numbers what stands above the line, and below it. */
    private static final short SUPERSCRIPT = 1;

    private static final short SUBSCRIPT = 2;

    private static final char CELL_MARK = 0x07;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char NO_BREAK_HYPHEN = 0x1E;

    private final ReadingLimits limits;
    private final DocNumbering numbering = new DocNumbering();
    private final List<Boolean> fieldsShown = new ArrayList<>();
    private int paragraphs;
    private int cells;

    private DocReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Adds the text of a Word document.
     *
     * @throws IOException when the file is damaged
     */
    static void addTo(BlockCollector document, byte[] bytes) throws IOException {
        FlowAssembler.addTo(document, content(document.limits(), bytes));
    }

    /**
     * Adds the text of a Word document that needs a password.
     *
     * @throws IOException when the file is damaged
     * @throws Refusal when no password fits
     */
    static void addLockedTo(BlockCollector document, byte[] bytes, Passwords passwords) throws IOException {
        FlowAssembler.addTo(document, passwords.open(password -> {
            // The library takes the password from the thread; nobody else may find it there.
            Biff8EncryptionKey.setCurrentUserPassword(password);
            try {
                return Optional.of(content(document.limits(), bytes));
            } catch (EncryptedDocumentException e) {
                return Optional.empty();
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        }));
    }

    private static List<Flow> content(ReadingLimits limits, byte[] bytes) throws IOException {
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            DocReader reader = new DocReader(limits);
            List<Flow> content = new ArrayList<>(reader.content(word.getRange(), 0));
            content.addAll(reader.content(word.getMainTextboxRange(), 0));
            return content;
        } catch (OldWordFileFormatException e) {
            throw new Refusal(ProblemCode.UNSUPPORTED_FORMAT, "Word 95");
        }
    }

    /** The text and tables of the body, of a cell, or of the text boxes; the tables in them are one level deeper. */
    private List<Flow> content(Range range, int level) throws IOException {
        limits.checkNesting(level);
        List<Flow> flow = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                endLine(flow, line);
                flow.add(table(table, level + 1));
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                limits.checkParagraphs(++paragraphs);
                paragraph(flow, line, paragraph);
            }
        }
        endLine(flow, line);
        return flow;
    }

    private Flow.Table table(Table table, int level) throws IOException {
        EdgeTable laidOut = new EdgeTable(limits);
        for (int r = 0; r < table.numRows(); r++) {
            laidOut.add(row(table.getRow(r), level));
        }
        return laidOut.finished();
    }

    private List<EdgeTable.Cell> row(TableRow row, int level) throws IOException {
        List<EdgeTable.Cell> laidOut = new ArrayList<>();
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            limits.checkCells(++cells);
            checkEnd(cell);
            laidOut.add(new EdgeTable.Cell(
                    cell.getLeftEdge(),
                    cell.getLeftEdge() + cell.getWidth(),
                    cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
                    cell.isMerged() && !cell.isFirstMerged(),
                    content(cell, level)));
        }
        return laidOut;
    }

    /**
     * A cell that has swallowed the mark at the row's end comes after a cell whose mark is gone: numbers of two columns
     * have run together, and those after them stand one column too far left.
     *
     * @throws IOException when the row is damaged
     */
    private static void checkEnd(TableCell cell) throws IOException {
        int paragraphs = cell.numParagraphs();
        if (paragraphs == 0) {
            throw new IOException("a cell without its mark");
        }
        for (int i = 0; i < paragraphs; i++) {
            if (cell.getParagraph(i).isTableRowEnd()) {
                throw new IOException("a row with a cell too few");
            }
        }
    }

    private void paragraph(List<Flow> flow, StringBuilder line, Paragraph paragraph) {
        if (line.length() == 0 && paragraph.isInList()) {
            line.append(numbering.next(paragraph.getList(), paragraph.getIlvl()));
        }
        int numbered = line.length();
        int runs = paragraph.numCharacterRuns();
        for (int i = 0; i < runs; i++) {
            run(flow, line, paragraph.getCharacterRun(i));
        }
        if (line.length() == numbered) {
            line.setLength(0);
        }
    }

    private void run(List<Flow> flow, StringBuilder line, CharacterRun run) {
        boolean unseen =
                run.isMarkedDeleted() || run.isStrikeThrough() || run.isDoubleStrikeThrough() || run.isVanished();
        LineShift shift = shift(run);
        if (run.isSymbol()) {
            char symbol = run.getSymbolCharacter();
            text(line, Character.getType(symbol) == Character.PRIVATE_USE ? '□' : symbol, unseen);
            return;
        }
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGINS -> fieldsShown.add(false);
                case FIELD_SHOWS -> {
                    if (!fieldsShown.isEmpty()) {
                        fieldsShown.set(fieldsShown.size() - 1, true);
                    }
                }
                case FIELD_ENDS -> {
                    if (!fieldsShown.isEmpty()) {
                        fieldsShown.remove(fieldsShown.size() - 1);
                    }
                }
                case '\r', CELL_MARK, LINE_BREAK, PAGE_BREAK -> {
                    if (!unseen) {
                        endLine(flow, line);
                    }
                }
                case NO_BREAK_HYPHEN -> text(line, '-', unseen);
                default -> text(line, shift.set(c), unseen);
            }
        }
    }

    private static LineShift shift(CharacterRun run) {
        return switch (run.getSubSuperScriptIndex()) {
            case SUPERSCRIPT -> LineShift.RAISED;
            case SUBSCRIPT -> LineShift.LOWERED;
            default -> LineShift.by(run.getVerticalOffset());
        };
    }

    /** A character, unless it is unseen or belongs to the code of a field rather than to what the field shows. */
    private void text(StringBuilder line, char c, boolean unseen) {
        if (!unseen && (c >= ' ' || c == '\t') && !fieldsShown.contains(false)) {
            line.append(c);
        }
    }

    private static void endLine(List<Flow> flow, StringBuilder line) {
        if (!line.toString().isBlank()) {
            flow.add(new Flow.Text(new TextLine(OptionalInt.empty(), line.toString())));
        }
        line.setLength(0);
    }
}
