package org.nianbao.recognition.narrative.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A year in running text: 2023年, 2023年度, 二〇二三年.
 *
 * @param start its first character within the text
 * @param end the first character after it and its 年 or 年度
 * @param year the year
 */
public record YearPhrase(int start, int end, int year) {
    private static final SparsePattern MARKED = SparsePattern.compile(
            "(?<![\\d.])(?<digits>(?:19|20)\\d{2})年度?|(?<numerals>二[〇零○Oo0][〇零○Oo0一二三四五六七八九]{2})年度?");
    private static final SparsePattern BARE = SparsePattern.compile("(?<![\\d.])(?<digits>20[0-4]\\d)(?![\\d.])");

    /** The years followed by 年, in order. */
    public static List<YearPhrase> in(String text) {
        List<YearPhrase> found = new ArrayList<>();
        SparsePattern.Search matcher = MARKED.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group("digits");
            int year = digits != null
                    ? Integer.parseInt(digits)
                    : (int) ChineseNumber.parse(matcher.group("numerals").replaceAll("[Oo0]", "〇"))
                            .orElse(0);
            found.add(new YearPhrase(matcher.start(), matcher.end(), year));
        }
        return found;
    }

    /** The four digits that look like a year and have no 年, in order; for titles and file names. */
    public static List<YearPhrase> bareIn(String text) {
        List<YearPhrase> found = new ArrayList<>();
        SparsePattern.Search matcher = BARE.matcher(text);
        while (matcher.find()) {
            found.add(new YearPhrase(matcher.start(), matcher.end(), Integer.parseInt(matcher.group("digits"))));
        }
        return found;
    }
}
