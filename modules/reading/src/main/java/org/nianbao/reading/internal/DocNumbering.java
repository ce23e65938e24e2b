package org.nianbao.reading.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;

/** Counts the automatic lists of a binary Word document along its text. */
public final class DocNumbering {
    private static final int LEVELS = 9;

    /** The number formats in the order of their codes, by the names that WordprocessingML gives them. */
    private static final List<String> FORMATS = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "cardinalText",
            "ordinalText",
            "hex",
            "chicago",
            "ideographDigital",
            "japaneseCounting",
            "aiueo",
            "iroha",
            "decimalFullWidth",
            "decimalHalfWidth",
            "japaneseLegal",
            "japaneseDigitalTenThousand",
            "decimalEnclosedCircle",
            "decimalFullWidth2",
            "aiueoFullWidth",
            "irohaFullWidth",
            "decimalZero",
            "bullet",
            "ganada",
            "chosung",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircleChinese",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "ideographZodiacTraditional",
            "taiwaneseCounting",
            "ideographLegalTraditional",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand");

    private static final int BULLET = 23;
    private static final int NONE = 255;
    private static final int NOTHING_FOLLOWS = 2;

    private final Map<Integer, int[]> counts = new HashMap<>();

    /**
     * Counts one paragraph and gives the number that Word shows before it; empty when it has a bullet or nothing.
     *
     * @param list the list that the paragraph is in
     * @param level its level, from 0
     */
    public String next(HWPFList list, int level) {
        if (list == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(list.getLsid(), id -> new int[LEVELS]);
        count[level] = Math.max(count[level] + 1, 1);
        Arrays.fill(count, level + 1, LEVELS, 0);
        int format = list.getNumberFormat((char) level);
        if (format == BULLET || format == NONE) {
            return "";
        }
        StringBuilder written = new StringBuilder();
        for (char c : list.getNumberText((char) level).toCharArray()) {
            if (c < LEVELS) {
                int number = list.getStartAt(c) + Math.max(count[c], 1) - 1;
                written.append(CountingStyle.write(name(list.getNumberFormat(c)), number));
            } else {
                written.append(c);
            }
        }
        boolean closed = written.length() == 0
                || "、．。）」』】：".indexOf(written.charAt(written.length() - 1)) >= 0
                || list.getTypeOfCharFollowingTheNumber((char) level) == NOTHING_FOLLOWS
                        && !Character.isDigit(written.charAt(written.length() - 1));
        return closed ? written.toString() : written + " ";
    }

    private static String name(int format) {
        return format >= 0 && format < FORMATS.size() ? FORMATS.get(format) : "decimal";
    }
}
