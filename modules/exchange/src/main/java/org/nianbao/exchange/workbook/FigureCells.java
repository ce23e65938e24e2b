package org.nianbao.exchange.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;

/**
 * Figures in cells. One that may be counted with is a number, whose format adds its mark; any other is a word, which
 * spreadsheets leave out of sums.
 */
final class FigureCells {
    /** The format of whole numbers. */
    static final String WHOLE = "#,##0";

    private FigureCells() {}

    static XSSFCell write(SheetPen pen, int row, int column, Figure figure, int scale) {
        Stationery stationery = pen.stationery();
        BigDecimal amount = BigDecimal.valueOf(figure.amount(), scale).stripTrailingZeros();
        FigureState state = figure.state();
        return switch (state) {
            case STATED, ENTERED, PROVED, APPROXIMATE ->
                pen.number(row, column, amount, marked(stationery, state, plainFormat(amount)), Look.NUMBER);
            case BLANK_COUNTED_AS_ZERO -> pen.number(row, column, amount, always(""), Look.NUMBER);
            case BLANK, NOT_APPLICABLE, ABSENT, NOT_ENTERED, DOUBTFUL, MISSING_REPORT ->
                pen.text(row, column, stationery.say("exchange.mark." + state), look(state));
        };
    }

    /** A number's format with the mark of its state in every part. */
    static String marked(Stationery stationery, FigureState state, String format) {
        return switch (state) {
            case ENTERED, PROVED -> suffixed(format, stationery.say("exchange.mark." + state));
            case APPROXIMATE -> eachPart(format, part -> quoted(stationery.say("exchange.mark.APPROXIMATE")) + part);
            case STATED, BLANK_COUNTED_AS_ZERO, BLANK, NOT_APPLICABLE, ABSENT, NOT_ENTERED, DOUBTFUL, MISSING_REPORT ->
                format;
        };
    }

    /** A format with a mark behind the number, in every part. */
    static String suffixed(String format, String mark) {
        return eachPart(format, part -> part + quoted(mark));
    }

    /** A format that shows these words in the place of any number. */
    static String always(String words) {
        return String.join(";", Collections.nCopies(3, quoted(words)));
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    /** How the cell of a figure in this state looks. */
    static Look look(FigureState state) {
        return switch (state) {
            case STATED, PROVED, ENTERED, APPROXIMATE, BLANK_COUNTED_AS_ZERO -> Look.NUMBER;
            case BLANK, NOT_APPLICABLE, ABSENT, NOT_ENTERED -> Look.UNSTATED;
            case DOUBTFUL -> Look.DOUBTFUL;
            case MISSING_REPORT -> Look.MISSING_REPORT;
        };
    }

    /** As many decimals as the amount has. */
    static String plainFormat(BigDecimal amount) {
        return plainFormat(amount.scale());
    }

    /** So many decimals. */
    static String plainFormat(int decimals) {
        return decimals <= 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
    }

    /** The parts are those for positive numbers, negative ones and zero. */
    private static String eachPart(String format, UnaryOperator<String> change) {
        return Arrays.stream(format.split(";")).map(change).collect(Collectors.joining(";"));
    }
}
