package org.nianbao.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.model.text.Phrasebook;

/** A workbook file read back, as somebody sees it. */
final class Written {
    private final XSSFWorkbook workbook;

    private Written(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Written of(Comparison comparison, Path folder) throws IOException {
        Path file = folder.resolve("比对表.xlsx");
        ComparisonWorkbook.write(comparison, Phrasebook.chinese(), file);
        return read(file);
    }

    static Written read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Written(new XSSFWorkbook(in));
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        if (sheet == null) {
            throw new AssertionError("no sheet " + name);
        }
        return sheet;
    }

    /** What a row shows, cell by cell; formulas by their results. */
    List<String> row(String sheet, int rowFromOne) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        Row row = sheet(sheet).getRow(rowFromOne - 1);
        List<String> shown = new ArrayList<>();
        for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
            shown.add(formatter.formatCellValue(row.getCell(column)));
        }
        return shown;
    }

    /** The first row whose cell in a column shows a text; the column is found by its heading. */
    int rowOf(String sheet, String heading, String text) {
        int column = column(sheet, heading);
        for (Row row : sheet(sheet)) {
            Cell cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(text)) {
                return row.getRowNum() + 1;
            }
        }
        throw new AssertionError("no row " + text + " in " + sheet);
    }

    XSSFCell cell(String sheet, int rowFromOne, String heading) {
        return sheet(sheet).getRow(rowFromOne - 1).getCell(column(sheet, heading));
    }

    int column(String sheet, String heading) {
        for (int row = 2; row < 6; row++) {
            for (Cell cell : sheet(sheet).getRow(row)) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(heading)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError("no column " + heading + " in " + sheet);
    }
}
