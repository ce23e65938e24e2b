package org.nianbao.recognition.narrative.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Finds the numbers of a text that count or measure something; dates, ordinals and document numbers are none. */
public final class NumberPhrases {
    private static final String UNITS = String.join(
            "|",
            // Longer words first: 条次 is not 条.
            "条\\(次\\)",
            "条\\(件\\)",
            "件\\(次\\)",
            "件\\(条\\)",
            "条次",
            "条数",
            "件次",
            "份次",
            "篇次",
            "人次",
            "人",
            "万元",
            "亿元",
            "元",
            "个月",
            "个?(?:工作日|自然日|小时|村|社区|部门|单位|方面|栏目|类别|平台|站点|微信群|账号|渠道|环节|步骤|部分|章节|层面|村民|专题|版块|板块|展板|公示栏|公开栏|宣传栏|微信公众号|公众号|网站|小程序|重点|大项|小组|科室|站所|乡镇|街道|镇|乡|窗口|点|展区|专区)",
            "[大中小子]?类",
            "余?[大中小]?类",
            "条",
            "件",
            "篇",
            "项",
            "个",
            "次",
            "份",
            "则",
            "例",
            "宗",
            "起",
            "期",
            "批",
            "家",
            "户",
            "名",
            "位",
            "场",
            "处",
            "块",
            "张",
            "幅",
            "种",
            "部",
            "册",
            "本",
            "套",
            "天",
            "分钟",
            "小时",
            "倍",
            "字",
            "亩",
            "公里",
            "岁",
            "支",
            "台",
            "间",
            "只",
            "座");

    private static final SparsePattern PHRASE = SparsePattern.compile("(?<about>大约|将近|接近|超过|约|近|逾|超)?"
            + "(?:(?<digits>\\d+(?:(?: ，?|， ?)\\d+)*(?:\\.\\d+)?)|(?<numerals>[" + ChineseNumber.CHARACTERS
            + "]+|(?<![登大收])(?![零万])[" + ChineseNumber.FORMAL_CHARACTERS + "]{2,}))"
            + "(?<some>余|多|几)?(?<scale>[十百千]?[万亿]|[百千])?(?<more>余|多)?"
            + "(?:(?<unit>" + UNITS + ")(?<bound>左右|上下|以上|以内)?)?(?<plus>\\+)?");

    /** The groups that make a number approximate: 约300条, 300余条, 20万多条, 300条以上. */
    private static final List<String> HEDGES = List.of("about", "some", "more", "bound", "plus");

    /** What stands before a number that counts nothing: 第20条, 〔2021〕, +19. */
    private static final String NO_COUNT_AFTER = "第〔[《/\\+_=&#@";

    /** What programs put in place of a character that they cannot read: beside a digit it may have been another one. */
    private static final String UNREADABLE = "\uFFFD□■▯";

    /** 几十条, 每一条: such numerals give no number. */
    private static final String NO_NUMERAL_AFTER = "几数每这那某任同统单唯无";

    /** What joins a number to another one: 0.5, 12-34, 3至5, 10:30. */
    private static final String JOINS_NUMBERS = ".·-~—至到：、";

    /** What stands after the digits of a date, a share, a clock time, an address, a list number. */
    private static final String NO_COUNT_BEFORE = "年月日号时点分秒%‰/-~—·.〕]_=&路楼室届期版”\"";

    /** 1万2千: the parts of such a number are none by themselves. */
    private static final String SCALES = "十百千万亿";

    /** 50至60条: neither end of a range is a number. */
    private static final Pattern RANGE_ON = Pattern.compile("(?:(?:至|到|-|—|~)+|(?<=\\d)、(?=\\d))[\\d一二三四五六七八九十]");

    /** 1件至2024年 goes to a year, not to another number. */
    private static final Pattern TO_A_YEAR = Pattern.compile("(?:至|到)20\\d\\d年");

    /** 1、政策法规, (1)政策法规: the number of an item. */
    private static final Pattern ITEM_NUMBER =
            Pattern.compile("(?<=^|[，；：。])\\d{1,2}、(?=\\p{IsHan})|(?<=^\\(|[，；：。]\\()\\d{1,2}\\)(?=\\p{IsHan})");

    private static final int LONGEST = 12;

    private NumberPhrases() {}

