package org.nianbao.desktop.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import org.nianbao.charting.ChartKind;
import org.nianbao.desktop.charts.model.BarTooltip;
import org.nianbao.desktop.charts.model.ChartContent.Charted;
import org.nianbao.desktop.charts.model.ReportBars;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.Focus;
import org.nianbao.model.text.Phrasebook;
import org.openide.util.NbBundle;

/**
 * Shows one chart as wide as its scroll pane and at least as high, with the selected unit outlined.
 *
 * <p>The picture is drawn in the background whenever the content, the size or the screen is another one. Until it is
 * ready, the last picture stays if it shows the same content, and nothing is shown otherwise: never a chart of
 * something else.
 */
final class ChartCanvas extends JComponent implements Scrollable {
    private static final long serialVersionUID = 1L;

    private static final Color OUTLINE = new Color(0x111111);
    private static final Color TINT = new Color(0, 0, 0, 18);
    private static final float STRONG = 2.5f;
    private static final float LIGHT = 1.25f;
    private static final double SMALLEST_FRAMED_INSIDE = 22;

    private final transient ChartKind kind;
    private final transient BackgroundTasks tasks;
    private final transient Phrasebook phrasebook;
    private final transient Consumer<ReportBars> onSelected;

    private transient Optional<Charted> charted = Optional.empty();
    private transient Focus focus = Focus.NOTHING;
    private transient Optional<ChartPicture> picture = Optional.empty();
    private transient Optional<PictureRequest> underWay = Optional.empty();
    private transient BackgroundTasks.Running drawing = () -> {};

