package org.nianbao.charting.internal.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nianbao.charting.description.BarDirection;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.description.ChartPanel;
import org.nianbao.charting.description.ChartSize;
import org.nianbao.charting.description.DrawnBar;

/** Lays a chart out on its page, from top to bottom: title, legend, panels, source. */
public final class PageDrawing {
    private static final double MARGIN = 16;
    private static final double PANEL_SPACE = 14;
    private static final double PANEL_SHAPE = 1.6;
    private static final int PANEL_WIDTH = 240;
    private static final int LARGEST = 8000;
    private static final float TITLE_SIZE = 15;
    private static final float TEXT_SIZE = 12;
    private static final float SOURCE_SIZE = 11;
    private static final float PANEL_TICK_SIZE = 9.5f;
    private static final Color TITLE = new Color(0x111111);
    private static final Color TEXT = new Color(0x333333);
    private static final Color SOURCE = new Color(0x777777);

    private final ChartDescription chart;
    private final ChartFonts fonts;

    private PageDrawing(ChartDescription chart, ChartFonts fonts) {
        this.chart = chart;
        this.fonts = fonts;
    }

    /** A drawing of this chart, in a typeface that has its characters. */
    public static PageDrawing of(ChartDescription chart) {
        return new PageDrawing(chart, ChartFonts.forTexts(texts(chart)));
    }

    /** The typeface of this chart. */
    public ChartFonts fonts() {
        return fonts;
    }

    /** The size at which everything in the chart is legible. */
    public ChartSize naturalSize() {
        int panels = chart.panels().size();
        if (panels > 1) {
            int columns = panels <= 6 ? 3 : panels <= 16 ? 4 : panels <= 30 ? 5 : 6;
            return new ChartSize(columns * PANEL_WIDTH, heightInColumns(columns));
        }
        if (chart.direction() == BarDirection.RIGHTWARDS) {
            return new ChartSize(960, heightOfRows(150, 24));
        }
        return new ChartSize(960, 540);
    }

    /** The height from which everything is legible when the chart is this wide. */
    public int legibleHeight(int width) {
        if (chart.panels().size() > 1) {
            return heightInColumns(Math.max(1, width / PANEL_WIDTH));
        }
        return chart.direction() == BarDirection.RIGHTWARDS ? heightOfRows(140, 18) : 300;
    }

    private int heightOfRows(int around, int row) {
        return Math.min(
                LARGEST, around + row * chart.panels().get(0).categories().size());
    }

    private int heightInColumns(int columns) {
        int rows = (chart.panels().size() + columns - 1) / columns;
        return Math.min(LARGEST, 110 + rows * (int) (PANEL_WIDTH / PANEL_SHAPE + PANEL_SPACE));
    }

