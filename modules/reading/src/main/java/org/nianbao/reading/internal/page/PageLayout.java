package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Parts what is drawn on one page into tables and lines of text. */
final class PageLayout {
    /** A line through this part of a character, from its baseline up, strikes it out; in parts of its size. */
    private static final double STRIKE_FROM = 0.12;

    private static final double STRIKE_TO = 0.6;
    private static final double STRUCK = 0.6;

    private PageLayout() {}

    /** The pieces of a page, from top to bottom. */
    static List<PagePiece> pieces(PageContent page) {
        Lattice.Drawn drawn = Lattice.of(page.rulings());
        Map<Grid, List<Glyph>> inside = new IdentityHashMap<>();
        drawn.grids().forEach(grid -> inside.put(grid, new ArrayList<>()));
        List<Glyph> outside = new ArrayList<>();
        Map<Integer, Integer> digitsOfRun = new HashMap<>();
        for (Glyph seen : page.glyphs()) {
            if (!isStruckOut(seen, drawn.loose())) {
                // A line that touches others may strike a digit out or be a border that it was printed over.
                Glyph glyph = seen.isDigit() && isStruckOut(seen, drawn.bound()) ? seen.unreadable() : seen;
                digitsOfRun.merge(glyph.run(), glyph.mayBeDigit() ? 1 : 0, Integer::sum);
                drawn.grids().stream()
                        .filter(grid -> grid.holds(glyph.middleX(), glyph.middleY()))
                        .findFirst()
                        .map(inside::get)
                        .orElse(outside)
                        .add(glyph);
            }
        }
        List<PagePiece> pieces = new ArrayList<>();
        for (PrintedLine line : PrintedLine.of(outside)) {
            pieces.add(new PagePiece.Line(line, page));
        }
        for (Grid grid : drawn.grids()) {
            pieces.add(new PagePiece.Table(PrintedTable.of(page, grid, inside.get(grid), digitsOfRun), grid.top()));
        }
        pieces.sort(Comparator.comparingDouble(PagePiece::top));
        return pieces;
    }

    /** What is crossed out is not there, as in a word processor's file. */
    private static boolean isStruckOut(Glyph glyph, List<Ruling> loose) {
        return loose.stream()
                .anyMatch(line -> line.position() < glyph.baseline() - STRIKE_FROM * glyph.size()
                        && line.position() > glyph.baseline() - STRIKE_TO * glyph.size()
                        && Math.min(line.end(), glyph.right()) - Math.max(line.start(), glyph.x())
                                > STRUCK * glyph.width());
    }
}
