package org.nianbao.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.model.packed.Figure;

/**
 * Writes the cells of one sheet and keeps how wide its columns have to be. Rows and columns count from 0, as in the
 * library beneath.
 */
final class SheetPen {
    private static final String TEXT_THAT_LOOKS_LIKE_A_FORMULA = "=+-@\t\r\n";
    /** The title and the explanation of marks. */
    private static final int HEAD_ROWS = 2;

    private static final int NARROWEST = 5;
    private static final int WIDEST = 44;
    private static final int LONG_HEADING = 12;
    private static final float LINE_HEIGHT_POINTS = 14.5f;
    private static final int FIRST_WIDE_CHARACTER = 0x2E80;

    private final Stationery stationery;
    private final XSSFSheet sheet;
    private final Map<Integer, Integer> widths = new HashMap<>();

    SheetPen(Stationery stationery, String name) {
        this.stationery = stationery;
        this.sheet = stationery.workbook().createSheet(name);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Stationery stationery() {
        return stationery;
    }

    /** Words, which never become a formula whatever they begin with. */
    XSSFCell text(int row, int column, String text, Look look) {
        XSSFCell cell = cell(row, column);
        boolean risky = !text.isEmpty() && TEXT_THAT_LOOKS_LIKE_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        cell.setCellValue(text);
        cell.setCellStyle(
                risky ? stationery.styles().quoted(look) : stationery.styles().of(look));
        if (look != Look.TITLE && look != Look.LEGEND) {
            widen(column, text);
        }
        return cell;
    }

    /**
     * A heading.
     *
     * @param ownColumn whether it is the column's own and so needs room there, on two lines where it is long
     */
    void heading(int row, int column, String text, boolean ownColumn) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(text);
        cell.setCellStyle(stationery.styles().of(Look.HEADER));
        if (ownColumn) {
            int letters = letters(text);
            widen(column, letters > LONG_HEADING ? letters / 2 + 2 : letters);
        }
    }

    /** Makes room for headings; those in the lowest row may take two lines. */
    void headingHeight(int row, boolean lowest) {
        sheet.getRow(row).setHeightInPoints(LINE_HEIGHT_POINTS * (lowest ? 2 : 1) + 5);
    }

    XSSFCell number(int row, int column, BigDecimal number, String format, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(stationery.styles().of(look, format));
        widen(column, number.toPlainString() + "  ");
        return cell;
    }

    XSSFCell number(int row, int column, long number, Look look) {
        return number(row, column, BigDecimal.valueOf(number), FigureCells.WHOLE, look);
    }

    void date(int row, int column, LocalDate date) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(date);
        cell.setCellStyle(stationery.styles().of(Look.CENTRED, "yyyy-mm-dd"));
        widen(column, "2024-01-31");
    }

    XSSFCell formula(int row, int column, String formula, String format, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellFormula(formula);
        cell.setCellStyle(stationery.styles().of(look, format));
        return cell;
    }

    /** A formula over arrays, such as the median of the rows of one year. */
    void arrayFormula(int row, int column, String formula, String format, Look look) {
        XSSFCellStyle style = stationery.styles().of(look, format);
        cell(row, column).setCellStyle(style);
        sheet.setArrayFormula(formula, new CellRangeAddress(row, row, column, column));
        cell(row, column).setCellStyle(style);
    }

    /** A figure of a report in its state; see {@link FigureCells}. */
    XSSFCell figure(int row, int column, Figure figure, int scale) {
        return FigureCells.write(this, row, column, figure, scale);
    }

    /** An empty cell in a look. */
    void blank(int row, int column, Look look) {
        cell(row, column).setCellStyle(stationery.styles().of(look));
    }

    /** Joins cells into one, whose words stand in the first. */
    void join(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow == lastRow && firstColumn == lastColumn) {
            return;
        }
        XSSFCellStyle style = cell(firstRow, firstColumn).getCellStyle();
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                cell(row, column).setCellStyle(style);
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    /** A note at a cell, with the red corner that spreadsheets give it. */
    void note(XSSFCell cell, String text) {
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 6);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 6);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        comment.setAuthor(stationery.say("exchange.creator"));
        cell.setCellComment(comment);
    }

    /** The title in the first row and the explanation of marks in the second; returns the next row. */
    int head(String title, String legend, int columns) {
        text(0, 0, title, Look.TITLE);
        sheet.getRow(0).setHeightInPoints(24);
        text(1, 0, legend, Look.LEGEND);
        join(1, 1, 0, columns - 1);
        return HEAD_ROWS;
    }

    /** Lets every column be at least so wide, in Latin letters. */
    void widen(int column, int letters) {
        widths.merge(column, letters, Math::max);
    }

    /**
     * Sets widths, frozen panes and the page: A4 across, as wide as the sheet, headings on every page, page numbers.
     *
     * @param headingRows how many rows on top stay in view and return on every page
     * @param headingColumns how many columns on the left stay in view
     */
    void finish(int headingRows, int headingColumns) {
        widths.forEach((column, letters) ->
                sheet.setColumnWidth(column, (Math.max(NARROWEST, Math.min(WIDEST, letters)) + 2) * 256));
        fitLegend();
        sheet.createFreezePane(headingColumns, headingRows);
        if (headingRows > HEAD_ROWS) {
            sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROWS, headingRows - 1, -1, -1));
        }
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(true);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(stationery.say("exchange.footer", "&P", "&N"));
    }

    /** Buttons to filter by, on the last heading row. */
    void filter(int headingRow, int lastRow, int columns) {
        sheet.setAutoFilter(new CellRangeAddress(headingRow, lastRow, 0, columns - 1));
    }

    /** Gives a row the height for its longest wrapped text. */
    void fitRow(int row, List<Integer> columns) {
        int lines = 1;
        for (int column : columns) {
            String text = cell(row, column).getStringCellValue();
            int width = Math.min(WIDEST, widths.getOrDefault(column, NARROWEST));
            lines = Math.max(lines, lines(text, width));
        }
        sheet.getRow(row).setHeightInPoints(Math.min(400, lines * LINE_HEIGHT_POINTS + 2));
    }

    /** How many Latin letters a text is wide; Chinese characters count as two. */
    static int letters(String text) {
        return text.codePoints().map(c -> c >= FIRST_WIDE_CHARACTER ? 2 : 1).sum();
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (letters(line) + width - 1) / width))
                .sum();
    }

    /** How many Latin letters the columns are wide together. */
    int width() {
        return widths.values().stream()
                .mapToInt(letters -> Math.max(NARROWEST, Math.min(WIDEST, letters)) + 2)
                .sum();
    }

    private void fitLegend() {
        int width = width();
        String legend = sheet.getRow(1).getCell(0).getStringCellValue();
        sheet.getRow(1).setHeightInPoints(lines(legend, Math.max(20, width - 4)) * LINE_HEIGHT_POINTS);
    }

    private void widen(int column, String text) {
        widen(column, text.lines().mapToInt(SheetPen::letters).max().orElse(0));
    }

    private XSSFCell cell(int rowNumber, int column) {
        XSSFRow row = sheet.getRow(rowNumber);
        if (row == null) {
            row = sheet.createRow(rowNumber);
        }
        XSSFCell cell = row.getCell(column);
        return cell == null ? row.createCell(column) : cell;
    }
}
