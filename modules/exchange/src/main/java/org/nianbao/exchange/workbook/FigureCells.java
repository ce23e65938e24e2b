package org.nianbao.exchange.workbook;

import java.math.BigDecimal;
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

    private static final String SHOWS_NOTHING = "\"\";\"\";\"\"";

    private FigureCells() {}

    static XSSFCell write(SheetPen pen, int row, int column, Figure figure, int scale) {
        Book book = pen.book();
        BigDecimal amount = BigDecimal.valueOf(figure.amount(), scale).stripTrailingZeros();
        String plain = plainFormat(amount);
        return switch (figure.state()) {
            case STATED -> pen.number(row, column, amount, plain, Look.NUMBER);
            case ENTERED ->
                pen.number(row, column, amount, plain + quoted(book.say("exchange.mark.ENTERED")), Look.NUMBER);
            case PROVED ->
                pen.number(row, column, amount, plain + quoted(book.say("exchange.mark.PROVED")), Look.NUMBER);
            case APPROXIMATE ->
                pen.number(row, column, amount, quoted(book.say("exchange.mark.APPROXIMATE")) + plain, Look.NUMBER);
            case BLANK_COUNTED_AS_ZERO -> pen.number(row, column, amount, SHOWS_NOTHING, Look.NUMBER);
            case BLANK, NOT_APPLICABLE, ABSENT, DOUBTFUL, MISSING_REPORT ->
                pen.text(row, column, book.say("exchange.mark." + figure.state()), look(figure.state()));
        };
    }

    /** How the cell of a figure in this state looks. */
    static Look look(FigureState state) {
        return switch (state) {
            case STATED, PROVED, ENTERED, APPROXIMATE, BLANK_COUNTED_AS_ZERO -> Look.NUMBER;
            case BLANK, NOT_APPLICABLE, ABSENT -> Look.UNSTATED;
            case DOUBTFUL -> Look.DOUBTFUL;
            case MISSING_REPORT -> Look.MISSING_REPORT;
        };
    }

    /** As many decimals as the amount has. */
    static String plainFormat(BigDecimal amount) {
        return amount.scale() <= 0 ? WHOLE : WHOLE + "." + "0".repeat(amount.scale());
    }

    private static String quoted(String mark) {
        return '"' + mark + '"';
    }
}
