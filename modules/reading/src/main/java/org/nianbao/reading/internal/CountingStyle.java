package org.nianbao.reading.internal;

import java.util.List;
import java.util.Locale;

/** Writes the numbers of an automatic list the way its number format asks for. */
final class CountingStyle {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final List<String> UNITS = List.of("", "十", "百", "千");
    private static final List<String> LEGAL_UNITS = List.of("", "拾", "佰", "仟");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final List<String> ROMAN_SIGNS =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");

    private CountingStyle() {}

    /**
     * The number in this format of WordprocessingML; in plain digits where the format is unknown or has no sign for it.
     */
    static String write(String format, int number) {
        if (number < 1 || number > 9999) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "koreanCounting" -> chinese(number, DIGITS, UNITS, true);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                chinese(number, LEGAL_DIGITS, LEGAL_UNITS, false);
            case "ideographTraditional" -> oneOf(STEMS, number);
            case "ideographZodiac" -> oneOf(BRANCHES, number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', 20);
            case "decimalEnclosedParen" -> enclosed(number, '⑴', 20);
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20);
            case "ideographEnclosedCircle" -> enclosed(number, '㊀', 10);
            default -> Integer.toString(number);
        };
    }

    private static String chinese(int number, String digits, List<String> units, boolean tenWithoutOne) {
        StringBuilder written = new StringBuilder();
        String plain = Integer.toString(number);
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            int digit = plain.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                written.append('零');
                gap = false;
            }
            written.append(digits.charAt(digit)).append(units.get(plain.length() - 1 - i));
        }
        return tenWithoutOne && number >= 10 && number < 20 ? written.substring(1) : written.toString();
    }

    private static String roman(int number) {
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                written.append(ROMAN_SIGNS.get(i));
                rest -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }

    /** A, B, … Z, AA, BB, …, as Word counts. */
    private static String letters(int number) {
        String letter = Character.toString('A' + (number - 1) % 26);
        return letter.repeat(Math.min(1 + (number - 1) / 26, 10));
    }

    private static String fullWidth(int number) {
        StringBuilder written = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> written.append((char) (c - '0' + '０')));
        return written.toString();
    }

    private static String enclosed(int number, char first, int last) {
        return number <= last ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    private static String oneOf(String signs, int number) {
        return number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }
}
