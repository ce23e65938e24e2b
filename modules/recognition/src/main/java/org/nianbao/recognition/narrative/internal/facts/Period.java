package org.nianbao.recognition.narrative.internal.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;
import org.nianbao.recognition.narrative.internal.text.YearPhrase;

/** Which time a number counts, by the last words about time before it in its sentence. */
enum Period {
    REPORT_YEAR,
    OTHER_YEAR,
    SINCE_BEGINNING,
    /** 上半年, 截至6月底. */
    PART_OF_YEAR,
    /** 2023年…截至目前: the year so far, or everything so far. */
    UNCLEAR;

    /** 2021—2023年. */
    private static final Pattern SEVERAL_YEARS = Pattern.compile(
            "(?<!\\d)(?<first>20\\d\\d)年?(?:度)?(?:至|到|-|—|~)+(?<last>20\\d\\d)年度?"
                    + "|(?<first2>20\\d\\d)年\\d{1,2}月(?:\\d{1,2}日)?(?:至|到|-|—|~)+(?<last2>20\\d\\d)年\\d{1,2}月(?:\\d{1,2}日)?");

    private static final SparsePattern PART_OF_THE_YEAR = SparsePattern.compile(
            "[上下]半年|(?:第?[一二三四1-4]|前[一二三两])个?季度|(?<!\\d)\\d{1,2}月份|(?:前|头)[一二三四五六七八九十\\d]{1,2}个月"
                    + "|截[至止]到?(?:20\\d\\d年|今年|本年)?(?:[1-9]|1[01])月|(?<!\\d)1(?:月份?)?(?:至|到|-|—|~)+(?:[2-9]|1[01])月(?!\\d*日)");

    /** 2023年12月，我镇公开: of one month, unlike 截至2023年12月. */
    private static final SparsePattern ONE_MONTH = SparsePattern.compile(
            "(?<!截至|截止|截止到|截至到|至|到|-|—|~|自|从|于)(?:20\\d\\d年|今年|本年|当年)(?:1[0-2]|[1-9])月(?![\\d底末日至到起以—~-])");

    /** 较2022年, 与去年同期相比: names another year without speaking of it. */
    private static final Pattern COMPARISON =
            Pattern.compile("(?:与|较|比|同|和)(?:20\\d\\d年度?|去年|上年度?|上一年度?)(?:全年)?(?:同期)?(?:相比|比较|比)?");

    private static final SparsePattern THIS_YEAR = SparsePattern.compile("今年|本年|当年|全年|年内|一年来|本?报告期|年初以来");
    private static final SparsePattern END_OF_YEAR = SparsePattern.compile("12月(?:31日|底|末)");

    /** 5件(2022年1件): the remark's time is that of its own number. */
    private static final Pattern COUNTED_ASIDE = Pattern.compile("\\([^()]*\\d+余?多?[条件篇次份项个起宗][^()]*\\)");

    /** 2022年、2023年: numbers that follow are theirs one by one. */
    private static final Pattern ENUMERATED_YEARS =
            Pattern.compile("20\\d\\d年?(?:度)?(?:[、，和及与]+20\\d\\d年?(?:度)?)*[、，和及与]+20\\d\\d年(?:度)?(?=[^；]*(?:分别|各|依次))");

    private static final Pattern FOUR_DIGITS = Pattern.compile("20\\d\\d");

    /** 上半年公开52条，全年95条: what follows another number has a time of its own. */
    private static final SparsePattern COUNTED = SparsePattern.compile("\\d+余?多?[条件篇次份项个]");

    private static final SparsePattern LAST_YEAR =
            SparsePattern.compile("去年|上年|上一年|前年|往年|近[两二三四五六七八九十\\d]年|[两二三四五六七八九十]年[来间]|任期内|任期以来|本届以来|多年来");
    private static final SparsePattern EVER = SparsePattern.compile(
            "历年|历史|(?:建站|开通|上线|运行|运营|创建|成立|开设|设立|启用|施行|实施|建成|开办)(?:以来|至今|后至今|起)|自.{2,20}?(?<!今年|年初|本年)以来");
    /** 党的二十大以来: since a time that the words alone do not date. */
    private static final SparsePattern SINCE_SOMETHING =
            SparsePattern.compile("(?<!今年|年初|本年|本年度|一年|年|年度|月|日|长期|一直)以来|近年来");

    private static final SparsePattern SO_FAR = SparsePattern.compile("至今|到目前|截至目前|截止目前|截至现在|目前为止");
    private static final SparsePattern BY_YEAR_END =
            SparsePattern.compile("(?:截至|截止到?|到|至)(?:20\\d\\d)?年(?:年)?[底末].{0,14}累计");
    private static final SparsePattern SINCE_YEAR = SparsePattern.compile("自?(?<year>20\\d\\d)年(?:\\d+月)?(?:\\d+日)?以来");

    /**
     * The period of a number.
     *
     * @param before the sentence up to the number, quotations blanked
     * @param reportYear the year of the report, if known
     */
    static Period of(String before, Optional<Integer> reportYear) {
        int part = before.lastIndexOf('；');
        if (part < 0 || namesATime(before.substring(part))) {
            return ofPart(before.substring(part + 1), reportYear);
        }
        // 2022年公开80条；接受咨询5次；公开20条: whether the time goes on beyond the semicolon is anybody's guess.
        return of(before.substring(0, part), reportYear) == REPORT_YEAR ? REPORT_YEAR : UNCLEAR;
    }

