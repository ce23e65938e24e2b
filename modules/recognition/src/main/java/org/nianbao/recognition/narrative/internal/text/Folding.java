package org.nianbao.recognition.narrative.internal.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import org.nianbao.recognition.internal.TraditionalCharacters;

/**
 * Text in one script, one width and without layout: simplified characters, half-width digits, letters and brackets,
 * full-width commas, colons and semicolons, no white space between Chinese characters, no emphasis marks, no pinyin
 * glosses, no thousands separators.
 *
 * <p>White space between two digits or letters stays as one space: whether {@code 12 34} is one number is not for this
 * class to say.
 *
 * @param text the folded text
 * @param offsets for each of its characters the offset of the character it came from
 */
record Folding(String text, int[] offsets) {
    private static final SparsePattern PINYIN_GLOSS =
            SparsePattern.compile("(?<=\\p{IsHan})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[)）]");
    /** Underscores around words; ____镇 and __镇__年 are blanks to fill in. */
    private static final SparsePattern EMPHASIS =
            SparsePattern.compile("\\*\\*|(?<!_)__(?=[^_]{2,200}__(?!_))|(?<=(?<!_)__[^_]{2,200})__(?!_)|^#+");

    private static final SparsePattern THOUSANDS =
            SparsePattern.compile("(?<![0-9０-９.])(?<![0-9０-９][,，])[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９,，])");
    private static final SparsePattern SPACED_YEAR =
            SparsePattern.compile("(?<![0-9０-９])[2２]\\s*[0０]\\s*[0-9０-９]\\s*[0-9０-９](?=\\s*年)");

    /** The folding of one line. */
    static Folding of(String raw) {
        BitSet dropped = new BitSet(raw.length());
        drop(raw, PINYIN_GLOSS, dropped);
        drop(raw, EMPHASIS, dropped);
        dropWithin(raw, THOUSANDS, c -> c == ',' || c == '，', dropped);
        dropWithin(raw, SPACED_YEAR, Character::isWhitespace, dropped);

        StringBuilder text = new StringBuilder(raw.length());
        int[] offsets = new int[raw.length()];
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            if (dropped.get(i)) {
                continue;
            }
            char c = folded(raw.charAt(i));
            boolean ideograph = isCommonIdeograph(c);
            if (!ideograph && isSpace(c)) {
                space = true;
                continue;
            }
            if (space && !ideograph && text.length() > 0 && isLatin(c) && isLatin(text.charAt(text.length() - 1))) {
                offsets[text.length()] = i;
                text.append(' ');
            }
            space = false;
            offsets[text.length()] = i;
            text.append(c);
        }
        return new Folding(text.toString(), Arrays.copyOf(offsets, text.length()));
    }

    private static void drop(String raw, SparsePattern pattern, BitSet dropped) {
        SparsePattern.Search matcher = pattern.matcher(raw);
        while (matcher.find()) {
            dropped.set(matcher.start(), matcher.end());
        }
    }

    private static void dropWithin(String raw, SparsePattern pattern, Predicate<Character> what, BitSet dropped) {
        SparsePattern.Search matcher = pattern.matcher(raw);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                if (what.test(raw.charAt(i))) {
                    dropped.set(i);
                }
            }
        }
    }

    /** Most characters of a report: they are neither space nor written in two widths. */
    private static boolean isCommonIdeograph(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    /** Whether a space beside this character may mean something. */
    static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static char folded(char c) {
        if (isCommonIdeograph(c)) {
            return TraditionalCharacters.simplified(c);
        }
        return switch (c) {
            case '（', '﹙' -> '(';
            case '）', '﹚' -> ')';
            case '［', '【' -> '[';
            case '］', '】' -> ']';
            case ',', '﹐', '､' -> '，';
            case ';' -> '；';
            case ':', '∶', '﹕' -> '：';
            case '!' -> '！';
            case '?' -> '？';
            case '％', '﹪' -> '%';
            case '〈' -> '《';
            case '〉' -> '》';
            case '．' -> '.';
            case '～', '∼' -> '~';
            case '－', '−', '–' -> '-';
            case '／' -> '/';
            default -> {
                if (c >= '０' && c <= '９') {
                    yield (char) (c - '０' + '0');
                }
                if (c >= 'Ａ' && c <= 'Ｚ') {
                    yield (char) (c - 'Ａ' + 'A');
                }
                if (c >= 'ａ' && c <= 'ｚ') {
                    yield (char) (c - 'ａ' + 'a');
                }
                yield TraditionalCharacters.simplified(c);
            }
        };
    }
}
