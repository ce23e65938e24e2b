package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers what a file draws on one page as it is shown: its upper left corner is the origin, y grows downwards, in
 * points.
 */
public final class DrawnPage {
    /** A filled area that is not higher, or not wider, is a line. */
    private static final double THICKEST_LINE = 3;

    /** One that is long may be somewhat thicker, if nothing is written on it. */
    private static final double THICKEST_BAR = 6;

    /** So many times as long as it is thick. */
    private static final double BAR = 4;

    /** A page with more areas, and more upon them, is a drawing. */
    private static final long MOST_COMPARISONS = 50_000_000;

    /** The dots of a line are about as long as they are thick. */
    private static final double DOT = 1.5;

    private static final double STRAIGHT = 0.5;

    /** A character in the direction in which it is written, with how many areas were painted before it. */
    private record Drawn(
            Turn turn,
            String text,
            double x,
            double y,
            double endX,
            double endY,
            double size,
            int run,
            Optional<Tint> tint,
            int below) {}

    private record Segment(double x1, double y1, double x2, double y2, Optional<Tint> tint, int below) {}

    private record Area(double x1, double y1, double x2, double y2, Optional<Tint> tint) {}

    private final double width;
    private final double height;
    private final List<Drawn> characters = new ArrayList<>();
    private final List<Segment> lines = new ArrayList<>();
    private final List<Segment> shapes = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    /** Which of the areas may be thick lines. */
    private final List<Integer> bars = new ArrayList<>();

    private double pictured;

