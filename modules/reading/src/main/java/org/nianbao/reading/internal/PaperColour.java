package org.nianbao.reading.internal;

/** The colours, as style sheets write them, that are not seen on white paper: white, nearly white, or none. */
public final class PaperColour {
    private static final String PART = "[^,/\\s)]+";
    private static final String BETWEEN = "[\\s,]+";
    private static final String FULL = "(25[2-5]|100%)";
    private static final String ALPHA = "(\\s*[,/]\\s*" + PART + ")?";
    private static final String NO_ALPHA = "\\s*[,/]\\s*(0+(\\.0*)?|\\.0+)%?";

    /** A regular expression for such a colour, in any case. */
    public static final String VALUES = "(white|transparent"
            + "|#(f[c-f]){3}([0-9a-f]{2})?|#fff[0-9a-f]?|#[0-9a-f]{6}00|#[0-9a-f]{3}0"
            + "|rgba?\\(\\s*" + FULL + BETWEEN + FULL + BETWEEN + FULL + ALPHA + "\\s*\\)"
            + "|hsla?\\(\\s*" + PART + BETWEEN + PART + BETWEEN + "100%" + ALPHA + "\\s*\\)"
            + "|(rgb|hsl)a?\\(\\s*" + PART + BETWEEN + PART + BETWEEN + PART + NO_ALPHA + "\\s*\\))";

    private PaperColour() {}
}
