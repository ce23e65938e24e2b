package org.nianbao.exchange.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.model.file.WholeFile;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.text.Phrasebook;

/**
 * The workbook that an office sends on: units side by side, the official tables, the findings, the proposed assessment
 * and two charts that stay charts.
 *
 * <p>Numbers are numbers; what is missing, doubtful or not stated is said in words and never counted. Sums, ranks and
 * grades are formulas.
 */
public final class ComparisonWorkbook {
    private static final String ENDING = ".xlsx";

    private ComparisonWorkbook() {}

    /**
     * Writes the workbook of all units and years of a comparison, whole or not at all. Years run from the newest to the
     * oldest, units in the office's order; the assessment and the chart of outcomes are of the newest year that has a
     * report.
     *
     * @throws ProblemException with {@link ProblemCode#UNKNOWN_OUTPUT_FORMAT},
     *     {@link ProblemCode#MISSING_OUTPUT_FOLDER} or {@link ProblemCode#NOT_WRITABLE}
     * @throws IllegalArgumentException when the comparison has no unit or no year
     */
    public static void write(Comparison comparison, Phrasebook phrasebook, Path target) {
        if (comparison.units().isEmpty() || comparison.years().isEmpty()) {
            throw new IllegalArgumentException("nothing to compare");
        }
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new ProblemException(
                    Problem.of(ProblemCode.UNKNOWN_OUTPUT_FORMAT, target.toString(), ENDING.substring(1)));
        }
        WholeFile.requireWritable(target);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(new Book(Stationery.of(workbook, phrasebook), comparison));
            WholeFile.write(target, workbook::write);
        } catch (IOException e) {
            throw new IllegalStateException("closing a workbook in memory", e);
        }
    }

    private static void fill(Book book) {
        OverviewSheet.write(book);
        DisclosureSheets.write(book);
        RequestsSheet.write(book);
        ReviewsSheet.write(book);
        FindingsSheet.write(book);
        AssessmentSheet.write(book);
        ChartsSheet.write(book);
        calculate(book);
        POIXMLProperties.CoreProperties properties =
                book.workbook().getProperties().getCoreProperties();
        properties.setTitle(book.say("exchange.title", book.span()));
        properties.setCreator(book.say("exchange.creator"));
    }

    /**
     * Puts results beside the formulas, for programs that do not calculate, such as viewers on a phone. The many sums
     * of the sheet 依申请公开 brought theirs along.
     */
    private static void calculate(Book book) {
        FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
        for (Sheet sheet : book.workbook()) {
            if (sheet.getSheetName().equals(book.say("exchange.sheet.requests"))) {
                continue;
            }
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        evaluator.evaluateFormulaCell(cell);
                    }
                }
            }
        }
    }
}
