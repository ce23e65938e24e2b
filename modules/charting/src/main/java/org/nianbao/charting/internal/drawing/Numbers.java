package org.nianbao.charting.internal.drawing;

import java.util.Locale;

/** Whole numbers as people read them. */
final class Numbers {
    private Numbers() {}

    /** With commas between thousands, in every language. */
    static String plain(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
