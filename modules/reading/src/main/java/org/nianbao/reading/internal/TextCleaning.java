package org.nianbao.reading.internal;

import java.util.regex.Pattern;

/** Makes visible text comparable: no invisible characters, ordinary spaces, nothing blank around it. */
public final class TextCleaning {
    /** A pair of Markdown's bold marks; what looks like a masked name (张**、李**) opens no pair. */
    private static final Pattern BOLD =
            Pattern.compile("(?<!\\*)\\*\\*(?![\\s*、，。；：！？）)])([^*\\n]+?)(?<!\\s)\\*\\*(?!\\*)");

    private TextCleaning() {}

    /**
     * The text without control, zero-width and direction characters and soft hyphens; no-break spaces become spaces.
     * Tabs and line feeds stay.
     */
    public static String visible(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == 0x00A0 || c == 0x2007 || c == 0x202F) {
                kept.append(' ');
            } else if (c == '\t' || c == '\n' || isClean(c) || !isInvisible(c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    /** {@link #visible(String)} without white space (full-width spaces too) at its ends. */
    public static String trimmed(String text) {
        return visible(text).strip();
    }

    /** The text without Markdown's bold marks. */
    public static String withoutBoldMarks(String text) {
        return text.contains("**") ? BOLD.matcher(text).replaceAll("$1") : text;
    }

    /** Whether a text has only ASCII's visible characters, common ideographs and punctuation, as nearly all have. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isClean(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClean(int c) {
        return (c >= ' ' && c <= '~')
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= '！' && c <= '～');
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
