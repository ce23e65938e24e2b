package org.nianbao.recognition.narrative.internal.text;

/** Words that a sentence mentions without saying them, blanked out in place so that positions stay what they are. */
public final class Masking {
    /** What stands for a blanked character in the rules' regular expressions. */
    public static final char BLANK = '▢';

    private static final SparsePattern PAPER = SparsePattern.compile("《[^《》]*》");
    private static final SparsePattern QUOTED = SparsePattern.compile("“[^“”]*”|\"[^\"]*\"");
    private static final SparsePattern BRACKETED = SparsePattern.compile("\\([^()]*\\)");

    private Masking() {}

    /** The text with the titles of papers blanked: years and numbers in them belong to the papers. */
    public static String papers(String text) {
        return blanked(text, PAPER);
    }

    /** The text with quoted names blanked. */
    public static String quotedNames(String text) {
        return blanked(text, QUOTED);
    }

    /** The text with the insertions in brackets blanked. */
    public static String brackets(String text) {
        return blanked(text, BRACKETED);
    }

    private static String blanked(String text, SparsePattern pattern) {
        SparsePattern.Search matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        do {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                masked.setCharAt(i, BLANK);
            }
        } while (matcher.find());
        return masked.toString();
    }
}
