package org.nianbao.exchange.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.OutcomeFigures;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.OutcomeGroup;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;

/** The sheet 总览: one row for each unit and year with the numbers that a supervisor asks for first. */
final class OverviewSheet {
    private static final String REVIEW = "review.total";
    private static final String DIRECT_LITIGATION = "litigation.direct.total";
    private static final String LITIGATION_AFTER_REVIEW = "litigation.afterReview.total";

    /**
     * A column of numbers.
     *
     * @param codes the indicators it shows, whose findings mark its cells
     */
    private record Column(String heading, Function<ComparedReport, Figure> figure, List<String> codes) {}

    private OverviewSheet() {}

    static void write(Book book) {
        SheetPen pen = new SheetPen(book.stationery(), book.say("exchange.sheet.overview"));
        Leading leading = Leading.ofAllYears(book);
        List<Column> columns = columns(book);
        List<List<String>> headings = new ArrayList<>(leading.headings());
        headings.add(List.of(book.say("exchange.column.published")));
        columns.forEach(column -> headings.add(List.of(column.heading())));
        int first = pen.head(
                book.say("exchange.title.overview", book.span()), book.say("exchange.legend"), headings.size());
        int row = first + Headings.write(pen, first, 0, headings);
        int headingRows = row;
        for (Book.Entry entry : book.entries()) {
            leading.write(pen, row, entry);
            published(pen, row, leading.width(), entry.report());
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                XSSFCell cell = pen.figure(
                        row,
                        leading.width() + 1 + i,
                        entry.report().map(column.figure()).orElse(Figure.MISSING_REPORT),
                        0);
                FindingNotes.mark(pen, cell, entry.report(), column.codes());
            }
            row++;
        }
        new Sums(pen, leading, headingRows, row - 1)
                .write(
                        row + 1,
                        book.years(),
                        IntStream.range(leading.width() + 1, headings.size())
                                .boxed()
                                .toList(),
                        Set.of(),
                        headings.size());
        pen.filter(headingRows - 1, row - 1, headings.size());
        pen.finish(headingRows, leading.nameColumn() + 1);
    }

    private static List<Column> columns(Book book) {
        List<Column> columns = new ArrayList<>();
        columns.add(column(book, "disclosed", PackedValues.factCode(FactCode.DISCLOSED_TOTAL)));
        columns.add(column(book, "received", RequestRows.code(RequestRows.RECEIVED, Applicant.TOTAL)));
        columns.add(column(book, "carriedIn", RequestRows.code(RequestRows.CARRIED_IN, Applicant.TOTAL)));
        for (OutcomeGroup group : OutcomeGroup.values()) {
            columns.add(new Column(
                    book.say("exchange.outcome." + group.key()),
                    report -> OutcomeFigures.total(report, group),
                    codes(group)));
        }
        columns.add(column(book, "processed", RequestRows.code(RequestRows.PROCESSED_TOTAL, Applicant.TOTAL)));
        columns.add(column(book, "carriedOut", RequestRows.code(RequestRows.CARRIED_OUT, Applicant.TOTAL)));
        columns.add(column(book, "reviews", REVIEW));
        columns.add(new Column(
                book.say("exchange.column.litigation"),
                OverviewSheet::litigation,
                List.of(DIRECT_LITIGATION, LITIGATION_AFTER_REVIEW)));
        columns.add(new Column(book.say("exchange.column.findings"), OverviewSheet::faults, List.of()));
        return columns;
    }

    private static Column column(Book book, String key, String code) {
        return new Column(
                book.say("exchange.column." + key), report -> report.values().figure(code), List.of(code));
    }

    private static List<String> codes(OutcomeGroup group) {
        return Catalogue.standard().generations().stream()
                .map(Catalogue.standard()::form)
                .flatMap(form -> form.outcomeRowKeys(group).stream())
                .distinct()
                .map(row -> RequestRows.code(row, Applicant.TOTAL))
                .toList();
    }

    private static Figure litigation(ComparedReport report) {
        Figure direct = report.values().figure(DIRECT_LITIGATION);
        Figure afterReview = report.values().figure(LITIGATION_AFTER_REVIEW);
        if (!direct.state().countable()) {
            return direct;
        }
        return afterReview.state().countable()
                ? new Figure(direct.amount() + afterReview.amount(), FigureState.STATED)
                : afterReview;
    }

    /** How many findings are faults; a hint is a question. */
    private static Figure faults(ComparedReport report) {
        if (report.isUnread()) {
            return Figure.NOT_ENTERED;
        }
        long faults = report.findings().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .count();
        return new Figure(faults, FigureState.STATED);
    }

    /** A scan was not read, so that nobody knows whether it has a date. */
    private static Figure noDate(ComparedReport report) {
        return report.isUnread() ? Figure.NOT_ENTERED : Figure.ABSENT;
    }

    private static void published(SheetPen pen, int row, int column, Optional<ComparedReport> report) {
        Optional<LocalDate> date = report.flatMap(ComparedReport::published);
        if (date.isPresent()) {
            pen.date(row, column, date.get());
        } else {
            pen.figure(row, column, report.map(OverviewSheet::noDate).orElse(Figure.MISSING_REPORT), 0);
        }
    }
}
