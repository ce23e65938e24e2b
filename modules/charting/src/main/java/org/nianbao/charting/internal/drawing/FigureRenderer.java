package org.nianbao.charting.internal.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.nianbao.charting.description.BarArrangement;
import org.nianbao.charting.description.BarDirection;
import org.nianbao.charting.description.ChartBar;
import org.nianbao.charting.description.ChartCategory;
import org.nianbao.charting.description.DrawnBar;
import org.nianbao.model.packed.FigureState;

/**
 * Draws the bars of one panel, each category whole: four pixels between neighbours, a marked slot where there is no
 * number, and the number itself where it fits.
 */
final class FigureRenderer extends AbstractCategoryItemRenderer {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double GAP = BarPlaces.GAP;
    private static final Color LABEL = new Color(0x222222);

    private final transient List<ChartCategory> categories;
    private final BarArrangement arrangement;
    private final BarDirection direction;
    private final Font font;
    private final transient Consumer<DrawnBar> drawn;

    FigureRenderer(
            List<ChartCategory> categories,
            BarArrangement arrangement,
            BarDirection direction,
            Font font,
            Consumer<DrawnBar> drawn) {
        this.categories = categories;
        this.arrangement = arrangement;
        this.direction = direction;
        this.font = font;
        this.drawn = drawn;
    }

    @Override
    public void drawItem(
            Graphics2D g,
            CategoryItemRendererState state,
            Rectangle2D dataArea,
            CategoryPlot plot,
            CategoryAxis categoryAxis,
            ValueAxis valueAxis,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        ChartCategory category = categories.get(column);
        double start = categoryAxis.getCategoryStart(column, categories.size(), dataArea, plot.getDomainAxisEdge());
        double end = categoryAxis.getCategoryEnd(column, categories.size(), dataArea, plot.getDomainAxisEdge());
        Scale scale = new Scale(valueAxis, dataArea, plot);
        switch (arrangement) {
            case SIDE_BY_SIDE -> sideBySide(g, category.bars(), start, end, scale);
            case STACKED -> stacked(g, category, start, end, scale);
        }
    }

    private void sideBySide(Graphics2D g, List<ChartBar> bars, double start, double end, Scale scale) {
        BarPlaces places = BarPlaces.in(end - start, bars.size(), direction);
        TextDrawing text = new TextDrawing(g, font);
        for (int series = 0; series < bars.size(); series++) {
            ChartBar bar = bars.get(series);
            double across = start + places.start(series);
            Rectangle2D place;
            if (bar.figure().state().countable()) {
                place = area(
                        across,
                        places.thickness(),
                        scale.at(0),
                        scale.at(bar.figure().amount()));
                if (bar.figure().amount() != 0) {
                    BarFill.ofSeries(series).paint(g, place);
                }
                labelBeyond(
                        text, bar.label(), place, places.room(), bar.figure().amount() < 0);
            } else {
                place = slot(g).draw(bar.figure().state(), bar.label(), across, places.thickness(), scale.at(0));
            }
            drawn.accept(new DrawnBar(bar, series, place, lane(across, places.thickness(), scale)));
        }
    }

    private void stacked(Graphics2D g, ChartCategory category, double start, double end, Scale scale) {
        BarPlaces places = BarPlaces.in(end - start, 1, direction);
        double thickness = places.thickness();
        double across = start + places.start(0);
        TextDrawing text = new TextDrawing(g, font);
        Rectangle2D[] placesOfBars = new Rectangle2D[category.bars().size()];
        long reached = 0;
        for (int series = 0; series < category.bars().size(); series++) {
            ChartBar bar = category.bars().get(series);
            Rectangle2D area = area(
                    across,
                    thickness,
                    scale.at(reached),
                    scale.at(reached + bar.figure().amount()));
            placesOfBars[series] = area;
            if (bar.figure().amount() != 0) {
                reached += bar.figure().amount();
                BarFill.ofSeries(series).paint(g, area);
                labelInside(g, text, bar.label(), area, BarFill.ofSeries(series));
            }
        }
        double base = scale.at(reached);
        Map<FigureState, Rectangle2D> boxes = new EnumMap<>(FigureState.class);
        for (ChartBar bar : category.uncounted()) {
            Rectangle2D box = slot(g).draw(bar.figure().state(), bar.label(), across, thickness, base);
            boxes.put(bar.figure().state(), box);
            base = direction == BarDirection.RIGHTWARDS ? box.getMaxX() : box.getMinY();
        }
        if (category.total().isPresent()) {
            Rectangle2D whole = area(across, thickness, scale.at(0), base);
            labelBeyond(text, Numbers.plain(category.total().getAsLong()), whole, places.room(), false);
        }
        Rectangle2D lane = lane(start, end - start, scale);
        for (int series = 0; series < placesOfBars.length; series++) {
            ChartBar bar = category.bars().get(series);
            Rectangle2D place = boxes.getOrDefault(bar.figure().state(), placesOfBars[series]);
            drawn.accept(new DrawnBar(bar, series, place, lane));
        }
    }

    private Rectangle2D lane(double across, double thickness, Scale scale) {
        Rectangle2D plot = scale.dataArea();
        return direction == BarDirection.RIGHTWARDS
                ? new Rectangle2D.Double(plot.getX(), across, plot.getWidth(), thickness)
                : new Rectangle2D.Double(across, plot.getY(), thickness, plot.getHeight());
    }

    private Slot slot(Graphics2D g) {
        return new Slot(g, font, direction);
    }

    private Rectangle2D area(double across, double thickness, double from, double to) {
        double along = Math.min(from, to);
        double length = Math.abs(to - from);
        return direction == BarDirection.RIGHTWARDS
                ? new Rectangle2D.Double(along, across, length, thickness)
                : new Rectangle2D.Double(across, along, thickness, length);
    }

    /** Writes at the far end of a bar: level if there is room, else upwards, else not at all. */
    private void labelBeyond(TextDrawing text, String label, Rectangle2D bar, double room, boolean negative) {
        if (direction == BarDirection.RIGHTWARDS) {
            if (text.letterHeight() <= room) {
                double left = negative ? bar.getMinX() - GAP - text.width(label) : bar.getMaxX() + GAP;
                text.atLeft(label, left, bar.getCenterY(), LABEL);
            }
        } else if (text.width(label) <= room) {
            double half = text.lineHeight() / 2;
            text.centred(label, bar.getCenterX(), negative ? bar.getMaxY() + half : bar.getMinY() - half, LABEL);
        } else if (text.letterHeight() <= room) {
            double bottom = negative ? bar.getMaxY() + GAP + text.width(label) : bar.getMinY() - GAP;
            text.upwards(label, bar.getCenterX(), bottom, LABEL);
        }
    }

    private static void labelInside(Graphics2D g, TextDrawing text, String label, Rectangle2D bar, BarFill fill) {
        double width = text.width(label) + 3;
        double height = text.letterHeight() + 1;
        if (width > bar.getWidth() || height > bar.getHeight()) {
            return;
        }
        if (fill.hatch() != Hatch.NONE) {
            g.setPaint(fill.colour());
            g.fill(new Rectangle2D.Double(bar.getCenterX() - width / 2, bar.getCenterY() - height / 2, width, height));
        }
        text.centred(label, bar.getCenterX(), bar.getCenterY(), fill.textColour());
    }

    /** Where amounts lie on the value axis. */
    private record Scale(ValueAxis axis, Rectangle2D dataArea, CategoryPlot plot) {
        double at(long amount) {
            return axis.valueToJava2D(amount, dataArea, plot.getRangeAxisEdge());
        }
    }
}