    /** Draws the chart on a white ground into an area, and tells where each bar is. */
    public List<DrawnBar> draw(Graphics2D graphics, Rectangle2D area) {
        List<DrawnBar> drawn = new ArrayList<>();
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setPaint(Color.WHITE);
            g.fill(area);
            drawOn(g, inner(area), drawn::add);
        } finally {
            g.dispose();
        }
        return List.copyOf(drawn);
    }

    private void drawOn(Graphics2D g, Rectangle2D area, Consumer<DrawnBar> drawn) {
        double top = title(g, area);
        top = new LegendDrawing(chart, g, fonts.regular(TEXT_SIZE)).draw(area, top) + 6;
        double bottom = source(g, area);
        if (chart.direction() == BarDirection.UPWARDS) {
            TextDrawing text = new TextDrawing(g, fonts.regular(SOURCE_SIZE));
            text.atLeft(chart.valueUnit(), area.getMinX(), top + text.lineHeight() / 2, TEXT);
            top += text.lineHeight() + 4;
        }
        Rectangle2D rest = new Rectangle2D.Double(area.getMinX(), top, area.getWidth(), Math.max(20, bottom - 8 - top));
        if (chart.panels().size() == 1) {
            panelDrawing(g, rest.getWidth(), rest.getHeight(), TEXT_SIZE, SOURCE_SIZE)
                    .draw(g, chart.panels().get(0), rest, drawn);
        } else {
            panels(g, rest, drawn);
        }
    }

    private double title(Graphics2D g, Rectangle2D area) {
        TextDrawing text = new TextDrawing(g, fonts.bold(TITLE_SIZE));
        double y = area.getMinY();
        for (String line : text.broken(chart.title(), area.getWidth())) {
            text.atLeft(line, area.getMinX(), y + text.lineHeight() / 2, TITLE);
            y += text.lineHeight();
        }
        return y + 6;
    }

    /** Draws the source at the bottom and returns where it begins. */
    private double source(Graphics2D g, Rectangle2D area) {
        TextDrawing text = new TextDrawing(g, fonts.regular(SOURCE_SIZE));
        List<String> lines = text.broken(chart.source(), area.getWidth());
        double top = area.getMaxY() - lines.size() * text.lineHeight();
        double y = top;
        for (String line : lines) {
            text.atLeft(line, area.getMinX(), y + text.lineHeight() / 2, SOURCE);
            y += text.lineHeight();
        }
        return top;
    }

    private void panels(Graphics2D g, Rectangle2D area, Consumer<DrawnBar> drawn) {
        int count = chart.panels().size();
        int columns = (int) Math.max(
                1, Math.min(count, Math.round(Math.sqrt(count * area.getWidth() / area.getHeight() / PANEL_SHAPE))));
        int rows = (count + columns - 1) / columns;
        double width = (area.getWidth() - PANEL_SPACE * (columns - 1)) / columns;
        double height = (area.getHeight() - PANEL_SPACE * (rows - 1)) / rows;
        TextDrawing heading = new TextDrawing(g, fonts.regular(TEXT_SIZE));
        double plotHeight = Math.max(12, height - heading.lineHeight());
        PanelDrawing drawing = panelDrawing(g, width, plotHeight, PANEL_TICK_SIZE, PANEL_TICK_SIZE);
        for (int i = 0; i < count; i++) {
            ChartPanel panel = chart.panels().get(i);
            double x = area.getMinX() + (i % columns) * (width + PANEL_SPACE);
            double y = area.getMinY() + (double) (i / columns) * (height + PANEL_SPACE);
            heading.atLeft(panel.title(), x, y + heading.lineHeight() / 2, TITLE);
            Rectangle2D plot = new Rectangle2D.Double(x, y + heading.lineHeight(), width, plotHeight);
            drawing.draw(g, panel, plot, drawn);
        }
    }

    private PanelDrawing panelDrawing(Graphics2D g, double width, double height, float tickSize, float labelSize) {
        Font tickFont = fonts.regular(tickSize);
        Font labelFont = fonts.regular(labelSize);
        ValueRange range = chart.direction() == BarDirection.UPWARDS
                ? ValueRange.of(chart, g, labelFont, height - 2.5 * tickSize, width - 4 * tickSize)
                : ValueRange.of(chart, g, labelFont, width - labelWidth(g, tickFont) - tickSize, height - 4 * tickSize);
        return new PanelDrawing(chart, range, tickFont, labelFont);
    }

    private double labelWidth(Graphics2D g, Font font) {
        TextDrawing text = new TextDrawing(g, font);
        return chart.panels().stream()
                .flatMap(panel -> panel.categories().stream())
                .mapToDouble(category -> text.width(category.label()))
                .max()
                .orElse(0);
    }

    private static Rectangle2D inner(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() + MARGIN,
                area.getY() + MARGIN,
                Math.max(20, area.getWidth() - 2 * MARGIN),
                Math.max(20, area.getHeight() - 2 * MARGIN));
    }

    private static List<String> texts(ChartDescription chart) {
        List<String> texts = new ArrayList<>(List.of(chart.title(), chart.valueUnit(), chart.source()));
        texts.addAll(chart.series());
        chart.notes().forEach(note -> texts.add(note.text()));
        chart.panels().forEach(panel -> {
            texts.add(panel.title());
            panel.categories().forEach(category -> {
                texts.add(category.label());
                category.bars().forEach(bar -> texts.add(bar.label()));
            });
        });
        return texts;
    }
}
