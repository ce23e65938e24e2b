package org.nianbao.pipeline;

import java.nio.file.Path;
import java.util.Locale;
import org.nianbao.exchange.csv.TableCsv;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.exchange.workbook.TableWorkbook;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.text.Phrasebook;

/** Writes a table as it stands on the screen into a file for a spreadsheet. */
public final class WriteTable {
    private static final String XLSX = "xlsx";
    private static final String CSV = "csv";

    private WriteTable() {}

    /**
     * Writes the table, whole or not at all; the file's ending, {@code xlsx} or {@code csv}, says in which format.
     *
     * @throws ProblemException {@link ProblemCode#UNKNOWN_OUTPUT_FORMAT} for another ending, or when the file cannot be
     *     written
     */
    public static void toFile(PlainTable table, Phrasebook phrasebook, Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith("." + XLSX)) {
            TableWorkbook.write(table, phrasebook, file);
        } else if (name.endsWith("." + CSV)) {
            TableCsv.write(table, phrasebook, file);
        } else {
            throw new ProblemException(
                    Problem.of(ProblemCode.UNKNOWN_OUTPUT_FORMAT, file.toString(), XLSX + ", " + CSV));
        }
    }
}
