package org.nianbao.charting.internal.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.nianbao.charting.description.BarDirection;
import org.nianbao.charting.description.ChartCategory;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.description.ChartPanel;
import org.nianbao.charting.description.DrawnBar;

/** Draws one panel of a chart: its axes, grid and bars. */
final class PanelDrawing {
    private static final Color TEXT = new Color(0x333333);
    private static final Color GRID = new Color(0xDDDDDD);
    private static final Color AXIS = new Color(0x888888);
    private static final BasicStroke THIN = new BasicStroke(0.75f);

    private final ChartDescription chart;
    private final ValueRange range;
    private final Font tickFont;
    private final Font labelFont;

    /**
     * A drawing for the panels of one chart.
     *
     * @param range what every value axis spans
     * @param tickFont for years, units and the axis's numbers
     * @param labelFont for numbers at bars
     */
    PanelDrawing(ChartDescription chart, ValueRange range, Font tickFont, Font labelFont) {
        this.chart = chart;
        this.range = range;
        this.tickFont = tickFont;
        this.labelFont = labelFont;
    }

    /** Draws a panel and tells where each bar is. */
    void draw(Graphics2D g, ChartPanel panel, Rectangle2D area, Consumer<DrawnBar> drawn) {
        CategoryPlot plot = new CategoryPlot(
                dataset(panel.categories()),
                categoryAxis(g, panel, area),
                valueAxis(),
                new FigureRenderer(panel.categories(), chart.arrangement(), chart.direction(), labelFont, drawn));
        plot.setOrientation(
                chart.direction() == BarDirection.RIGHTWARDS ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        if (chart.direction() == BarDirection.RIGHTWARDS) {
            plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        }
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(THIN);
        plot.setRangeZeroBaselineVisible(range.lowest() < 0);
        plot.setRangeZeroBaselinePaint(AXIS);
        plot.draw(g, area, null, null, null);
    }

    private CategoryAxis categoryAxis(Graphics2D g, ChartPanel panel, Rectangle2D area) {
        CategoryAxis axis = new CategoryAxis();
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0);
        axis.setTickLabelFont(tickFont);
        axis.setTickLabelPaint(TEXT);
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(AXIS);
        axis.setAxisLineStroke(THIN);
        axis.setMaximumCategoryLabelWidthRatio(chart.direction() == BarDirection.RIGHTWARDS ? 0.9f : 2f);
        if (chart.direction() == BarDirection.UPWARDS && !labelsFitLevel(g, panel, area)) {
            axis.setCategoryLabelPositions(CategoryLabelPositions.UP_90);
        }
        return axis;
    }

    private boolean labelsFitLevel(Graphics2D g, ChartPanel panel, Rectangle2D area) {
        TextDrawing text = new TextDrawing(g, tickFont);
        double axisNumbers = text.width(Numbers.plain((long) range.highest())) + 6;
        double band = (area.getWidth() - axisNumbers) / panel.categories().size();
        return panel.categories().stream().allMatch(category -> text.width(category.label()) + 2 <= band);
    }

    private NumberAxis valueAxis() {
        NumberAxis axis = new NumberAxis();
        axis.setNumberFormatOverride(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        axis.setRange(range.lowest(), range.highest());
        axis.setTickUnit(new NumberTickUnit(range.tickUnit()));
        axis.setTickLabelFont(tickFont);
        axis.setTickLabelPaint(TEXT);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        if (chart.direction() == BarDirection.RIGHTWARDS) {
            axis.setLabel(chart.valueUnit());
            axis.setLabelFont(tickFont);
            axis.setLabelPaint(TEXT);
            axis.setLabelLocation(AxisLabelLocation.HIGH_END);
        }
        return axis;
    }

    /**
     * What the plot needs to know: how many categories there are, and their labels. The renderer draws each of them
     * whole. Zeros, for the plot draws nothing at all where every value is missing.
     */
    private static DefaultCategoryDataset dataset(List<ChartCategory> categories) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int column = 0; column < categories.size(); column++) {
            dataset.addValue(0, "", new Place(column, categories.get(column).label()));
        }
        return dataset;
    }

    /** A category that is told from others of the same name, such as two units called 城关镇. */
    private record Place(int number, String label) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Integer.compare(number, other.number);
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
