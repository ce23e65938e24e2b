package org.nianbao.charting.internal.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.stream.DoubleStream;
import org.nianbao.charting.description.BarArrangement;
import org.nianbao.charting.description.BarDirection;
import org.nianbao.charting.description.ChartCategory;
import org.nianbao.charting.description.ChartDescription;

/**
 * What the value axes of a chart span, so that every bar fits together with what is written beyond its end.
 *
 * @param lowest where the axis begins: 0, or below it
 * @param highest where it ends
 * @param tickUnit the whole number between two lines of the grid
 */
record ValueRange(double lowest, double highest, long tickUnit) {
    private static final double LEAST = 1.2;

    /**
     * The range for all panels of a chart.
     *
     * @param labelFont for what is written at bars
     * @param length how long the value axis is drawn
     * @param breadth how long the category axis is drawn
     */
    static ValueRange of(ChartDescription chart, Graphics2D g, Font labelFont, double length, double breadth) {
        Ends ends = new Ends(chart, new TextDrawing(g, labelFont), new Slot(g, labelFont, chart.direction()), length);
        double[] reached = chart.panels().stream()
                .flatMapToDouble(panel -> {
                    BarPlaces places =
                            BarPlaces.in(breadth / panel.categories().size(), ends.abreast(), chart.direction());
                    return panel.categories().stream().flatMapToDouble(category -> ends.of(category, places));
                })
                .toArray();
        double lowest = Math.min(0, DoubleStream.of(reached).min().orElse(0));
        double highest = Math.max(LEAST, DoubleStream.of(reached).max().orElse(0));
        return new ValueRange(lowest, highest, tickUnit(highest - lowest, length));
    }

    /** Where bars end on an axis that leaves just the room for what is written beyond them. */
    private record Ends(ChartDescription chart, TextDrawing text, Slot slot, double length) {
        int abreast() {
            return chart.arrangement() == BarArrangement.STACKED
                    ? 1
                    : chart.series().size();
        }

        DoubleStream of(ChartCategory category, BarPlaces places) {
            if (chart.arrangement() == BarArrangement.SIDE_BY_SIDE) {
                return category.bars().stream()
                        .mapToDouble(bar -> stretched(bar.figure().amount(), labelLength(bar.label(), places)));
            }
            long end = category.bars().stream()
                    .mapToLong(bar -> bar.figure().amount())
                    .sum();
            double slots = category.uncounted().stream()
                    .mapToDouble(bar -> slot.length(bar.label(), places.thickness()))
                    .sum();
            return DoubleStream.of(stretched(end, Math.max(slots, labelLength(Numbers.plain(end), places))));
        }

        private double labelLength(String label, BarPlaces places) {
            boolean level = chart.direction() == BarDirection.UPWARDS && text.width(label) <= places.room();
            return level ? text.lineHeight() : text.width(label) + 2 * BarPlaces.GAP;
        }

        private double stretched(long end, double free) {
            return end * length / Math.max(length / 2, length - free);
        }
    }

    /** The least of 1, 2, 5, 10, 20, 50, … that keeps the lines of the grid apart. */
    private static long tickUnit(double span, double length) {
        double least = span / Math.max(2, Math.min(8, length / 40));
        long power = 1;
        while (true) {
            for (long step : new long[] {1, 2, 5}) {
                if (step * power >= least) {
                    return step * power;
                }
            }
            power *= 10;
        }
    }
}
