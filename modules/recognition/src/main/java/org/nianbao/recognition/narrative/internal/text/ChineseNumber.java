package org.nianbao.recognition.narrative.internal.text;

import java.util.OptionalLong;

/** Numbers written in Chinese numerals: 四十, 一百零三, 两万, and digit by digit 二〇二四. */
public final class ChineseNumber {
    /** The characters such a number consists of, for use within a regular expression's brackets. */
    public static final String CHARACTERS = "〇零○一二两三四五六七八九十廿卅百千万";

    /** The characters of numbers written as on a cheque, for use within brackets; 登陆 and 收拾 have some of them too. */
    static final String FORMAL_CHARACTERS = "壹贰叁肆伍陆柒捌玖拾佰仟零万";

    private static final String PLAIN_CHARACTERS = "一二三四五六七八九十百千零万";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The number; empty when the text is none. */
    public static OptionalLong parse(String text) {
        if (text.isEmpty() || text.length() > 16) {
            return OptionalLong.empty();
        }
        if (FORMAL_CHARACTERS.indexOf(text.charAt(0)) >= 0 && CHARACTERS.indexOf(text.charAt(0)) < 0) {
            return parse(plain(text));
        }
        return text.codePoints().allMatch(c -> digit((char) c) >= 0) ? digitByDigit(text) : byPlaces(text);
    }

    private static String plain(String formal) {
        StringBuilder plain = new StringBuilder(formal);
        for (int i = 0; i < formal.length(); i++) {
            plain.setCharAt(i, PLAIN_CHARACTERS.charAt(FORMAL_CHARACTERS.indexOf(formal.charAt(i))));
        }
        return plain.toString();
    }

    private static OptionalLong digitByDigit(String text) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            number = number * 10 + digit(text.charAt(i));
        }
        return OptionalLong.of(number);
    }

    private static OptionalLong byPlaces(String text) {
        long whole = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '十', '百', '千' -> {
                    section += Math.max(digit, digit == -1 ? 1 : 0) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                    digit = -1;
                }
                case '廿' -> section += 20;
                case '卅' -> section += 30;
                case '万' -> {
                    whole += (section + Math.max(digit, 0)) * 10_000;
                    section = 0;
                    digit = -1;
                }
                default -> {
                    if (digit > 0 || digit(c) < 0) {
                        return OptionalLong.empty();
                    }
                    digit = digit(c);
                }
            }
        }
        return OptionalLong.of(whole + section + Math.max(digit, 0));
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
