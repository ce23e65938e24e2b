package org.nianbao.desktop.grid.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.desktop.grid.layout.HeadingLines;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.exchange.table.TableCell;
import org.nianbao.exchange.table.TableColumn;
import org.nianbao.exchange.table.TableLine;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.text.Phrasebook;

/**
 * A table on paper: title, headings and the columns that name the unit on every page, the marks explained, pages
 * numbered. Lengths are in points, as printers count, before the scale.
 */
public final class TablePages implements Pageable, Printable {
    private static final float TEXT_POINTS = 9.5f;
    private static final float TITLE_POINTS = 13f;
    private static final float SMALL_POINTS = 7.5f;
    private static final double LINE_HEIGHT = 16;
    private static final double PADDING = 3;
    private static final double NARROWEST = 26;
    private static final double WIDEST = 140;
    private static final double LONG_HEADING = 56;
    private static final int HEADING_LINES = 4;
    private static final int EXPLANATION_LINES = 4;
    private static final double GAP = 5;
    private static final double HATCH_STEP = 5;
    private static final double CORNER = 5;

    private static final Color INK = Color.BLACK;
    private static final Color FADED = new Color(0x5A6066);
    private static final Color LINE = new Color(0xA9AEB3);
    private static final Color HEADING = new Color(0xECEEF0);
    private static final Color RESULT = new Color(0xF5F6F7);
    private static final Color DOUBTFUL = new Color(0xFFE3A3);
    private static final Color FINDING = new Color(0xC62828);

    private final PlainTable table;
    private final Phrasebook phrasebook;
    private final PageFormat page;
    private final Font text = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(TEXT_POINTS);
    private final Font bold = text.deriveFont(Font.BOLD);
    private final Font title = bold.deriveFont(TITLE_POINTS);
    private final Font small = text.deriveFont(SMALL_POINTS);
    private final double scale;
    private final double width;
    private final double[] widths;
    private final boolean grouped;
    private final int labelLines;
    private final List<String> explanation;
    private final PrintPlan plan;