    /** A page on which nothing is drawn yet. */
    public DrawnPage(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Adds a visible character.
     *
     * @param turn which way it is read
     * @param text what it stands for, or {@link Glyph#UNREADABLE}; not blank
     * @param x where it begins
     * @param y the same, on its baseline
     * @param endX where it ends
     * @param endY the same, on its baseline
     * @param size the height of its font
     * @param run the same for characters that are drawn in one go, without a gap between them
     * @param tint its colour, where that is known
     */
    public void character(
            Turn turn,
            String text,
            double x,
            double y,
            double endX,
            double endY,
            double size,
            int run,
            Optional<Tint> tint) {
        characters.add(new Drawn(turn, text, x, y, endX, endY, size, run, tint, areas.size()));
    }

    /**
     * Adds a line.
     *
     * @param tint its colour, where that is known
     */
    public void line(double x1, double y1, double x2, double y2, Optional<Tint> tint) {
        lines.add(new Segment(x1, y1, x2, y2, tint, areas.size()));
    }

    /**
     * Adds a filled area by two opposite corners; a thin one is a line.
     *
     * @param tint its colour, where that is known
     * @param whole whether it is a rectangle that is filled everywhere
     */
    public void area(double x1, double y1, double x2, double y2, Optional<Tint> tint, boolean whole) {
        double across = Math.abs(x2 - x1);
        double down = Math.abs(y2 - y1);
        double thickness = Math.min(across, down);
        double length = Math.max(across, down);
        if (thickness > THICKEST_LINE) {
            areas.add(new Area(x1, y1, x2, y2, whole ? tint : Optional.empty()));
            if (thickness <= THICKEST_BAR && length >= BAR * thickness) {
                bars.add(areas.size() - 1);
            }
            return;
        }
        boolean dot = length <= DOT * thickness;
        if (across >= down || dot) {
            line(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, tint);
        }
        if (down >= across || dot) {
            line((x1 + x2) / 2, y1, (x1 + x2) / 2, y2, tint);
        }
    }

    /**
     * Adds something that is neither text nor a line nor a rectangle, by two opposite corners.
     *
     * @param tint its colour, where that is known
     */
    public void shape(double x1, double y1, double x2, double y2, Optional<Tint> tint) {
        shapes.add(new Segment(x1, y1, x2, y2, tint, areas.size()));
    }

    /** Adds a picture by two opposite corners; a thin one is a line. */
    public void picture(double x1, double y1, double x2, double y2) {
        pictured += Math.abs((x2 - x1) * (y2 - y1));
        shape(x1, y1, x2, y2, Optional.empty());
        area(x1, y1, x2, y2, Optional.empty(), false);
    }

    /** All of it, in the direction in which most of its text is read. */
    public PageContent content(int number) {
        Turn turn = mostFrequentTurn();
        Surfaces surfaces = surfaces(turn);
        List<Glyph> glyphs = new ArrayList<>();
        for (Drawn drawn : characters) {
            seen(glyph(drawn, turn), drawn, surfaces).ifPresent(glyphs::add);
        }
        List<Ruling> rulings = new ArrayList<>();
        for (Segment line : lines) {
            double[] from = turned(turn, line.x1(), line.y1());
            double[] to = turned(turn, line.x2(), line.y2());
            ruling(from, to)
                    .filter(any -> surfaces.isSeen(from[0], from[1], to[0], to[1], line.below(), line.tint()))
                    .ifPresent(rulings::add);
        }
        for (int bar : surfaces.areKnown() ? bars : List.<Integer>of()) {
            bar(areas.get(bar), bar, turn, surfaces, glyphs).ifPresent(rulings::add);
        }
        for (double[] sides : surfaces.inlays()) {
            rulings.addAll(around(sides[0], sides[1], sides[2], sides[3]));
        }
        double area = width * height;
        return new PageContent(
                number,
                turn,
                turn.isSideways() ? height : width,
                turn.isSideways() ? width : height,
                glyphs,
                rulings,
                shapes(turn, surfaces, glyphs),
                area > 0 ? Math.min(1, pictured / area) : 0);
    }

    /** What may be characters without a font; a drawing of many shapes is a drawing. */
    private List<Shape> shapes(Turn turn, Surfaces surfaces, List<Glyph> glyphs) {
        if ((long) shapes.size() * (areas.size() + glyphs.size()) > MOST_COMPARISONS) {
            return List.of();
        }
        List<Shape> found = new ArrayList<>();
        for (Segment drawn : shapes) {
            double[] one = turned(turn, drawn.x1(), drawn.y1());
            double[] other = turned(turn, drawn.x2(), drawn.y2());
            Shape shape = new Shape(
                    Math.min(one[0], other[0]),
                    Math.min(one[1], other[1]),
                    Math.max(one[0], other[0]),
                    Math.max(one[1], other[1]));
            double x = (shape.left() + shape.right()) / 2;
            double y = (shape.top() + shape.bottom()) / 2;
            if (shape.mayBeCharacter()
                    && surfaces.sight(x, y, drawn.below(), drawn.tint()) == Surfaces.Sight.CLEAR
                    && glyphs.stream().noneMatch(shape::belongsTo)) {
                found.add(shape);
            }
        }
        return found;
    }

    private Surfaces surfaces(Turn turn) {
        long comparisons = (long) areas.size() * (areas.size() + characters.size() + lines.size());
        Surfaces surfaces = new Surfaces(comparisons <= MOST_COMPARISONS);
        for (Area area : comparisons <= MOST_COMPARISONS ? areas : List.<Area>of()) {
            double[] first = turned(turn, area.x1(), area.y1());
            double[] second = turned(turn, area.x2(), area.y2());
            surfaces.add(first[0], first[1], second[0], second[1], area.tint());
        }
        return surfaces;
    }

    /** A character as far as it can be seen: a digit that hardly can is not known. */
    private static Optional<Glyph> seen(Glyph glyph, Drawn drawn, Surfaces surfaces) {
        return switch (surfaces.sight(glyph.middleX(), glyph.middleY(), drawn.below(), drawn.tint())) {
            case CLEAR -> Optional.of(glyph);
            case DOUBTFUL -> Optional.of(glyph.isDigit() ? glyph.unreadable() : glyph);
            case HIDDEN -> Optional.empty();
        };
    }

    private Turn mostFrequentTurn() {
        Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
        characters.forEach(drawn -> counts.merge(drawn.turn(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(Turn.NONE);
    }

    private double[] turned(Turn turn, double x, double y) {
        return turn.turned(x, y, width, height);
    }

    /** A character that does not run with the page stands for itself; a number of such could be read either way. */
    private Glyph glyph(Drawn drawn, Turn turn) {
        double[] start = turned(turn, drawn.x(), drawn.y());
        double[] end = turned(turn, drawn.endX(), drawn.endY());
        if (drawn.turn() == turn) {
            return new Glyph(
                    drawn.text(),
                    start[0],
                    start[1],
                    Math.max(0, end[0] - start[0]),
                    drawn.size(),
                    drawn.run(),
                    drawn.tint());
        }
        double middle = (start[1] + end[1]) / 2;
        return new Glyph(
                isDigit(drawn.text()) ? Glyph.UNREADABLE : drawn.text(),
                (start[0] + end[0]) / 2 - drawn.size() / 2,
                middle + drawn.size() / 3,
                drawn.size(),
                drawn.size(),
                drawn.run(),
                drawn.tint());
    }

    private static boolean isDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** The line that a long and thin area is. */
    private Optional<Ruling> bar(Area area, int below, Turn turn, Surfaces surfaces, List<Glyph> glyphs) {
        double[] one = turned(turn, area.x1(), area.y1());
        double[] other = turned(turn, area.x2(), area.y2());
        double left = Math.min(one[0], other[0]);
        double right = Math.max(one[0], other[0]);
        double top = Math.min(one[1], other[1]);
        double bottom = Math.max(one[1], other[1]);
        boolean written = glyphs.stream()
                .anyMatch(glyph -> glyph.middleX() > left
                        && glyph.middleX() < right
                        && glyph.middleY() > top
                        && glyph.middleY() < bottom);
        boolean across = right - left > bottom - top;
        double[] from = across ? new double[] {left, (top + bottom) / 2} : new double[] {(left + right) / 2, top};
        double[] to = across ? new double[] {right, (top + bottom) / 2} : new double[] {(left + right) / 2, bottom};
        return written || !surfaces.isSeen(from[0], from[1], to[0], to[1], below, area.tint())
                ? Optional.empty()
                : ruling(from, to);
    }

    private static List<Ruling> around(double left, double top, double right, double bottom) {
        return List.of(
                new Ruling(true, top, left, right),
                new Ruling(true, bottom, left, right),
                new Ruling(false, left, top, bottom),
                new Ruling(false, right, top, bottom));
    }

    private static Optional<Ruling> ruling(double[] from, double[] to) {
        double across = Math.abs(from[0] - to[0]);
        double down = Math.abs(from[1] - to[1]);
        if (down <= STRAIGHT && across > down) {
            return Optional.of(
                    new Ruling(true, (from[1] + to[1]) / 2, Math.min(from[0], to[0]), Math.max(from[0], to[0])));
        }
        if (across <= STRAIGHT && down > across) {
            return Optional.of(
                    new Ruling(false, (from[0] + to[0]) / 2, Math.min(from[1], to[1]), Math.max(from[1], to[1])));
        }
        return Optional.empty();
    }
}
