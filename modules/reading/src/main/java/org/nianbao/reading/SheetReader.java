package org.nianbao.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.Refusal;

/**
 * Reads the visible sheets of a workbook, xlsx or xls, formulas by their results.
 *
 * <p>An xlsx without formulas is read straight from its parts: POI's model of it takes several times as long. Formulas
 * need the model, for their results are worked out anew.
 */
final class SheetReader {
    private final SheetFlow flow;
    private final FormulaEvaluator evaluator;
    private final ShownNumbers numbers;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    private SheetReader(SheetFlow flow, Workbook workbook) {
        this.flow = flow;
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        this.numbers = new ShownNumbers(isFrom1904(workbook));
    }

    /**
     * Adds the text of an xlsx workbook.
     *
     * @param bytes the file of which these are the parts
     * @throws IOException when the file is damaged
     */
    static void addTo(BlockCollector document, PackedParts parts, byte[] bytes) throws IOException {
        parts.checkAll();
        SheetFlow flow = new SheetFlow(document.limits());
        try {
            PlainWorkbook.read(parts, flow);
        } catch (XMLStreamException notPlain) {
            addTo(document, bytes, Passwords.none());
            return;
        }
        FlowAssembler.addTo(document, flow.content());
    }

    /**
     * Adds the text of a workbook by POI's model of it.
     *
     * @throws IOException when the file is damaged
     * @throws Refusal when it needs a password, or is too old
     */
    static void addTo(BlockCollector document, byte[] bytes, Passwords passwords) throws IOException {
        SheetFlow flow = new SheetFlow(document.limits());
        try (Workbook workbook = open(bytes, passwords)) {
            SheetReader reader = new SheetReader(flow, workbook);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    reader.sheet(workbook.getSheetAt(i));
                }
            }
        } catch (OldExcelFormatException e) {
            throw new Refusal(ProblemCode.UNSUPPORTED_FORMAT, "Excel 95");
        }
        FlowAssembler.addTo(document, flow.content());
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

    private static boolean isFrom1904(Workbook workbook) {
        return workbook instanceof HSSFWorkbook old
                ? old.getInternalWorkbook().isUsing1904DateWindowing()
                : workbook instanceof Date1904Support dated && dated.isDate1904();
    }

    private void sheet(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                flow.cell(cell.getRowIndex(), cell.getColumnIndex(), shown(cell), isFramed(cell.getCellStyle()));
            }
            flow.endRow(row.getRowNum());
        }
        flow.endSheet(sheet.getSheetName(), sheet.getMergedRegions());
    }

    private static boolean isFramed(CellStyle style) {
        return style != null && style.getBorderLeft() != BorderStyle.NONE && style.getBorderTop() != BorderStyle.NONE;
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

    private String number(Cell cell, double value) {
        CellStyle style = cell.getCellStyle();
        return numbers.shown(value, style.getDataFormat(), Optional.ofNullable(style.getDataFormatString()));
    }
}
