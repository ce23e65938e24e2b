package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The areas that a page paints, in the order of painting: what is written before one is below it, the rest above. */
final class Surfaces {
    /** Into how many parts a line is parted to see whether it can be seen. */
    private static final int PROBES = 4;

    /** What differs less from what it is written on cannot be seen. */
    private static final double LEAST_CONTRAST = 0.03;

    /** What differs less can hardly be read. */
    private static final double FAINT = 0.15;

    /** What lies on an area and differs more from it has edges that can be seen. */
    private static final double EDGE_CONTRAST = 0.05;

    /** An area ends so far from what lies on it, at least. */
    private static final double RIM = 0.2;

    /** How well a character can be seen. */
    enum Sight {
        CLEAR,
        /** It is hardly there, or something was painted over it. */
        DOUBTFUL,
        /** It has the colour of what it is written on. */
        HIDDEN
    }

    /**
     * An area by its sides.
     *
     * @param tint its colour; empty where it, or which part of the area is painted, is not known
     */
    private record Surface(double left, double top, double right, double bottom, Optional<Tint> tint) {
        /** Whether it is a part of another; the page's edge may have cut both. */
        boolean liesIn(Surface other) {
            double rims = Math.max(
                    Math.max(left - other.left, other.right - right), Math.max(top - other.top, other.bottom - bottom));
            return other.left < left + RIM
                    && other.top < top + RIM
                    && other.right > right - RIM
                    && other.bottom > bottom - RIM
                    && rims > RIM;
        }

        boolean holds(double x, double y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    /** The height of the strips in which areas are looked for, in points, and how many there are. */
    private static final double STRIP = 8;

    private static final int STRIPS = 256;

    /** An area and how many were painted before it. */
    private record Layer(int below, Surface surface) {}

    private final List<Surface> fromBelow = new ArrayList<>();

    /** The areas that reach into each strip of the page, from below; a page has many, a point of it few. */
    private final List<List<Layer>> strips = Stream.generate(() -> (List<Layer>) new ArrayList<Layer>())
            .limit(STRIPS)
            .toList();

    private final boolean known;

    /**
     * No areas yet.
     *
     * @param known whether they are all going to be told; where they are too many to be looked through, what lies on
     *     them is taken as seen
     */
    Surfaces(boolean known) {
        this.known = known;
    }

    boolean areKnown() {
        return known;
    }

    /** Paints an area by two opposite corners. */
    void add(double x1, double y1, double x2, double y2, Optional<Tint> tint) {
        Surface surface = new Surface(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), tint);
        Layer layer = new Layer(fromBelow.size(), surface);
        fromBelow.add(surface);
        strips.subList(strip(surface.top), strip(surface.bottom) + 1).forEach(strip -> strip.add(layer));
    }

    /** The strip that a height lies in; the first and the last reach as far as the page does. */
    private static int strip(double y) {
        return (int) Math.max(0, Math.min(STRIPS - 1, Math.floor(y / STRIP)));
    }

    /**
     * How well a character can be seen.
     *
     * @param x where its middle is
     * @param y the same
     * @param below how many areas were painted before it
     * @param tint its colour; empty where it is not known
     */
    Sight sight(double x, double y, int below, Optional<Tint> tint) {
        if (!known) {
            return Sight.CLEAR;
        }
        if (isCovered(x, y, below)) {
            return Sight.DOUBTFUL;
        }
        Optional<Tint> ground = ground(x, y, below);
        if (tint.isEmpty() || ground.isEmpty()) {
            return Sight.CLEAR;
        }
        double contrast = tint.get().over(ground.get()).contrast(ground.get());
        return contrast < LEAST_CONTRAST ? Sight.HIDDEN : contrast < FAINT ? Sight.DOUBTFUL : Sight.CLEAR;
    }

    /** Whether a thin line can be seen anywhere between two points. */
    boolean isSeen(double x1, double y1, double x2, double y2, int below, Optional<Tint> tint) {
        if (!known) {
            return tint.isEmpty() || tint.get().showsOnPaper();
        }
        return tint.isEmpty()
                || IntStream.range(1, PROBES).anyMatch(i -> {
                    double part = (double) i / PROBES;
                    return ground(x1 + part * (x2 - x1), y1 + part * (y2 - y1), below)
                            .filter(ground -> tint.get().over(ground).contrast(ground) < LEAST_CONTRAST)
                            .isEmpty();
                });
    }

    /**
     * The areas that lie on a larger one of another colour, which is not the paper's, each by its left, upper, right
     * and lower side.
     */
    List<double[]> inlays() {
        List<double[]> inlays = new ArrayList<>();
        for (int i = 1; i < fromBelow.size(); i++) {
            Surface surface = fromBelow.get(i);
            if (surface.tint.filter(Tint::isOpaque).isPresent() && isInlay(surface, i)) {
                inlays.add(new double[] {surface.left, surface.top, surface.right, surface.bottom});
            }
        }
        return inlays;
    }

    private boolean isInlay(Surface surface, int below) {
        for (int i = below - 1; i >= 0; i--) {
            Surface under = fromBelow.get(i);
            if (under.holds((surface.left + surface.right) / 2, (surface.top + surface.bottom) / 2)) {
                return under.tint
                                .filter(tint -> tint.isOpaque() && tint.contrast(Tint.PAPER) > EDGE_CONTRAST)
                                .isPresent()
                        && surface.tint.orElseThrow().contrast(under.tint.get()) > EDGE_CONTRAST
                        && surface.liesIn(under);
            }
        }
        return false;
    }

    /** Whether something was painted over a point when there were so many areas already. */
    private boolean isCovered(double x, double y, int painted) {
        List<Layer> strip = strips.get(strip(y));
        for (int i = strip.size() - 1; i >= 0 && strip.get(i).below >= painted; i--) {
            Surface surface = strip.get(i).surface;
            if (surface.holds(x, y) && surface.tint.filter(Tint::isOpaque).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The colour that shows at a point when so many areas have been painted. */
    private Optional<Tint> ground(double x, double y, int painted) {
        Optional<Tint> ground = Optional.of(Tint.PAPER);
        for (Layer layer : strips.get(strip(y))) {
            if (layer.below >= painted) {
                break;
            }
            if (layer.surface.holds(x, y)) {
                Optional<Tint> before = ground;
                Optional<Tint> tint = layer.surface.tint;
                ground = tint.flatMap(painting -> painting.isOpaque() ? tint : before.map(painting::over));
            }
        }
        return ground;
    }
}