    private TablePages(PlainTable table, Phrasebook phrasebook, PageFormat page) {
        this.table = table;
        this.phrasebook = phrasebook;
        this.page = page;
        Graphics2D measuring = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            prepare(measuring);
            FontMetrics metrics = measuring.getFontMetrics(text);
            FontMetrics boldMetrics = measuring.getFontMetrics(bold);
            FontMetrics smallMetrics = measuring.getFontMetrics(small);
            widths = IntStream.range(0, table.columns().size())
                    .mapToDouble(column -> width(column, metrics, boldMetrics))
                    .toArray();
            scale = PrintPlan.scale(widths, page.getImageableWidth());
            width = page.getImageableWidth() / scale;
            grouped =
                    table.columns().stream().anyMatch(column -> !column.group().isEmpty());
            labelLines = IntStream.range(0, widths.length)
                    .map(column -> label(column, metrics).size())
                    .max()
                    .orElse(1);
            explanation =
                    HeadingLines.wrap(table.explanation(), (int) width, EXPLANATION_LINES, smallMetrics::stringWidth);
        } finally {
            measuring.dispose();
        }
        double room = page.getImageableHeight() / scale - top() - headingHeight() - footerHeight();
        plan = PrintPlan.of(widths, table.fixedColumns(), table.lines().size(), width, (int) (room / LINE_HEIGHT));
    }

    /** The pages of a table for one kind of paper. */
    public static TablePages of(PlainTable table, Phrasebook phrasebook, PageFormat page) {
        return new TablePages(table, phrasebook, page);
    }

    @Override
    public int getNumberOfPages() {
        return plan.pages().size();
    }

    @Override
    public PageFormat getPageFormat(int number) {
        return page;
    }

    @Override
    public Printable getPrintable(int number) {
        return this;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int number) {
        if (number >= plan.pages().size()) {
            return NO_SUCH_PAGE;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            prepare(g);
            g.translate(format.getImageableX(), format.getImageableY());
            g.scale(scale, scale);
            paint(g, number);
        } finally {
            g.dispose();
        }
        return PAGE_EXISTS;
    }

    private void paint(Graphics2D g, int number) {
        PrintPlan.Page shown = plan.pages().get(number);
        g.setColor(INK);
        g.setFont(title);
        g.drawString(table.title(), 0, g.getFontMetrics().getAscent());
        paintExplanation(g);
        double y = top();
        int[] columns = IntStream.concat(
                        IntStream.range(0, table.fixedColumns()),
                        IntStream.range(shown.columns().from(), shown.columns().end()))
                .toArray();
        paintHeadings(g, columns, y);
        y += headingHeight();
        for (int line = shown.lines().from(); line < shown.lines().end(); line++) {
            double x = 0;
            for (int column : columns) {
                paintCell(
                        g, table.lines().get(line), column, new Rectangle2D.Double(x, y, widths[column], LINE_HEIGHT));
                x += widths[column];
            }
            y += LINE_HEIGHT;
        }
        String pageNumber =
                phrasebook.say("exchange.footer", number + 1, plan.pages().size());
        g.setFont(small);
        g.setColor(FADED);
        double bottom = page.getImageableHeight() / scale;
        g.drawString(pageNumber, (float) ((width - g.getFontMetrics().stringWidth(pageNumber)) / 2), (float)
                (bottom - g.getFontMetrics().getDescent()));
    }

    private void paintExplanation(Graphics2D g) {
        double y = TITLE_POINTS * 1.5 + GAP / 2;
        g.setFont(small);
        g.setColor(FADED);
        for (String line : explanation) {
            g.drawString(line, 0, (float) (y + SMALL_POINTS));
            y += SMALL_POINTS * 1.35;
        }
    }

    private void paintHeadings(Graphics2D g, int[] columns, double y) {
        g.setFont(text);
        double x = 0;
        for (int i = 0; i < columns.length; i++) {
            TableColumn column = table.columns().get(columns[i]);
            boolean inGroup = grouped && !column.group().isEmpty();
            if (inGroup && (i == 0 || !group(columns[i - 1]).equals(column.group()))) {
                double groupWidth = 0;
                for (int next = i; next < columns.length && group(columns[next]).equals(column.group()); next++) {
                    groupWidth += widths[columns[next]];
                }
                heading(g, List.of(column.group()), new Rectangle2D.Double(x, y, groupWidth, LINE_HEIGHT));
            }
            double above = inGroup ? LINE_HEIGHT : 0;
            heading(
                    g,
                    label(columns[i], g.getFontMetrics()),
                    new Rectangle2D.Double(x, y + above, widths[columns[i]], headingHeight() - above));
            x += widths[columns[i]];
        }
    }

    private void heading(Graphics2D g, List<String> lines, Rectangle2D place) {
        ground(g, place, HEADING);
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(INK);
        double y = place.getCenterY() - lines.size() * lineHeight(metrics) / 2 + metrics.getAscent();
        for (String line : lines) {
            String fitting = fitting(line, place.getWidth(), metrics);
            g.drawString(fitting, (float) (place.getCenterX() - metrics.stringWidth(fitting) / 2.0), (float) y);
            y += lineHeight(metrics);
        }
    }

    private void paintCell(Graphics2D g, TableLine line, int column, Rectangle2D place) {
        TableCell cell = line.cells().get(column);
        boolean result = line.kind() != TableLine.Kind.UNIT;
        boolean doubtful = cell instanceof TableCell.NoNumber none && none.state() == FigureState.DOUBTFUL;
        ground(g, place, doubtful ? DOUBTFUL : result ? RESULT : Color.WHITE);
        if (cell instanceof TableCell.NoNumber none && none.state() == FigureState.MISSING_REPORT) {
            hatch(g, place);
        }
        if (!doubtful && inFinding(cell)) {
            Path2D corner = new Path2D.Double();
            corner.moveTo(place.getMaxX() - CORNER, place.getY());
            corner.lineTo(place.getMaxX(), place.getY());
            corner.lineTo(place.getMaxX(), place.getY() + CORNER);
            corner.closePath();
            g.setColor(FINDING);
            g.fill(corner);
        }
        g.setFont(result ? bold : text);
        FontMetrics metrics = g.getFontMetrics();
        String words = fitting(words(cell), place.getWidth(), metrics);
        double free = place.getWidth() - metrics.stringWidth(words);
        double x = cell instanceof TableCell.NoNumber
                ? free / 2
                : cell instanceof TableCell.Number || cell instanceof TableCell.Result ? free - PADDING : PADDING;
        if (cell instanceof TableCell.NoNumber none && none.state() == FigureState.MISSING_REPORT) {
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(
                    place.getX() + x - 1, place.getY() + 2, metrics.stringWidth(words) + 2, place.getHeight() - 4));
        }
        g.setColor(cell instanceof TableCell.NoNumber && !doubtful ? FADED : INK);
        g.drawString(words, (float) (place.getX() + x), (float)
                (place.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0));
    }

    private static void ground(Graphics2D g, Rectangle2D place, Color color) {
        g.setColor(color);
        g.fill(place);
        g.setColor(LINE);
        g.setStroke(new BasicStroke(0.5f));
        g.draw(place);
    }

    private static void hatch(Graphics2D g, Rectangle2D place) {
        Shape clip = g.getClip();
        g.clip(place);
        for (double x = place.getX() - place.getHeight(); x < place.getMaxX(); x += HATCH_STEP) {
            g.draw(new Line2D.Double(x, place.getMaxY(), x + place.getHeight(), place.getY()));
        }
        g.setClip(clip);
    }

    private String words(TableCell cell) {
        if (cell instanceof TableCell.Words plain) {
            return plain.text();
        }
        if (cell instanceof TableCell.Day day) {
            return day.date().toString();
        }
        if (cell instanceof TableCell.NoNumber none) {
            return none.word();
        }
        if (cell instanceof TableCell.Number number) {
            return number.shown() + mark(number.state());
        }
        TableCell.Result result = (TableCell.Result) cell;
        return result.incomplete() ? result.shown() + phrasebook.say("exchange.mark.incomplete") : result.shown();
    }

    private String mark(FigureState state) {
        return switch (state) {
            case PROVED, BLANK_COUNTED_AS_ZERO -> phrasebook.say("exchange.mark.PROVED");
            case ENTERED -> phrasebook.say("exchange.mark.ENTERED");
            case STATED, APPROXIMATE, BLANK, NOT_APPLICABLE, DOUBTFUL, ABSENT, NOT_ENTERED, MISSING_REPORT -> "";
        };
    }

    private static boolean inFinding(TableCell cell) {
        return cell instanceof TableCell.Number number && !number.note().isEmpty()
                || cell instanceof TableCell.NoNumber none && !none.note().isEmpty();
    }

    private double width(int column, FontMetrics metrics, FontMetrics boldMetrics) {
        double label = metrics.stringWidth(table.columns().get(column).label());
        double heading = label <= LONG_HEADING ? label : Math.max(LONG_HEADING, label / (HEADING_LINES - 1));
        double cells = table.lines().stream()
                .mapToDouble(line -> (line.kind() == TableLine.Kind.UNIT ? metrics : boldMetrics)
                        .stringWidth(words(line.cells().get(column))))
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(Math.max(heading, cells)) + 2 * PADDING));
    }

    private List<String> label(int column, FontMetrics metrics) {
        return HeadingLines.wrap(
                table.columns().get(column).label(),
                (int) (widths[column] - 2 * PADDING),
                HEADING_LINES,
                metrics::stringWidth);
    }

    private String group(int column) {
        return table.columns().get(column).group();
    }

    private static String fitting(String words, double width, FontMetrics metrics) {
        return metrics.stringWidth(words) <= width
                ? words
                : String.join("", HeadingLines.wrap(words, (int) width, 1, metrics::stringWidth));
    }

    private static double lineHeight(FontMetrics metrics) {
        return metrics.getAscent() + metrics.getDescent();
    }

    private double top() {
        return TITLE_POINTS * 1.5 + explanation.size() * SMALL_POINTS * 1.35 + 2 * GAP;
    }

    private double headingHeight() {
        return (grouped ? LINE_HEIGHT : 0) + labelLines * TEXT_POINTS * 1.3 + 2 * PADDING;
    }

    private static double footerHeight() {
        return SMALL_POINTS * 2;
    }

    private static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }
}
