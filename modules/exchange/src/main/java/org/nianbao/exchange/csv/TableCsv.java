package org.nianbao.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.exchange.table.TableCell;
import org.nianbao.exchange.table.TableColumn;
import org.nianbao.exchange.table.TableLine;
import org.nianbao.model.file.WholeFile;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.text.Phrasebook;

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, by which Excel knows the encoding.
 *
 * <p>The first line holds the headings, group and own heading in one. A number that is certain is plain digits;
 * whatever is not keeps its mark, as in {@code ?}, {@code 约203}, {@code 未报} or {@code 12＊}, so that no program takes it
 * for a certain number. Title and explanation follow after an empty line.
 */
public final class TableCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What spreadsheets take for the beginning of a formula, with the full-width forms that some of them take too. */
    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

    private static final String GUARD = "'";

    private TableCsv() {}

    /**
     * Writes the file, whole or not at all.
     *
     * @throws org.nianbao.model.report.ProblemException when the file cannot be written
     */
    public static void write(PlainTable table, Phrasebook phrasebook, Path target) {
        WholeFile.write(target, out -> write(table, phrasebook, out));
    }

    private static void write(PlainTable table, Phrasebook phrasebook, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(table.columns().stream()
                .map(TableColumn::fullLabel)
                .map(TableCsv::guarded)
                .toList());
        for (TableLine line : table.lines()) {
            printer.printRecord(
                    line.cells().stream().map(cell -> text(cell, phrasebook)).toList());
        }
        printer.println();
        for (String words : List.of(table.title(), table.explanation())) {
            printer.printRecord(guarded(words));
        }
        printer.flush();
    }

    private static String text(TableCell cell, Phrasebook phrasebook) {
        if (cell instanceof TableCell.Words words) {
            return guarded(words.text());
        }
        if (cell instanceof TableCell.Day day) {
            return day.date().toString();
        }
        if (cell instanceof TableCell.NoNumber none) {
            return guarded(none.word());
        }
        if (cell instanceof TableCell.Number number) {
            return plain(number.state()) ? number.amount().toPlainString() : guarded(number.shown());
        }
        return text((TableCell.Result) cell, phrasebook);
    }

    private static String text(TableCell.Result result, Phrasebook phrasebook) {
        String amount = result.amount().toPlainString();
        String approximate = result.approximate() ? phrasebook.say("exchange.mark.APPROXIMATE") + amount : amount;
        return result.incomplete() ? approximate + phrasebook.say("exchange.mark.incomplete") : approximate;
    }

    private static boolean plain(FigureState state) {
        return switch (state) {
            case STATED, PROVED, ENTERED -> true;
            case APPROXIMATE,
                    BLANK_COUNTED_AS_ZERO,
                    BLANK,
                    NOT_APPLICABLE,
                    DOUBTFUL,
                    ABSENT,
                    NOT_ENTERED,
                    MISSING_REPORT -> false;
        };
    }

    /** Words that look like a formula get an apostrophe before them, as an office puts it when typing such words. */
    private static String guarded(String words) {
        return !words.isEmpty() && FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0 ? GUARD + words : words;
    }
}
