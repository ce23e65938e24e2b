package org.nianbao.recognition.tables.internal.cells;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of one cell. */
public final class CellText {
    private static final int MOST_DIGITS = 15;
    private static final String UNITS = "万元|亿元|千元|元|人次|件次|条次|件|条|项|次|份|个|宗|起|例|篇|万";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[+-]?)\\s*(?<whole>\\d{1,3}(?:[,，]\\d{3})+|\\d{1,15})(?<fraction>\\.\\d{1,8})?\\s*(?<unit>(?:"
                    + UNITS
                    + ")?)\\s*(?<note>\\([^()]*\\)|)");
    private static final Pattern MARK = Pattern.compile("[/\\\\|╱∕—―─_-]{1,4}|无|無");
    private static final Set<String> NOT_APPLICABLE = Set.of("不适用", "不適用", "N/A", "n/a");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern OUTER_SPACE =
            Pattern.compile("^[\\s\\u00a0\\u3000\\ufeff\\u200b]+|[\\s\\u00a0\\u3000\\ufeff\\u200b]+$");

    private CellText() {}

    /** What the text says; never fails. */
    public static CellContent read(String text) {
        if (isPlainCount(text)) {
            // Nearly all cells of nearly all reports.
            return new CellContent.Numeral(text, new BigDecimal(text), text, Optional.empty(), Optional.empty());
        }
        String written = OUTER_SPACE.matcher(text).replaceAll("");
        String plain = plain(written);
        if (plain.isEmpty() || MARK.matcher(plain).matches()) {
            return new CellContent.Blank(written);
        }
        if (NOT_APPLICABLE.contains(SPACE.matcher(plain).replaceAll(""))) {
            return new CellContent.NotApplicable(written);
        }
        Optional<CellContent.Numeral> numeral = numeral(written, plain);
        if (numeral.isPresent()) {
            return numeral.get();
        }
        List<CellContent.Numeral> several = numerals(plain);
        return several.size() > 1 ? new CellContent.Numerals(written, several) : new CellContent.Words(written);
    }

    private static boolean isPlainCount(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .strip();
    }

    private static Optional<CellContent.Numeral> numeral(String written, String plain) {
        Matcher matcher = NUMBER.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group("whole").replaceAll("[,，]", "");
        String fraction = Optional.ofNullable(matcher.group("fraction")).orElse("");
        String sign = matcher.group("sign");
        String unit = matcher.group("unit");
        String note = matcher.group("note");
        boolean bare = sign.isEmpty() && fraction.isEmpty();
        return Optional.of(new CellContent.Numeral(
                written,
                new BigDecimal((sign.equals("-") ? "-" : "") + whole + fraction),
                bare ? whole : "",
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                note.isEmpty() ? Optional.empty() : Optional.of(note.substring(1, note.length() - 1))));
    }

    private static List<CellContent.Numeral> numerals(String plain) {
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
