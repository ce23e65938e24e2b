package org.nianbao.recognition.tables.internal.cells;

import java.text.Normalizer;

/** Text in Unicode's compatible form (NFKC): half width, one way to write each character. */
final class PlainText {
    /** What stands between words and has no other form. */
    private static final String PUNCTUATION = "、。《》“”";

    /** From a character's full width to its half width. */
    private static final int TO_HALF_WIDTH = '!' - '！';

    private PlainText() {}

    /** The text in the compatible form. */
    static String compatible(String text) {
        return isCommon(text) ? halfWidth(text) : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * Whether there are only ASCII, common ideographs and punctuation in a text, as in nearly all of them: of these
     * only the width can differ.
     */
    static boolean isCommon(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideograph = c >= 0x4E00 && c <= 0x9FA5;
            if (!ideograph && c >= 0x80 && !isFullWidth(c) && PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFullWidth(char c) {
        return c >= '！' && c <= '～';
    }

    private static String halfWidth(String text) {
        if (text.chars().noneMatch(c -> isFullWidth((char) c))) {
            return text;
        }
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(isFullWidth(c) ? (char) (c + TO_HALF_WIDTH) : c);
        }
        return half.toString();
    }
}
