package org.nianbao.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.TextCleaning;

/**
 * Reads the visible sheets of a workbook, xlsx or xls, formulas by their results.
 *
 * <p>A sheet has no tables, only cells: headings, sentences and what stands alone above a frame are paragraphs, and the
 * rows between them are a table that is as wide as they are.
 */
final class SheetReader {
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9.-]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final ReadingLimits limits;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final FormulaEvaluator evaluator;
    private int cells;

    private SheetReader(ReadingLimits limits, FormulaEvaluator evaluator) {
        this.limits = limits;
        this.evaluator = evaluator;
    }

    /**
     * Adds the text of a workbook.
     *
     * @throws IOException when the file is damaged
     * @throws Refusal when it needs a password, or is too old
     */
    static void addTo(BlockCollector document, byte[] bytes, Passwords passwords) throws IOException {
        try (Workbook workbook = open(bytes, passwords)) {
            SheetReader reader = new SheetReader(
                    document.limits(), workbook.getCreationHelper().createFormulaEvaluator());
            List<Flow> content = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    reader.sheet(content, workbook.getSheetAt(i));
                }
            }
            FlowAssembler.addTo(document, content);
        } catch (OldExcelFormatException e) {
            throw new Refusal(ProblemCode.UNSUPPORTED_FORMAT, "Excel 95");
        }
    }

    /** Opens a workbook of which the parts are known to be harmless. */
    static Workbook open(byte[] bytes, Passwords passwords) throws IOException {
        try {
            return WorkbookFactory.create(new ByteArrayInputStream(bytes));
        } catch (EncryptedDocumentException locked) {
            return passwords.open(password -> {
                try {
                    return Optional.of(WorkbookFactory.create(new ByteArrayInputStream(bytes), password));
                } catch (EncryptedDocumentException e) {
                    return Optional.empty();
                }
            });
        }
    }

    /** A cell with something in it, or with a frame around it, and the cells that it covers. */
    private record Entry(int row, int column, int lastRow, int lastColumn, String text, boolean framed) {}

    private record Line(int row, List<Entry> entries) {
        List<Entry> texts() {
            return entries.stream().filter(entry -> !entry.text().isEmpty()).toList();
        }
    }

    private void sheet(List<Flow> content, Sheet sheet) {
        List<Line> block = new ArrayList<>();
        for (Line line : lines(sheet)) {
            List<Entry> texts = line.texts();
            boolean alone = texts.size() == 1;
            boolean tableBegun = block.stream().anyMatch(above -> above.texts().size() > 1);
            if (alone && isRunning(texts.get(0))
                    || alone && !tableBegun && !texts.get(0).framed()) {
                endBlock(content, sheet, block);
                texts.get(0).text().lines().forEach(text -> content.add(text(text)));
            } else if (!texts.isEmpty()) {
                block.add(line);
            }
        }
        endBlock(content, sheet, block);
    }

    private static boolean isRunning(Entry entry) {
        return LineShape.isSentence(entry.text()) || LineShape.isSectionHeading(entry.text());
    }

    private static Flow text(String text) {
        return new Flow.Text(new TextLine(OptionalInt.empty(), text));
    }

    private List<Line> lines(Sheet sheet) {
        Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            merged.put(new CellAddress(region.getFirstRow(), region.getFirstColumn()), region);
        }
        List<Line> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<Entry> entries = new ArrayList<>();
            for (Cell cell : row) {
                Entry entry = entry(cell, Optional.ofNullable(merged.get(cell.getAddress())));
                if (!entry.text().isEmpty() || entry.framed()) {
                    limits.checkCells(++cells);
                    entries.add(entry);
                }
            }
            limits.checkParagraphs(lines.size() + 1);
            lines.add(new Line(row.getRowNum(), entries));
        }
        return lines;
    }

    private Entry entry(Cell cell, Optional<CellRangeAddress> merged) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return new Entry(
                row,
                column,
                merged.map(CellRangeAddress::getLastRow).orElse(row),
                merged.map(CellRangeAddress::getLastColumn).orElse(column),
                TextCleaning.trimmed(shown(cell)),
                isFramed(cell.getCellStyle()));
    }

    private static boolean isFramed(CellStyle style) {
        return style != null && style.getBorderLeft() != BorderStyle.NONE && style.getBorderTop() != BorderStyle.NONE;
    }

    /** Makes the rows a table from their first to their last column. */
    private void endBlock(List<Flow> content, Sheet sheet, List<Line> block) {
        if (block.isEmpty()) {
            return;
        }
        List<Entry> entries =
                block.stream().flatMap(line -> line.entries().stream()).toList();
        int first = entries.stream().mapToInt(Entry::column).min().orElse(0);
        int last = entries.stream().mapToInt(Entry::lastColumn).max().orElse(0);
        limits.checkColumns(last - first + 1);
        limits.checkCells(cells + Math.multiplyExact(block.size(), last - first + 1));
        boolean[][] covered = new boolean[block.size()][last - first + 1];
        boolean sound = true;
        List<Flow.Row> rows = new ArrayList<>();
        for (int r = 0; r < block.size(); r++) {
            Line line = block.get(r);
            Map<Integer, Entry> byColumn = new HashMap<>();
            line.entries().forEach(entry -> byColumn.put(entry.column(), entry));
            List<Flow.Cell> row = new ArrayList<>();
            for (int column = first; column <= last; column++) {
                Entry entry =
                        byColumn.getOrDefault(column, new Entry(line.row(), column, line.row(), column, "", false));
                if (covered[r][column - first]) {
                    sound &= entry.text().isEmpty();
                    continue;
                }
                int height = rowsUntil(block, r, other -> other.row() <= entry.lastRow());
                for (int below = r; below < r + height; below++) {
                    for (int c = column; c <= entry.lastColumn(); c++) {
                        sound &= !covered[below][c - first];
                        covered[below][c - first] = true;
                    }
                }
                row.add(cell(sheet, entry, first, height));
            }
            rows.add(new Flow.Row(line.row() + 1, row, 0));
        }
        content.add(new Flow.Table(rows, sound));
        block.clear();
    }

    private static int rowsUntil(List<Line> block, int from, Predicate<Line> reaches) {
        int rows = 1;
        while (from + rows < block.size() && reaches.test(block.get(from + rows))) {
            rows++;
        }
        return rows;
    }

    private static Flow.Cell cell(Sheet sheet, Entry entry, int firstColumn, int height) {
        SourcePlace.SheetCell place = new SourcePlace.SheetCell(
                sheet.getSheetName(), new CellAddress(entry.row(), entry.column()).formatAsString());
        return new Flow.Cell(
                entry.column() + 1,
                entry.column() - firstColumn,
                entry.lastColumn() - entry.column() + 1,
                height,
                entry.text().lines().map(SheetReader::text).toList(),
                Optional.empty(),
                Optional.of(place));
    }

    private String shown(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return cell.getCellType() == CellType.NUMERIC
                    ? number(cell, cell.getNumericCellValue())
                    : formatter.formatCellValue(cell);
        }
        CellValue result = result(cell);
        return switch (result.getCellType()) {
            case NUMERIC -> number(cell, result.getNumberValue());
            case STRING -> result.getStringValue();
            case BOOLEAN -> Boolean.toString(result.getBooleanValue());
            case ERROR -> FormulaError.forInt(result.getErrorValue()).getString();
            case _NONE, BLANK, FORMULA -> "";
        };
    }

    /** A formula's result; where it cannot be worked out here, the one that was stored with it. */
    private CellValue result(Cell cell) {
        try {
            CellValue result = evaluator.evaluate(cell);
            return result == null ? new CellValue("") : result;
        } catch (RuntimeException expected) {
            // A function of some other program, or a name in some other file.
            return switch (cell.getCachedFormulaResultType()) {
                case NUMERIC -> new CellValue(cell.getNumericCellValue());
                case STRING -> new CellValue(cell.getStringCellValue());
                case ERROR -> CellValue.getError(cell.getErrorCellValue());
                default -> new CellValue("");
            };
        }
    }

    /**
     * A number as it is shown, if what is shown is this number; a rounded or hidden one as it is stored. Where the
     * format adds words to another number (scaled to 万), both are given, and nobody will take them for one.
     */
    private String number(Cell cell, double value) {
        CellStyle style = cell.getCellStyle();
        String shown = formatter
                .formatRawCellContents(value, style.getDataFormat(), style.getDataFormatString())
                .strip();
        if (DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())) {
            return shown;
        }
        String stored = NumberToTextConverter.toText(value);
        String digits = NO_DIGIT.matcher(shown).replaceAll("");
        if (NUMBER.matcher(digits).matches() && new BigDecimal(digits).compareTo(new BigDecimal(stored)) == 0) {
            return shown;
        }
        return shown.codePoints().anyMatch(Character::isLetter) || shown.contains("%")
                ? shown + "（" + stored + "）"
                : stored;
    }
}
