package org.nianbao.recognition.tables.internal.cells;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the text of one cell. */
public final class CellText {
    private static final int MOST_DIGITS = 15;
    private static final String UNITS = "万元|亿元|千元|元|人次|件次|条次|件|条|项|次|份|个|宗|起|例|篇|万";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<currency>¥?)\\s*(?<sign>[+-]?)\\s*(?<whole>\\d{1,3}(?:[,，]\\d{3})+|\\d{1,15})(?<fraction>\\.\\d{1,8})?\\s*(?<unit>(?:"
                    + UNITS
                    + ")?)\\s*(?<note>\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^\\[\\]]*\\]|[*※]{1,3}|)\\s*[。;]?");
    private static final Pattern MARK = Pattern.compile("[/\\\\╱∕—―─_-]{1,4}|无|無");
    private static final String NUMERAL_FIRST = "¥+-0123456789零〇";
    private static final Set<String> ZEROS = Set.of("零", "〇");

    /** The mark of a footnote behind a number, which must not become one of its digits. */
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?<=[\\d０-９])\\s*(?<mark>[\u00b9\u00b2\u00b3\u2070-\u2079\u2080-\u2089\u2460-\u249b\u24f5-\u24ff\u2776-\u2793]+)(?=\\s|$)");

    /** Digits with what is taken for them, and the few words that stand beside a number. */
    private static final Pattern UNCLEAR = Pattern.compile(
            "(?!\\d{1,2}[.,，、]$)[约近超不足]{0,2}[\\dOoΟοlI|丨○◯〇零一二三四五六七八九十百千万.,，'’\"“”`=+~～<>≥≤%?？^E]{1,24}[余多个左右以上下]{0,2}(?:"
                    + UNITS + ")?(?:\\([\\dE.,+-]+\\))?");

    private static final Pattern DIGIT_LIKE = Pattern.compile("[\\dOoΟοlI|丨○◯〇]");
    private static final Pattern ROMAN = Pattern.compile("[\u2160-\u217f]");
    /** 三件 counts something; 万元 alone is a unit. */
    private static final Pattern COUNTED = Pattern.compile("(?![百千万]+元$)[一二三四五六七八九十百千万零〇]{1,12}(?:" + UNITS + ")");

    private static final Pattern BRACKETED = Pattern.compile("\\(\\s*(?<digits>\\d{1,15})\\s*\\)");

    private static final String NOT_APPLICABLE_FIRST = "不Nn";
    private static final Set<String> NOT_APPLICABLE = Set.of("不适用", "不適用", "N/A", "n/a");
    private static final Pattern NOTE_BRACKETS = Pattern.compile("^[(\\[]|[)\\]]$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");

    /** White space, with the characters that are none to Java or to regular expressions. */
    private static final String OUTER_SPACE = " \t\n\u000b\f\r\u00a0\u3000\ufeff\u200b";

    private CellText() {}

    /** What the text says; never fails. */
    public static CellContent read(String text) {
        if (isPlainCount(text)) {
            // Nearly all cells of nearly all reports.
            return new CellContent.Numeral(text, new BigDecimal(text), text, Optional.empty(), Optional.empty());
        }
        String written = withoutOuterSpace(text);
        String plain = plain(written);
        if (plain.isEmpty() || MARK.matcher(plain).matches()) {
            return new CellContent.Blank(written);
        }
        if (NOT_APPLICABLE_FIRST.indexOf(plain.charAt(0)) >= 0
                && NOT_APPLICABLE.contains(SPACE.matcher(plain).replaceAll(""))) {
            return new CellContent.NotApplicable(written);
        }
        Optional<CellContent.Numeral> numeral = numeral(written, plain);
        if (numeral.isPresent()) {
            return numeral.get();
        }
        List<CellContent.Numeral> several = numerals(plain);
        if (several.size() > 1) {
            return new CellContent.Numerals(written, several);
        }
        return unclear(written, plain).orElseGet(() -> new CellContent.Words(written));
    }

    /** What a cell says that is known to stand where a number does, although it is none, such as (3) or 见附件. */
    public static CellContent.Unclear unclear(String text) {
        Matcher bracketed = BRACKETED.matcher(plain(text));
        return new CellContent.Unclear(
                text.strip(), bracketed.matches() ? List.of(new BigDecimal(bracketed.group("digits"))) : List.of());
    }

    private static Optional<CellContent> unclear(String written, String plain) {
        if (ROMAN.matcher(written).find()) {
            return Optional.empty();
        }
        boolean likeANumber =
                DIGIT_LIKE.matcher(plain).find() && UNCLEAR.matcher(plain).matches()
                        || COUNTED.matcher(plain).matches();
        if (!likeANumber) {
            return Optional.empty();
        }
        // A pipe is either what was made of a 1 or a border beside the number.
        List<BigDecimal> likely = Stream.of(plain, plain.replace("|", ""))
                .flatMap(text -> likely(text).stream())
                .distinct()
                .toList();
        return Optional.of(new CellContent.Unclear(written, likely));
    }

    private static Optional<BigDecimal> likely(String text) {
        String digits = text.replaceAll("[OoΟο○◯〇零]", "0")
                .replaceAll("[lI|丨]", "1")
                .replaceAll("^[=+'’\"“”`]+|['’\"“”`]+$", "");
        boolean readable = digits.length() <= MOST_DIGITS && digits.matches("\\d+");
        return readable ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private static boolean isPlainCount(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String withoutOuterSpace(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && OUTER_SPACE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && OUTER_SPACE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String plain(String written) {
        // Common text has no such marks.
        String marked = PlainText.isCommon(written)
                ? written
                : FOOTNOTE.matcher(written).replaceAll("[${mark}]");
        return PlainText.compatible(marked).replace('\u2212', '-').strip();
    }

    private static Optional<CellContent.Numeral> numeral(String written, String plain) {
        if (ZEROS.contains(plain)) {
            return Optional.of(
                    new CellContent.Numeral(written, BigDecimal.ZERO, "0", Optional.empty(), Optional.empty()));
        }
        Matcher matcher = NUMBER.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group("whole").replaceAll("[,，]", "");
        String fraction = Optional.ofNullable(matcher.group("fraction")).orElse("");
        String sign = matcher.group("sign");
        String unit =
                matcher.group("unit").isEmpty() && !matcher.group("currency").isEmpty() ? "元" : matcher.group("unit");
        String note = matcher.group("note");
        boolean bare = sign.isEmpty() && fraction.isEmpty();
        return Optional.of(new CellContent.Numeral(
                written,
                new BigDecimal((sign.equals("-") ? "-" : "") + whole + fraction),
                bare ? whole : "",
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                note.isEmpty()
                        ? Optional.empty()
                        : Optional.of(NOTE_BRACKETS.matcher(note).replaceAll(""))));
    }

    private static List<CellContent.Numeral> numerals(String plain) {
        if (NUMERAL_FIRST.indexOf(plain.charAt(0)) < 0) {
            return List.of();
        }
        List<CellContent.Numeral> numerals = new ArrayList<>();
        for (String part : SPACE.split(plain)) {
            Optional<CellContent.Numeral> numeral = numeral(part, part);
            if (numeral.isEmpty()) {
                return List.of();
            }
            numerals.add(numeral.get());
        }
        return numerals;
    }
}
