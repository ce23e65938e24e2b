package org.nianbao.desktop.grid.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Sets a heading in lines: broken at spaces where it has them, else between any two characters, as Chinese is. */
public final class HeadingLines {
    private static final String CUT = "…";

    private HeadingLines() {}

    /**
     * The lines of a text.
     *
     * @param width how wide a line may be
     * @param atMost how many lines; the last one ends in … when the text needs more
     */
    public static List<String> wrap(String text, int width, int atMost, ToIntFunction<String> widthOf) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < atMost) {
            int end = fitting(rest, width, widthOf);
            boolean last = lines.size() == atMost - 1;
            if (end < rest.length() && last) {
                lines.add(cut(rest, width, widthOf));
                return lines;
            }
            int space = end < rest.length() ? rest.lastIndexOf(' ', end) : -1;
            int breakAt = space > 0 ? space : end;
            lines.add(rest.substring(0, breakAt).strip());
            rest = rest.substring(breakAt).strip();
        }
        return lines;
    }

    private static int fitting(String text, int width, ToIntFunction<String> widthOf) {
        int end = text.length();
        while (end > 1 && widthOf.applyAsInt(text.substring(0, end)) > width) {
            end--;
        }
        return end;
    }

    private static String cut(String text, int width, ToIntFunction<String> widthOf) {
        int end = text.length() - 1;
        while (end > 1 && widthOf.applyAsInt(text.substring(0, end) + CUT) > width) {
            end--;
        }
        return text.substring(0, end) + CUT;
    }
}
