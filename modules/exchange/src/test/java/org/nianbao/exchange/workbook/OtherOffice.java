package org.nianbao.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.samples.office.LibreOffice;

/** Whether others can read what was written, and come to the same results. */
final class OtherOffice {
    private OtherOffice() {}

    /** Opens a workbook and saves it anew into a folder, with every formula calculated by LibreOffice itself. */
    static Path saveAgain(Path workbook, Path folder) throws IOException, InterruptedException {
        takeResultsAway(workbook);
        return LibreOffice.convert(List.of(workbook), "xlsx", folder).get(0);
    }

    private static void takeResultsAway(Path file) throws IOException {
        XSSFWorkbook workbook = Written.read(file).workbook();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        ((XSSFCell) cell).getCTCell().unsetV();
                    }
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
