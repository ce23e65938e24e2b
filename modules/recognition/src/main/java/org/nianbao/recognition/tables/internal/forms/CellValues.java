package org.nianbao.recognition.tables.internal.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.model.form.CountUnit;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.recognition.tables.internal.cells.CellContent;
import org.nianbao.recognition.tables.internal.cells.CellText;
import org.nianbao.recognition.tables.internal.cells.Piece;

/** Turns a cell that is certainly that of an indicator into the indicator's value. */
public final class CellValues {
    private CellValues() {}

    /**
     * The value of a cell.
     *
     * @param headerUnit the unit of money that the column's header names; empty text when it names none, nothing when
     *     there is no header
     */
    public static ReportedValue value(Indicator indicator, Piece cell, Optional<String> headerUnit) {
        CellContent content = cell.content();
        if (content instanceof CellContent.Blank blank) {
            return new ReportedValue.LeftBlank(blank.asWritten(), cell.place(), Optional.empty());
        }
        if (content instanceof CellContent.NotApplicable notApplicable) {
            return new ReportedValue.NotApplicable(notApplicable.asWritten(), cell.place());
        }
        if (content instanceof CellContent.Numeral numeral) {
            return indicator.unit().isMoney() ? money(indicator, numeral, cell, headerUnit) : count(numeral, cell);
        }
        if (content instanceof CellContent.Numerals numerals) {
            return torn(numerals, cell);
        }
        List<BigDecimal> likely = content instanceof CellContent.Unclear unclear
                ? unclear.likely()
                : CellText.unclear(cell.asWritten()).likely();
        return doubtful(
                cell,
                indicator.unit().isMoney()
                        ? List.of()
                        : likely.stream().map(CellValues::count).toList(),
                "recognition.doubt.notANumber");
    }

    /** The same value, doubted for a reason that lies outside the cell. */
    public static ReportedValue doubted(ReportedValue value, Wording why) {
        if (value instanceof ReportedValue.Stated stated) {
            return new ReportedValue.Doubtful(
                    List.of(stated.amount()), why, stated.asWritten(), Optional.of(stated.place()));
        }
        if (value instanceof ReportedValue.Proved proved) {
            return new ReportedValue.Doubtful(
                    List.of(proved.amount()), why, proved.asWritten(), Optional.of(proved.place()));
        }
        if (value instanceof ReportedValue.LeftBlank blank) {
            return new ReportedValue.Doubtful(List.of(), why, blank.asWritten(), Optional.of(blank.place()));
        }
        if (value instanceof ReportedValue.NotApplicable cell) {
            return new ReportedValue.Doubtful(List.of(), why, cell.asWritten(), Optional.of(cell.place()));
        }
        return value;
    }

    private static ReportedValue count(CellContent.Numeral numeral, Piece cell) {
        boolean scaled = numeral.unit().filter(unit -> unit.contains("万")).isPresent();
        if (scaled) {
            BigDecimal multiplied = numeral.number().movePointRight(4);
            return doubtful(cell, List.of(count(multiplied)), "recognition.doubt.scaledCount");
        }
        boolean money = numeral.unit().filter(unit -> unit.endsWith("元")).isPresent();
        if (money) {
            return doubtful(cell, List.of(), "recognition.doubt.moneyForCount");
        }
        if (numeral.isOddlyWritten()) {
            return doubtful(cell, List.of(count(numeral.number())), "recognition.doubt.leadingZero");
        }
        return new ReportedValue.Stated(count(numeral.number()), numeral.asWritten(), numeral.note(), cell.place());
    }

    private static Amount count(BigDecimal number) {
        return number.scale() <= 0 ? new Amount.Count(number.longValueExact()) : new Amount.FractionalCount(number);
    }

    /** An amount in the indicator's unit; without any unit named, 元 or 万元 stays open where the form is silent. */
    private static ReportedValue money(
            Indicator indicator, CellContent.Numeral numeral, Piece cell, Optional<String> headerUnit) {
        boolean inTenThousands = indicator.unit() == CountUnit.TEN_THOUSAND_YUAN;
        Optional<String> named = numeral.unit().filter(unit -> unit.endsWith("元") || unit.equals("万"));
        Optional<String> unit = named.isPresent() ? named : headerUnit.filter(text -> !text.isEmpty());
        if (unit.isEmpty() && headerUnit.isEmpty() && inTenThousands) {
            // The form itself prints 单位:万元 in this column's header.
            unit = Optional.of("万元");
        }
        if (numeral.number().signum() == 0) {
            unit = Optional.of("元");
        }
        if (unit.isEmpty()) {
            return doubtful(
                    cell,
                    List.of(
                            new Amount.Money(numeral.number()),
                            new Amount.Money(plain(numeral.number().movePointRight(inTenThousands ? -4 : 4)))),
                    "recognition.doubt.moneyUnit");
        }
        int shift = power(unit.get()) - (inTenThousands ? 4 : 0);
        return new ReportedValue.Stated(
                new Amount.Money(plain(numeral.number().movePointRight(shift))),
                numeral.asWritten(),
                numeral.note(),
                cell.place());
    }

    private static int power(String moneyUnit) {
        return switch (moneyUnit) {
            case "亿元" -> 8;
            case "万元", "万" -> 4;
            case "千元" -> 3;
            default -> 0;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static ReportedValue torn(CellContent.Numerals numerals, Piece cell) {
        String digits =
                numerals.parts().stream().map(CellContent.Numeral::digits).collect(Collectors.joining());
        boolean joinable = digits.matches("[1-9]\\d{0,14}")
                && numerals.parts().stream().noneMatch(part -> part.digits().isEmpty());
        return doubtful(
                cell,
                joinable ? List.of(new Amount.Count(Long.parseLong(digits))) : List.of(),
                "recognition.doubt.tornNumber");
    }

    private static ReportedValue doubtful(Piece cell, List<Amount> candidates, String key) {
        return new ReportedValue.Doubtful(
                candidates, Wording.of(key, cell.asWritten()), cell.asWritten(), Optional.of(cell.place()));
    }
}
