package org.nianbao.exchange.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.value.SourcePlace;

/** The sheet 审核问题: every finding of every report in words, with the place in the source file. */
final class FindingsSheet {
    private static final List<String> COLUMNS = List.of(
            "number", "year", "unit", "kind", "severity", "rule", "message", "left", "right", "difference", "place");
    private static final int MESSAGE_COLUMN = COLUMNS.indexOf("message");
    private static final int PLACE_COLUMN = COLUMNS.indexOf("place");

    private FindingsSheet() {}

    static void write(Book book) {
        SheetPen pen = new SheetPen(book.stationery(), book.say("exchange.sheet.findings"));
        int first = pen.head(
                book.say("exchange.title.findings", book.span()), book.say("exchange.legend.findings"), COLUMNS.size());
        List<List<String>> headings = COLUMNS.stream()
                .map(column -> List.of(book.say("exchange.column." + column)))
                .toList();
        int row = first + Headings.write(pen, first, 0, headings);
        int headingRows = row;
        for (Book.Entry entry : book.entries()) {
            for (Finding finding :
                    entry.report().map(report -> report.findings()).orElse(List.of())) {
                finding(pen, row, row - headingRows + 1, entry, finding);
                row++;
            }
        }
        if (row == headingRows) {
            pen.text(row, 0, book.say("exchange.noFindings"), Look.LEGEND);
        } else {
            pen.filter(headingRows - 1, row - 1, COLUMNS.size());
        }
        pen.widen(MESSAGE_COLUMN, 44);
        pen.finish(headingRows, COLUMNS.indexOf("unit") + 1);
        for (int filled = headingRows; filled < row; filled++) {
            pen.fitRow(filled, List.of(MESSAGE_COLUMN, PLACE_COLUMN));
        }
    }

    private static void finding(SheetPen pen, int row, int number, Book.Entry entry, Finding finding) {
        Stationery stationery = pen.stationery();
        int column = 0;
        pen.number(row, column++, number, Look.CENTRED);
        pen.number(row, column++, BigDecimal.valueOf(entry.year()), "0", Look.CENTRED);
        pen.text(row, column++, entry.unit().name(), Look.TEXT);
        pen.text(row, column++, entry.unit().kind().label(), Look.CENTRED);
        pen.text(row, column++, stationery.say("exchange.severity." + finding.severity()), Look.CENTRED);
        pen.text(row, column++, stationery.say("exchange.rule." + finding.rule()), Look.TEXT);
        pen.text(row, column++, stationery.phrasebook().say(finding.message()), Look.LONG_TEXT);
        for (Optional<BigDecimal> side : List.of(finding.left(), finding.right(), finding.difference())) {
            if (side.isPresent()) {
                BigDecimal plain = side.get().stripTrailingZeros();
                pen.number(row, column, plain, FigureCells.plainFormat(plain), Look.NUMBER);
            } else {
                pen.blank(row, column, Look.NUMBER);
            }
            column++;
        }
        pen.text(
                row,
                column,
                finding.places().stream()
                        .map(place -> words(stationery, place))
                        .distinct()
                        .collect(Collectors.joining("\n")),
                Look.LONG_TEXT);
    }

    private static String words(Stationery stationery, SourcePlace place) {
        List<String> words = new ArrayList<>();
        if (place instanceof SourcePlace.TableCell cell) {
            cell.rectangle()
                    .ifPresent(rectangle -> words.add(stationery.say("exchange.place.page", rectangle.pageFromOne())));
            cell.line().ifPresent(line -> words.add(stationery.say("exchange.place.line", line)));
            words.add(stationery.say("exchange.place.cell", cell.table(), cell.row(), cell.column()));
        } else if (place instanceof SourcePlace.TextSpan span) {
            span.rectangle()
                    .ifPresent(rectangle -> words.add(stationery.say("exchange.place.page", rectangle.pageFromOne())));
            words.add(
                    span.line().isPresent()
                            ? stationery.say("exchange.place.line", span.line().getAsInt())
                            : stationery.say("exchange.place.paragraph", span.paragraph()));
        } else if (place instanceof SourcePlace.SheetCell cell) {
            words.add(stationery.say("exchange.place.sheetCell", cell.sheet(), cell.cell()));
        } else if (place instanceof SourcePlace.FileName) {
            words.add(stationery.say("exchange.place.fileName"));
        } else if (place instanceof SourcePlace.ByHand) {
            words.add(stationery.say("exchange.place.byHand"));
        }
        return String.join(" ", words);
    }
}
