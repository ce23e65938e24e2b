package org.nianbao.exchange.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.nianbao.analysis.scoring.Deduction;
import org.nianbao.analysis.scoring.Grade;
import org.nianbao.analysis.scoring.ItemScore;
import org.nianbao.analysis.scoring.RankingGroup;
import org.nianbao.analysis.scoring.ScoreItem;
import org.nianbao.analysis.scoring.Scoring;
import org.nianbao.analysis.scoring.UnitScore;
import org.nianbao.model.packed.Figure;

/**
 * The sheet 考核评分: the proposed points of each unit for one year. Every point may be changed; total, rank and grade are
 * formulas and follow. A unit without a report is listed and has neither points nor rank.
 */
final class AssessmentSheet {
    private static final String POINTS = "General";

    private final Book book;
    private final SheetPen pen;
    private final Leading leading;
    private final int groupColumn;
    private final int firstItem;
    private final int totalColumn;
    private final int rankColumn;
    private final int gradeColumn;
    private final int lostColumn;
    private final int reasonColumn;

    private AssessmentSheet(Book book) {
        this.book = book;
        this.pen = new SheetPen(book.stationery(), book.say("exchange.sheet.assessment"));
        this.leading = Leading.ofOneYear(book);
        this.groupColumn = leading.width();
        this.firstItem = groupColumn + 1;
        this.totalColumn = firstItem + ScoreItem.values().length;
        this.rankColumn = totalColumn + 1;
        this.gradeColumn = rankColumn + 1;
        this.lostColumn = gradeColumn + 1;
        this.reasonColumn = lostColumn + 1;
    }

    static void write(Book book) {
        new AssessmentSheet(book).write();
    }

    private void write() {
        int year = book.assessedYear();
        List<UnitScore> scores = Scoring.score(book.comparison(), year);
        List<Book.Entry> entries = book.entries(year);
        List<List<String>> headings = headings(scores);
        int first = pen.head(
                book.say("exchange.title.assessment", year),
                book.say("exchange.legend.assessment", gradesInWords()),
                headings.size());
        int firstRow = first + Headings.write(pen, first, 0, headings);
        int lastRow = firstRow + scores.size() - 1;
        for (int i = 0; i < scores.size(); i++) {
            leading.write(pen, firstRow + i, entries.get(i));
            score(firstRow + i, firstRow, lastRow, scores.get(i));
        }
        validate(firstRow, lastRow);
        pen.widen(totalColumn, 6);
        pen.widen(gradeColumn, 8);
        pen.finish(firstRow, leading.nameColumn() + 1);
        for (int row = firstRow; row <= lastRow; row++) {
            pen.fitRow(row, List.of(reasonColumn));
        }
    }

    private List<List<String>> headings(List<UnitScore> scores) {
        List<List<String>> headings = new ArrayList<>(leading.headings());
        headings.add(List.of(book.say("exchange.column.group")));
        for (ScoreItem item : ScoreItem.values()) {
            boolean judged =
                    scores.stream().flatMap(score -> score.item(item).stream()).anyMatch(ItemScore::judged);
            headings.add(List.of(
                    book.say("exchange.item." + item.key()),
                    book.say(
                            "exchange.item.kind." + item.kind(),
                            item.fullPoints().toPlainString()),
                    book.say(judged ? "exchange.item.proposed" : "exchange.item.open")));
        }
        Stream.of("total", "rank", "grade", "lost", "reason")
                .forEach(column -> headings.add(List.of(book.say("exchange.column." + column))));
        return headings;
    }

    private void score(int row, int firstRow, int lastRow, UnitScore score) {
        pen.text(
                row,
                groupColumn,
                book.say("exchange.group." + RankingGroup.of(score.unit().kind())),
                Look.CENTRED);
        if (!score.reported()) {
            for (int column = firstItem; column <= totalColumn; column++) {
                pen.figure(row, column, Figure.MISSING_REPORT, 0);
            }
            for (int column = rankColumn; column < reasonColumn; column++) {
                pen.blank(row, column, Look.CENTRED);
            }
            pen.text(row, reasonColumn, book.say("exchange.score.missing", book.assessedYear()), Look.LONG_TEXT);
            return;
        }
        for (ItemScore item : score.items()) {
            pen.number(row, column(item.item()), item.points(), POINTS, item.judged() ? Look.PROPOSED : Look.INPUT);
        }
        pen.formula(row, totalColumn, totalFormula(row), POINTS, Look.SUM);
        pen.formula(row, rankColumn, rankFormula(row, firstRow, lastRow), "0", Look.SUM);
        pen.formula(row, gradeColumn, gradeFormula(cell(row, totalColumn)), POINTS, Look.SUM);
        pen.formula(row, lostColumn, lostFormula(row), POINTS, Look.SUM);
        pen.text(row, reasonColumn, reasons(score), Look.LONG_TEXT);
    }

