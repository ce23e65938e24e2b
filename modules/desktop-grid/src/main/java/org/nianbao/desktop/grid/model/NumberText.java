package org.nianbao.desktop.grid.model;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.openide.util.NbBundle;

/** Numbers as the grid shows them: grouped by thousands, with the decimals they have, whatever the system's locale. */
final class NumberText {
    private NumberText() {}

    static String of(BigDecimal number) {
        return format("#,##0.######").format(number);
    }

    /** With its sign: a change from one year to the next. */
    static String change(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : format("+#,##0.######;-#,##0.######").format(number);
    }

    static String approximate(String number) {
        return NbBundle.getMessage(NumberText.class, "number.approximate", number);
    }

    static String incomplete(String number) {
        return NbBundle.getMessage(NumberText.class, "number.incomplete", number);
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
