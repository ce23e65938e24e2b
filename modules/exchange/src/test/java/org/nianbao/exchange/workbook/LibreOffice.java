package org.nianbao.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The office program that shows whether others can read what was written. It has to be there. */
final class LibreOffice {
    private static final int LONGEST_MINUTES = 5;

    private LibreOffice() {}

    /** Opens a workbook and saves it anew into a folder, with every formula calculated by LibreOffice itself. */
    static Path saveAgain(Path workbook, Path folder) throws IOException, InterruptedException {
        takeResultsAway(workbook);
        Path profile = Files.createTempDirectory("nianbao-office");
        Process office;
        try {
            office = new ProcessBuilder(List.of(
                            "soffice",
                            "-env:UserInstallation=" + profile.toUri(),
                            "--headless",
                            "--convert-to",
                            "xlsx",
                            "--outdir",
                            folder.toString(),
                            workbook.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("said.txt").toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    "LibreOffice (soffice) is not there; on Debian: apt-get install libreoffice-calc", e);
        }
        if (!office.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new AssertionError("LibreOffice did not come to an end");
        }
        Path saved = folder.resolve(workbook.getFileName());
        if (!Files.exists(saved)) {
            throw new AssertionError("LibreOffice saved nothing: " + Files.readString(profile.resolve("said.txt")));
        }
        return saved;
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
