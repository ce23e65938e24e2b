package org.nianbao.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Shows the numbers of a workbook by the formats of their cells. */
final class ShownNumbers {
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9.-]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    /**
     * A number as it is shown, if what is shown is this number; a rounded or hidden one as it is stored. Where the
     * format adds words to another number (scaled to 万), both are given, and nobody will take them for one.
     *
     * @param format the number of the cell's format
     * @param code that format
     */
    String shown(double value, int format, String code) {
        String shown = formatter.formatRawCellContents(value, format, code).strip();
        if (DateUtil.isADateFormat(format, code)) {
            return shown;
        }
        String stored = NumberToTextConverter.toText(value);
        String digits = NO_DIGIT.matcher(shown).replaceAll("");
        if (NUMBER.matcher(digits).matches() && new BigDecimal(digits).compareTo(new BigDecimal(stored)) == 0) {
            return shown;
        }
        return shown.codePoints().anyMatch(Character::isLetter) || shown.contains("%")
                ? shown + "（" + stored + "）"
                : stored;
    }
}
