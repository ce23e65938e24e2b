package org.nianbao.reading.internal.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.NoSuchElementException;
import java.util.StringTokenizer;

/** Reads the outline of a shape: M, S, L, Q, B, A and C with their numbers. */
final class PathData {
    private final StringTokenizer words;
    private final Path2D path = new Path2D.Double();

    private PathData(String text) {
        words = new StringTokenizer(text, " \t\r\n,");
    }

    /**
     * The outline in the units it is written in.
     *
     * @throws IllegalArgumentException when it is broken
     */
    static Path2D parse(String text) {
        try {
            return new PathData(text).path();
        } catch (NoSuchElementException e) {
            throw new IllegalArgumentException("an outline ends too early", e);
        }
    }

    private Path2D path() {
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            switch (word) {
                case "M", "S" -> path.moveTo(number(), number());
                case "L" -> path.lineTo(number(), number());
                case "Q" -> path.quadTo(number(), number(), number(), number());
                case "B" -> path.curveTo(number(), number(), number(), number(), number(), number());
                case "A" -> arcTo(number(), number(), number(), number() != 0, number() != 0, number(), number());
                case "C" -> path.closePath();
                default -> throw new IllegalArgumentException("unknown step of an outline: " + word);
            }
        }
        return path;
    }

    private double number() {
        return Numbers.number(words.nextToken());
    }

    /** An arc of an ellipse from where the path is to a point; the ellipse is found as in SVG. */
    private void arcTo(double rx, double ry, double degrees, boolean large, boolean clockwise, double x, double y) {
        Point2D from = path.getCurrentPoint();
        if (from == null) {
            throw new IllegalArgumentException("an arc without a beginning");
        }
        if (rx == 0 || ry == 0 || from.distance(x, y) == 0) {
            path.lineTo(x, y);
            return;
        }
        double angle = Math.toRadians(degrees % 360);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double halfX = (from.getX() - x) / 2;
        double halfY = (from.getY() - y) / 2;
        double x1 = cos * halfX + sin * halfY;
        double y1 = -sin * halfX + cos * halfY;
        double stretch = Math.sqrt(x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry));
        double a = Math.abs(rx) * Math.max(1, stretch);
        double b = Math.abs(ry) * Math.max(1, stretch);
        double denominator = a * a * y1 * y1 + b * b * x1 * x1;
        double root = Math.sqrt(Math.max(0, (a * a * b * b - denominator) / denominator));
        double factor = large == clockwise ? -root : root;
        double cx1 = factor * a * y1 / b;
        double cy1 = -factor * b * x1 / a;
        double start = Math.toDegrees(Math.atan2((y1 - cy1) / b, (x1 - cx1) / a));
        double end = Math.toDegrees(Math.atan2((-y1 - cy1) / b, (-x1 - cx1) / a));
        double extent = end - start;
        if (clockwise && extent < 0) {
            extent += 360;
        } else if (!clockwise && extent > 0) {
            extent -= 360;
        }
        AffineTransform place = AffineTransform.getTranslateInstance(
                cos * cx1 - sin * cy1 + (from.getX() + x) / 2, sin * cx1 + cos * cy1 + (from.getY() + y) / 2);
        place.rotate(angle);
        // Java counts angles the other way round, for its y grows upwards there.
        Arc2D arc = new Arc2D.Double(-a, -b, 2 * a, 2 * b, -start, -extent, Arc2D.OPEN);
        path.append(arc.getPathIterator(place), true);
    }
}
