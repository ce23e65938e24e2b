package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes page numbers and what every page repeats at its upper and lower edge away. */
final class Furniture {
    private static final double MARGIN = 0.13;

    /** How far the same header may move from page to page, in points. */
    private static final double SAME_PLACE = 6;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－―─·•~～]?\\s*\\d{1,4}\\s*[-—–－―─·•~～]?"
            + "|(共\\s*\\d{1,4}\\s*页\\s*[,，/]?\\s*)?第\\s*[\\d一二三四五六七八九十]{1,4}\\s*页(\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?"
            + "|\\d{1,4}\\s*/\\s*\\d{1,4}|[Pp]age\\s+\\d{1,4}(\\s+of\\s+\\d{1,4})?");
    private static final Pattern BARE = Pattern.compile("\\d*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Furniture() {}

    /** The pages' pieces without their furniture. */
    static List<List<PagePiece>> removed(List<List<PagePiece>> pages) {
        Map<String, List<Double>> seen = new HashMap<>();
        for (List<PagePiece> pieces : pages) {
            for (PagePiece piece : pieces) {
                if (piece instanceof PagePiece.Line line && isInMargin(line)) {
                    seen.computeIfAbsent(text(line), text -> new ArrayList<>())
                            .add(line.line().baseline());
                }
            }
        }
        List<List<PagePiece>> kept = new ArrayList<>();
        for (List<PagePiece> pieces : pages) {
            kept.add(pieces.stream()
                    .filter(piece -> !isDressedNumberAtEdge(piece, pieces))
                    .filter(piece -> !(piece instanceof PagePiece.Line line && isFurniture(line, seen, pages.size())))
                    .toList());
        }
        return kept;
    }

    private static boolean isFurniture(PagePiece.Line line, Map<String, List<Double>> seen, int pages) {
        if (!isInMargin(line)) {
            return false;
        }
        if (PAGE_NUMBER.matcher(line.line().text().strip()).matches()) {
            return true;
        }
        long again = seen.get(text(line)).stream()
                .filter(baseline -> Math.abs(baseline - line.line().baseline()) < SAME_PLACE)
                .count();
        return again > 1 && again * 2 >= pages;
    }

    /** On a small page the margin is large; a number with dashes or 第…页 at the edge of the text is the page's. */
    private static boolean isDressedNumberAtEdge(PagePiece piece, List<PagePiece> pieces) {
        boolean atEdge = piece == pieces.get(0) || piece == pieces.get(pieces.size() - 1);
        return atEdge
                && piece instanceof PagePiece.Line line
                && PAGE_NUMBER.matcher(line.line().text().strip()).matches()
                && !BARE.matcher(line.line().text().strip()).matches();
    }

    private static boolean isInMargin(PagePiece.Line line) {
        double height = line.page().height();
        return line.line().baseline() < height * MARGIN || line.line().baseline() > height * (1 - MARGIN);
    }

    private static String text(PagePiece.Line line) {
        return DIGITS.matcher(line.line().text().strip()).replaceAll("#");
    }
}
