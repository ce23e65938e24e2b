package org.nianbao.reading.internal;

/** Text that is set above or below the line, where a digit is a mark and not one of the number before it. */
public final class Superscript {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private Superscript() {}

    /** The text with raised digits. */
    public static String of(String text) {
        return withDigits(text, RAISED);
    }

    /** The text with lowered digits. */
    public static String lowered(String text) {
        return withDigits(text, LOWERED);
    }

    private static String withDigits(String text, String digits) {
        StringBuilder set = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            set.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
        }
        return set.toString();
    }
}
