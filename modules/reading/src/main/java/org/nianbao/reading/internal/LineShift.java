package org.nianbao.reading.internal;

/** Where text is set: a digit above or below the line is a mark and not one of the number before it. */
public enum LineShift {
    NONE("0123456789"),
    RAISED("⁰¹²³⁴⁵⁶⁷⁸⁹"),
    LOWERED("₀₁₂₃₄₅₆₇₈₉");

    private final String digits;

    LineShift(String digits) {
        this.digits = digits;
    }

    /** That of text which is moved up so far, or down if it is less than 0. */
    public static LineShift by(int upwards) {
        return upwards > 0 ? RAISED : upwards < 0 ? LOWERED : NONE;
    }

    /** The text with its digits as they are set. */
    public String set(String text) {
        StringBuilder set = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            set.append(set(text.charAt(i)));
        }
        return set.toString();
    }

    /** The character as it is set. */
    public char set(char c) {
        return c >= '0' && c <= '9' ? digits.charAt(c - '0') : c;
    }
}