    /**
     * An empty canvas.
     *
     * @param onSelected hears which report the user selects
     */
    ChartCanvas(ChartKind kind, BackgroundTasks tasks, Phrasebook phrasebook, Consumer<ReportBars> onSelected) {
        this.kind = kind;
        this.tasks = tasks;
        this.phrasebook = phrasebook;
        this.onSelected = onSelected;
        setOpaque(true);
        setFocusable(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
                if (SwingUtilities.isLeftMouseButton(event)) {
                    at(event).ifPresent(onSelected);
                }
            }

            @Override
            public void mouseMoved(MouseEvent event) {
                setCursor(
                        Cursor.getPredefinedCursor(at(event).isPresent() ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    /** Shows other content, or none. */
    void show(Optional<Charted> content) {
        if (!charted.equals(content)) {
            charted = content;
            picture = picture.filter(shown -> content.isPresent());
            revalidate();
            repaint();
        }
    }

    /** Outlines what is selected and brings it into view. */
    void setSelected(Focus selected) {
        if (!focus.equals(selected)) {
            focus = selected;
            describeSelected();
            scrollToSelected();
            repaint();
        }
    }

    /** Selects the report that many steps after the selected one. */
    void step(int steps) {
        current().flatMap(shown -> shown.bars().fromSelected(focus, steps)).ifPresent(onSelected);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return at(event)
                .flatMap(report -> current()
                        .map(shown -> BarTooltip.html(
                                kind, shown.chart().description().series(), report)))
                .orElse(null);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, getWidth(), getHeight());
            charted.ifPresent(this::request);
            current().ifPresent(shown -> paint(g, shown));
        } finally {
            g.dispose();
        }
    }

    private void paint(Graphics2D g, ChartPicture shown) {
        g.drawImage(shown.image(), 0, 0, shown.request().width(), shown.height(), null);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        shown.bars().alsoOfSelectedUnit(focus).forEach(report -> outline(g, report, LIGHT));
        shown.bars().selected(focus).ifPresent(report -> {
            g.setColor(TINT);
            g.fill(report.lane());
            outline(g, report, STRONG);
        });
    }

    /**
     * A dark frame with a light one in it stands out from every fill. It lies inside the bar, clear of the number at
     * the bar's end, and around a bar so thin that the frame would cover the number in it.
     */
    private static void outline(Graphics2D g, ReportBars report, float thickness) {
        Rectangle2D place = report.place();
        boolean small = Math.min(place.getWidth(), place.getHeight()) < SMALLEST_FRAMED_INSIDE;
        Rectangle2D frame = grown(place, small ? thickness : -thickness / 2);
        g.setStroke(new BasicStroke(thickness));
        if (!small) {
            g.setColor(Color.WHITE);
            g.draw(grown(frame, -thickness));
        }
        g.setColor(OUTLINE);
        g.draw(frame);
    }

    private static Rectangle2D grown(Rectangle2D rectangle, double by) {
        return new Rectangle2D.Double(
                rectangle.getX() - by,
                rectangle.getY() - by,
                rectangle.getWidth() + 2 * by,
                rectangle.getHeight() + 2 * by);
    }

    /** The picture if it shows what is to be shown, maybe in another size. */
    private Optional<ChartPicture> current() {
        return picture.filter(
                shown -> charted.filter(shown.request().charted()::equals).isPresent());
    }

    private Optional<ReportBars> at(MouseEvent event) {
        return current().flatMap(shown -> shown.bars().at(event.getPoint()));
    }

    private void request(Charted content) {
        Dimension window = window();
        PictureRequest wanted = new PictureRequest(content, window.width, window.height, scale());
        if (underWay.filter(wanted::equals).isPresent()) {
            return;
        }
        drawing.cancel();
        if (picture.map(ChartPicture::request).filter(wanted::equals).isPresent()) {
            underWay = Optional.empty();
            return;
        }
        underWay = Optional.of(wanted);
        Optional<PreparedChart> prepared =
                picture.map(ChartPicture::chart).filter(chart -> chart.charted().equals(content));
        drawing = tasks.start(
                NbBundle.getMessage(ChartCanvas.class, "canvas.task"),
                false,
                progress -> progress.cancelled()
                        ? Optional.<ChartPicture>empty()
                        : Optional.of(ChartPicture.draw(
                                wanted, prepared.orElseGet(() -> PreparedChart.of(kind, content, phrasebook)))),
                drawn -> drawn.filter(ready ->
                                underWay.filter(ready.request()::equals).isPresent())
                        .ifPresent(this::ready));
    }

    private void ready(ChartPicture drawn) {
        boolean sameContent = current().isPresent();
        underWay = Optional.empty();
        picture = Optional.of(drawn);
        getAccessibleContext().setAccessibleName(drawn.chart().description().title());
        describeSelected();
        revalidate();
        repaint();
        if (!sameContent) {
            scrollToSelected();
        }
    }

    /** For those who hear the chart instead of seeing the outline. */
    private void describeSelected() {
        getAccessibleContext()
                .setAccessibleDescription(current()
                        .flatMap(shown -> shown.bars().selected(focus))
                        .map(report -> NbBundle.getMessage(
                                ChartCanvas.class,
                                "canvas.selected",
                                report.unit().name(),
                                String.valueOf(report.year())))
                        .orElse(""));
    }

    /** After the layout, for a new picture may be of another height. */
    private void scrollToSelected() {
        SwingUtilities.invokeLater(() -> current()
                .flatMap(shown -> shown.bars().selectedPlace(focus))
                .ifPresent(place -> scrollRectToVisible(place.getBounds())));
    }

    private Dimension window() {
        return getParent() instanceof JViewport viewport ? viewport.getExtentSize() : getSize();
    }

    private double scale() {
        GraphicsConfiguration screen = getGraphicsConfiguration();
        return screen == null ? 1 : screen.getDefaultTransform().getScaleX();
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension window = window();
        return current()
                .map(shown -> new Dimension(shown.request().width(), shown.height()))
                .orElse(window);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 24;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? visible.height - 24 : visible.width - 24;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return window().width >= PictureRequest.NARROWEST;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getPreferredSize().height <= window().height;
    }
}