    /** Rounded, so that sums of tenths that are equal on paper share a rank. */
    private String totalFormula(int row) {
        return "ROUND(" + sum(row, ScoreItem.Kind.NORMAL) + "+" + sum(row, ScoreItem.Kind.BONUS) + "-"
                + sum(row, ScoreItem.Kind.PENALTY) + ",2)";
    }

    /** How many points below full marks, without the bonus. */
    private String lostFormula(int row) {
        BigDecimal full =
                items(ScoreItem.Kind.NORMAL).map(ScoreItem::fullPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
        return "ROUND(" + full.toPlainString() + "-" + sum(row, ScoreItem.Kind.NORMAL) + "+"
                + sum(row, ScoreItem.Kind.PENALTY) + ",2)";
    }

    private String sum(int row, ScoreItem.Kind kind) {
        return items(kind).map(item -> cell(row, column(item))).collect(Collectors.joining(",", "SUM(", ")"));
    }

    private String rankFormula(int row, int firstRow, int lastRow) {
        return "COUNTIFS(" + range(groupColumn, firstRow, lastRow) + "," + cell(row, groupColumn) + ","
                + range(totalColumn, firstRow, lastRow) + ",\">\"&" + cell(row, totalColumn) + ")+1";
    }

    private String gradeFormula(String total) {
        StringBuilder formula = new StringBuilder();
        int open = 0;
        for (Grade grade : Grade.values()) {
            String label = '"' + book.say("exchange.grade." + grade) + '"';
            if (grade.minimum().isPresent()) {
                formula.append("IF(")
                        .append(total)
                        .append(">=")
                        .append(grade.minimum().get().toPlainString());
                formula.append(",").append(label).append(",");
                open++;
            } else {
                formula.append(label);
            }
        }
        return formula.append(")".repeat(open)).toString();
    }

    private String reasons(UnitScore score) {
        return score.items().stream()
                .flatMap(item -> item.deductions().stream().map(deduction -> reason(item.item(), deduction)))
                .collect(Collectors.joining("\n"));
    }

    private String reason(ScoreItem item, Deduction deduction) {
        String label = book.say("exchange.item." + item.key());
        String reason = book.phrasebook().say(deduction.reason());
        return deduction.points().signum() == 0
                ? book.say("exchange.score.note", label, reason)
                : book.say("exchange.score.deduction", label, deduction.points().toPlainString(), reason);
    }

    private void validate(int firstRow, int lastRow) {
        DataValidationHelper helper = pen.sheet().getDataValidationHelper();
        for (ScoreItem item : ScoreItem.values()) {
            String full = item.fullPoints().toPlainString();
            DataValidationConstraint range =
                    helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", full);
            int column = column(item);
            DataValidation validation =
                    helper.createValidation(range, new CellRangeAddressList(firstRow, lastRow, column, column));
            validation.setShowErrorBox(true);
            validation.createErrorBox(
                    book.say("exchange.item." + item.key()), book.say("exchange.score.outOfRange", full));
            pen.sheet().addValidationData(validation);
        }
    }

    private String gradesInWords() {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.minimum().isPresent())
                .map(grade -> book.say(
                        "exchange.score.gradeFrom",
                        book.say("exchange.grade." + grade),
                        grade.minimum().get().toPlainString()))
                .collect(Collectors.joining(book.say("exchange.score.gradeSeparator")));
    }

    private int column(ScoreItem item) {
        return firstItem + item.ordinal();
    }

    private static Stream<ScoreItem> items(ScoreItem.Kind kind) {
        return Arrays.stream(ScoreItem.values()).filter(item -> item.kind() == kind);
    }

    private static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    private static String range(int column, int firstRow, int lastRow) {
        return new CellReference(firstRow, column, true, true).formatAsString() + ":"
                + new CellReference(lastRow, column, true, true).formatAsString();
    }
}