    /** The numbers, in the order of the text. */
    public static List<NumberPhrase> in(String text) {
        List<NumberPhrase> found = new ArrayList<>();
        SparsePattern.Search matcher = PHRASE.matcher(text);
        while (matcher.find()) {
            if (counts(text, matcher)) {
                addTo(found, matcher);
            }
        }
        return found;
    }

    private static boolean counts(String text, SparsePattern.Search matcher) {
        boolean numerals = matcher.group("numerals") != null;
        int first = numerals ? matcher.start("numerals") : matcher.start("digits");
        if (first > 0) {
            char before = text.charAt(first - 1);
            if (NO_COUNT_AFTER.indexOf(before) >= 0
                    || UNREADABLE.indexOf(before) >= 0
                    || !numerals && SCALES.indexOf(before) >= 0
                    || numerals && NO_NUMERAL_AFTER.indexOf(before) >= 0 && !endsACountNoun(text, first)
                    || Character.isDigit(before)
                    || Folding.isLatin(before)
                    || before == ' '
                    || JOINS_NUMBERS.indexOf(before) >= 0 && first > 1 && Character.isDigit(text.charAt(first - 2))) {
                return false;
            }
        }
        int last = numerals ? matcher.end("numerals") : matcher.end("digits");
        if (last < text.length() && UNREADABLE.indexOf(text.charAt(last)) >= 0) {
            return false;
        }
        String unit = matcher.group("unit");
        boolean toAYear = unit != null
                && TO_A_YEAR.matcher(text).region(matcher.end(), text.length()).lookingAt();
        if (!toAYear
                && RANGE_ON.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
            return false;
        }
        if (unit != null) {
            return !(numerals && unit.equals("个") && text.startsWith("别", matcher.end()));
        }
        if (numerals) {
            // 一是, 三审三校, 万众: without a unit a numeral is a word, unless it is 为零.
            return isNought(text, matcher);
        }
        if (matcher.end() == text.length()) {
            return true;
        }
        char after = text.charAt(matcher.end());
        if ((after == '、' || after == ')')
                && ITEM_NUMBER
                        .matcher(text)
                        .useTransparentBounds(true)
                        .region(matcher.start(), text.length())
                        .lookingAt()) {
            return false;
        }
        return NO_COUNT_BEFORE.indexOf(after) < 0
                && !Character.isDigit(after)
                && !Folding.isLatin(after)
                && after != ' ';
    }

    private static boolean isNought(String text, SparsePattern.Search matcher) {
        int start = matcher.start();
        return matcher.group().equals("零")
                && start > 0
                && "为是：数量".indexOf(text.charAt(start - 1)) >= 0
                && (matcher.end() == text.length() || "，；。、)".indexOf(text.charAt(matcher.end())) >= 0);
    }

    /** 条数六百四十四条, unlike 数十条. */
    private static boolean endsACountNoun(String text, int end) {
        return end > 1 && text.charAt(end - 1) == '数' && "条件总篇次项份".indexOf(text.charAt(end - 2)) >= 0;
    }

    private static void addTo(List<NumberPhrase> found, SparsePattern.Search matcher) {
        BigDecimal number;
        List<BigDecimal> alternatives = new ArrayList<>();
        String digits = matcher.group("digits");
        if (digits == null) {
            OptionalLong numerals = ChineseNumber.parse(matcher.group("numerals"));
            if (numerals.isEmpty()) {
                return;
            }
            number = BigDecimal.valueOf(numerals.getAsLong());
        } else {
            String joined = digits.replaceAll("[ ，]", "");
            if (joined.length() > LONGEST) {
                return;
            }
            number = new BigDecimal(joined);
            if (joined.length() < digits.length()) {
                alternatives.add(new BigDecimal(digits.replaceFirst(".*[ ，]", "")));
            }
        }
        BigDecimal scale = scale(matcher.group("scale"));
        String unit = matcher.group("unit");
        found.add(new NumberPhrase(
                matcher.start(),
                matcher.end(),
                plain(number.multiply(scale)),
                alternatives.stream().map(a -> plain(a.multiply(scale))).toList(),
                HEDGES.stream().anyMatch(hedge -> matcher.group(hedge) != null),
                unit == null ? "" : unit));
    }

    private static BigDecimal scale(String word) {
        long scale = 1;
        for (char c : word == null ? new char[0] : word.toCharArray()) {
            scale *= switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                case '万' -> 10_000;
                default -> 100_000_000;
            };
        }
        return BigDecimal.valueOf(scale);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
