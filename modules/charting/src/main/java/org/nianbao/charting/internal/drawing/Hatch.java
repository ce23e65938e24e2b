package org.nianbao.charting.internal.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** Parallel lines that fill a rectangle, as lines and not as an image, so that they stay sharp in SVG and PDF. */
enum Hatch {
    NONE {
        @Override
        List<Line2D> lines(Rectangle2D area, double step) {
            return List.of();
        }
    },
    RISING {
        @Override
        List<Line2D> lines(Rectangle2D area, double step) {
            // On a rising line x + y is constant.
            return multiples(area.getMinX() + area.getMinY(), area.getMaxX() + area.getMaxY(), step)
                    .mapToObj(sum -> {
                        double left = Math.max(area.getMinX(), sum - area.getMaxY());
                        double right = Math.min(area.getMaxX(), sum - area.getMinY());
                        return (Line2D) new Line2D.Double(left, sum - left, right, sum - right);
                    })
                    .toList();
        }
    },
    FALLING {
        @Override
        List<Line2D> lines(Rectangle2D area, double step) {
            // On a falling line x - y is constant.
            return multiples(area.getMinX() - area.getMaxY(), area.getMaxX() - area.getMinY(), step)
                    .mapToObj(difference -> {
                        double left = Math.max(area.getMinX(), area.getMinY() + difference);
                        double right = Math.min(area.getMaxX(), area.getMaxY() + difference);
                        return (Line2D) new Line2D.Double(left, left - difference, right, right - difference);
                    })
                    .toList();
        }
    },
    LEVEL {
        @Override
        List<Line2D> lines(Rectangle2D area, double step) {
            return multiples(area.getMinY(), area.getMaxY(), step)
                    .mapToObj(y -> (Line2D) new Line2D.Double(area.getMinX(), y, area.getMaxX(), y))
                    .toList();
        }
    },
    UPRIGHT {
        @Override
        List<Line2D> lines(Rectangle2D area, double step) {
            return multiples(area.getMinX(), area.getMaxX(), step)
                    .mapToObj(x -> (Line2D) new Line2D.Double(x, area.getMinY(), x, area.getMaxY()))
                    .toList();
        }
    };

    /** The lines within an area; in phase with those of every other area, so that neighbours match. */
    abstract List<Line2D> lines(Rectangle2D area, double step);

    private static DoubleStream multiples(double above, double below, double step) {
        return DoubleStream.iterate(
                (Math.floor(above / step) + 1) * step, value -> value < below, value -> value + step);
    }
}
