package org.nianbao.recognition.narrative.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A calendar date in running text: 2024年1月16日, 2024-01-16, 二〇二四年一月十六日.
 *
 * @param start its first character within the text
 * @param end the first character after it
 * @param date the date; it exists in the calendar
 */
public record DatePhrase(int start, int end, LocalDate date) {
    private static final String NUMERALS = "[〇零○Oo0一二三四五六七八九十廿卅]";
    private static final SparsePattern PHRASE = SparsePattern.compile("(?<![\\d.])(?<y>(?:19|20)\\d{2})"
            + "(?:年(?<m>\\d(?: ?\\d)?)月(?<d>\\d(?: ?\\d)?)日|(?<sep>[-/.])(?<m2>\\d{1,2})\\k<sep>(?<d2>\\d{1,2})(?!\\d))"
            + "|(?<cy>二[〇零○Oo0]" + NUMERALS + "{2})年(?<cm>" + NUMERALS + "{1,2})月(?<cd>" + NUMERALS + "{1,3})日");

    public DatePhrase {
        Objects.requireNonNull(date);
    }

    /** The dates of a text, in order; what is no day of the calendar (2月30日) is left out. */
    public static List<DatePhrase> in(String text) {
        List<DatePhrase> found = new ArrayList<>();
        SparsePattern.Search matcher = PHRASE.matcher(text);
        while (matcher.find()) {
            date(matcher).ifPresent(date -> found.add(new DatePhrase(matcher.start(), matcher.end(), date)));
        }
        return found;
    }

    private static Optional<LocalDate> date(SparsePattern.Search matcher) {
        try {
            if (matcher.group("cy") != null) {
                return Optional.of(LocalDate.of(
                        numeral(matcher.group("cy")), numeral(matcher.group("cm")), numeral(matcher.group("cd"))));
            }
            boolean words = matcher.group("m") != null;
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group("y")),
                    Integer.parseInt(matcher.group(words ? "m" : "m2").replace(" ", "")),
                    Integer.parseInt(matcher.group(words ? "d" : "d2").replace(" ", ""))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int numeral(String text) {
        return (int) ChineseNumber.parse(text.replaceAll("[Oo0]", "〇")).orElse(0);
    }
}
