package org.nianbao.recognition.tables.internal.cells;

import java.util.regex.Pattern;
import org.nianbao.recognition.internal.TraditionalCharacters;

/** Brings labels into one spelling, so that only their characters and digits count. */
public final class LabelText {
    private static final Pattern MARKDOWN = Pattern.compile("\\*\\*|<br\\s*/?>|&nbsp;");

    /** The pronunciation that some mirrors put in brackets behind a character. */
    private static final Pattern PINYIN = Pattern.compile("(?<=\\p{IsHan})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[)）]");

    private LabelText() {}

    /** The text reduced to letters and digits: half width, simplified, without spaces, brackets and punctuation. */
    public static String normalise(String text) {
        String plain = PlainText.compatible(withoutMarkup(text));
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(TraditionalCharacters.simplified(c));
            }
        }
        return kept.toString();
    }

    private static String withoutMarkup(String text) {
        boolean marked = text.contains("**") || text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        String bare = marked ? MARKDOWN.matcher(text).replaceAll("") : text;
        return mayHoldPinyin(bare) ? PINYIN.matcher(bare).replaceAll("") : bare;
    }

    /** A cheap look: many labels have brackets, hardly any has small letters in them. */
    private static boolean mayHoldPinyin(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if ((c == '(' || c == '（') && Character.isLowerCase(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** How many Chinese characters the text has. */
    public static int ideographs(String text) {
        int ideographs = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            ideographs += Character.isIdeographic(text.codePointAt(i)) ? 1 : 0;
        }
        return ideographs;
    }
}