    /** Whether a text says of which time it speaks. */
    static boolean namesATime(String text) {
        return !YearPhrase.in(text).isEmpty()
                || Stream.of(THIS_YEAR, END_OF_YEAR, LAST_YEAR, EVER, SO_FAR, PART_OF_THE_YEAR)
                        .anyMatch(time -> time.matcher(text).find());
    }

    private static Period ofPart(String before, Optional<Integer> reportYear) {
        String text = withoutComparisons(
                eachYearWithItsNumber(COUNTED_ASIDE.matcher(before).replaceAll("")));
        text = SEVERAL_YEARS
                .matcher(text)
                .replaceAll(range -> sameYear(range) ? Matcher.quoteReplacement(range.group()) : "往年");
        int thisYear = lastStart(THIS_YEAR, text);
        int otherYear = lastStart(LAST_YEAR, text);
        for (YearPhrase phrase : YearPhrase.in(text)) {
            boolean same = reportYear.isEmpty() || reportYear.get() == phrase.year();
            thisYear = same ? Math.max(thisYear, phrase.start()) : thisYear;
            otherYear = same ? otherYear : Math.max(otherYear, phrase.start());
        }
        if (YearPhrase.in(text).isEmpty()) {
            thisYear = Math.max(thisYear, lastStart(END_OF_YEAR, text));
        }
        SparsePattern.Search since = SINCE_YEAR.matcher(text);
        int ever = -1;
        while (since.find()) {
            if (reportYear.isEmpty() || reportYear.get() != Integer.parseInt(since.group("year"))) {
                ever = since.end();
            }
        }
        int sinceLately = lastStart(SINCE_SOMETHING, text);
        SparsePattern.Search everSince = EVER.matcher(text);
        while (everSince.find()) {
            String clause = text.substring(Math.max(0, everSince.start() - 14), everSince.end());
            if (namesYear(clause.substring(clause.lastIndexOf('，') + 1), reportYear)
                    && !SINCE_YEAR.matcher(everSince.group()).find()) {
                // 2023年9月平台启用以来: a part of the year at most.
                sinceLately = everSince.end();
                continue;
            }
            boolean sinceThisYear = SINCE_YEAR.matcher(everSince.group()).find() && ever < everSince.start();
            ever = sinceThisYear ? ever : Math.max(ever, everSince.end());
        }
        if (ever > Math.max(thisYear, otherYear)) {
            return SINCE_BEGINNING;
        }
        if (sinceLately > Math.max(thisYear, otherYear)) {
            return UNCLEAR;
        }
        int byYearEnd = lastStart(BY_YEAR_END, text);
        if (byYearEnd >= 0) {
            SparsePattern.Search words = BY_YEAR_END.matcher(text);
            words.find(byYearEnd);
            String elsewhere = text.substring(0, byYearEnd) + text.substring(words.end());
            return THIS_YEAR.matcher(text).find() || namesYear(elsewhere, reportYear) ? REPORT_YEAR : SINCE_BEGINNING;
        }
        if (lastStart(SO_FAR, text) > Math.max(thisYear, otherYear)
                || lastStart(SO_FAR, text) >= 0 && THIS_YEAR.matcher(text).find()) {
            if (THIS_YEAR.matcher(text).find()) {
                return REPORT_YEAR;
            }
            return thisYear >= 0 ? UNCLEAR : SINCE_BEGINNING;
        }
        int partOfYear = lastStart(PART_OF_THE_YEAR, text);
        boolean restated = partOfYear >= 0
                && partOfYear < thisYear
                && COUNTED.matcher(text.substring(partOfYear, thisYear)).find();
        if (partOfYear > otherYear && !restated) {
            return PART_OF_YEAR;
        }
        int oneMonth = lastStart(ONE_MONTH, text);
        if (oneMonth > otherYear && oneMonth >= thisYear) {
            return PART_OF_YEAR;
        }
        return otherYear > thisYear ? OTHER_YEAR : REPORT_YEAR;
    }

    /** 2022年、2023年分别公开51条、66条: of the years before a number, the one that has its place in the row. */
    private static String eachYearWithItsNumber(String text) {
        Matcher years = ENUMERATED_YEARS.matcher(text);
        if (!years.find()) {
            return text;
        }
        List<String> inOrder = FOUR_DIGITS
                .matcher(years.group())
                .results()
                .map(MatchResult::group)
                .toList();
        SparsePattern.Search counted = COUNTED.matcher(text);
        int numbersBefore = 0;
        for (boolean found = counted.find(years.end()); found; found = counted.find()) {
            numbersBefore++;
        }
        String time = numbersBefore < inOrder.size() ? inOrder.get(numbersBefore) + "年" : "往年";
        return text.substring(0, years.start()) + time + text.substring(years.end());
    }

    /** Whether a text names several years whose numbers follow in a row. */
    static boolean namesYearsInARow(String text) {
        return ENUMERATED_YEARS.matcher(text).find();
    }

    /** A text without the years that it only compares with: 较2022年, 与去年同期相比. */
    static String withoutComparisons(String text) {
        return COMPARISON.matcher(text).replaceAll("");
    }

    private static boolean sameYear(MatchResult range) {
        return range.group(1) != null
                ? range.group(1).equals(range.group(2))
                : range.group(3).equals(range.group(4));
    }

    private static boolean namesYear(String text, Optional<Integer> year) {
        return YearPhrase.in(text).stream().anyMatch(phrase -> year.isEmpty() || year.get() == phrase.year());
    }

    private static int lastStart(SparsePattern pattern, String text) {
        int last = -1;
        SparsePattern.Search matcher = pattern.matcher(text);
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
