package org.nianbao.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Shows the numbers of a workbook by the formats of their cells. */
final class ShownNumbers {
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9.-]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern MARK_OF_A_LITERAL = Pattern.compile("[\"\\\\]");

    private static final String MONTH = "yyyy年m月";
    private static final String DAY = "yyyy年m月d日";
    private static final String DAY_OF_A_YEAR = "m月d日";
    private static final String MINUTE = "h:mm";
    private static final String SECOND = "h:mm:ss";
    private static final String ANY_DAY = "yyyy-mm-dd";

    /** Formats that Chinese Excel names by their numbers only (ECMA-376, part 1, 18.8.30). */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(27, MONTH),
            Map.entry(28, DAY_OF_A_YEAR),
            Map.entry(29, DAY_OF_A_YEAR),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, DAY),
            Map.entry(32, MINUTE),
            Map.entry(33, SECOND),
            Map.entry(34, MINUTE),
            Map.entry(35, SECOND),
            Map.entry(36, MONTH),
            Map.entry(50, MONTH),
            Map.entry(51, DAY_OF_A_YEAR),
            Map.entry(52, MONTH),
            Map.entry(53, DAY_OF_A_YEAR),
            Map.entry(54, DAY_OF_A_YEAR),
            Map.entry(55, MINUTE),
            Map.entry(56, SECOND),
            Map.entry(57, MONTH),
            Map.entry(58, DAY_OF_A_YEAR));

    /** How POI names the Chinese formats up to 36; it has no name for the others. */
    private static final String RESERVED = "reserved-";

    /** Says to show a date as Windows does, whatever follows. */
    private static final String LONG_DATE = "[$-F800]";

    private static final String GENERAL = "General";

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean from1904;

    /**
     * For one workbook.
     *
     * @param from1904 whether its days are counted from 1904 rather than from 1900
     */
    ShownNumbers(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * A number as it is shown, if what is shown is this number; a rounded or hidden one as it is stored. Where the
     * format adds words to another number (scaled to 万), both are given, and nobody will take them for one.
     *
     * @param format the number of the cell's format
     * @param code that format, as far as it is known
     */
    String shown(double value, int format, Optional<String> code) {
        String known = code.filter(written -> !written.startsWith(RESERVED))
                .map(written -> written.startsWith(LONG_DATE) ? DAY : written)
                .orElseGet(() -> CHINESE.getOrDefault(format, GENERAL));
        String shown = formatted(value, format, known);
        if (DateUtil.isADateFormat(format, known)) {
            return MARK_OF_A_LITERAL
                    .matcher(shown.isEmpty() ? formatted(value, format, ANY_DAY) : shown)
                    .replaceAll("");
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

    /** What POI makes of it; nothing where it does not know the format, such as dates in Chinese numerals. */
    private String formatted(double value, int format, String code) {
        try {
            return formatter
                    .formatRawCellContents(value, format, code, from1904)
                    .strip();
        } catch (IllegalArgumentException unknown) {
            return "";
        }
    }
}
