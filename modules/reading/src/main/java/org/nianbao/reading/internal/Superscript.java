package org.nianbao.reading.internal;

/** Text that is set above the line, where a digit is the mark of a footnote and not one of the number before it. */
public final class Superscript {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    /** The text with raised digits. */
    public static String of(String text) {
        StringBuilder raised = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
        }
        return raised.toString();
    }
}
