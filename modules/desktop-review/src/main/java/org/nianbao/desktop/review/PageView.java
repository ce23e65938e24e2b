package org.nianbao.desktop.review;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.nianbao.desktop.review.model.PageText;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.reading.PagePictures;
import org.openide.util.NbBundle;

/** One page of a file as a picture, with places marked by an outline; text on it can be selected and copied. */
final class PageView extends ScrolledView {
    private static final int MARGIN = 8;
    private static final double SCREEN_DOTS_PER_POINT = 96.0 / 72;
    private static final double STEP = 1.25;
    private static final double LEAST_ZOOM = 0.1;
    private static final double MOST_ZOOM = 5;

    /** In a narrow window a page with a mark is not shown smaller than this unless the user asks for it. */
    private static final double LEGIBLE_ZOOM = 0.75;

    private static final Color MARK = new Color(255, 190, 40, 70);
    private static final Color MARK_EDGE = new Color(0xC75000);
    private static final Color SELECTION = new Color(30, 110, 220, 50);
    private static final Color SELECTION_EDGE = new Color(0x1E6EDC);

    /** What the size of the page follows. */
    private enum Fit {
        /** The width of the window until something is marked. */
        OVERVIEW,
        /** The width of the window where that leaves the text legible. */
        LEGIBLE,
        /** The width of the window, as the user wants it. */
        WIDTH,
        /** The user's own zoom. */
        ZOOM
    }

    private Optional<PageAlbum> album = Optional.empty();
    private PageText text = new PageText(List.of());
    private List<PageRectangle> marks = List.of();
    private int page = 1;
    private Fit fit = Fit.OVERVIEW;
    private double zoom = 1;
    private int roomWidth;
    private Optional<PagePictures.PagePicture> picture = Optional.empty();
    private boolean failed;
    private boolean scrollToMark;
    private Optional<Rectangle2D> selected = Optional.empty();
    private Point pressed = new Point();
    private Runnable changed = () -> {};

    PageView() {
        setFont(UIManager.getFont("Label.font"));
        setOpaque(true);
        setFocusable(true);
        setBackground(Objects.requireNonNullElse(UIManager.getColor("ScrollPane.background"), Color.LIGHT_GRAY));
        MouseAdapter mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addMouseWheelListener(mouse);
        key("PAGE_DOWN", () -> turnOrScroll(1));
        key("PAGE_UP", () -> turnOrScroll(-1));
        key("HOME", () -> goTo(1));
        key("END", () -> goTo(count()));
        key("DOWN", () -> scroll(0, 1));
        key("UP", () -> scroll(0, -1));
        key("RIGHT", () -> scroll(1, 0));
        key("LEFT", () -> scroll(-1, 0));
        for (String larger : List.of("PLUS", "ADD", "EQUALS", "ctrl EQUALS", "ctrl ADD")) {
            key(larger, () -> zoomBy(STEP));
        }
        for (String smaller : List.of("MINUS", "SUBTRACT", "ctrl MINUS", "ctrl SUBTRACT")) {
            key(smaller, () -> zoomBy(1 / STEP));
        }
        key("0", this::fitWidth);
        key("ctrl A", this::selectPage);
        key("ESCAPE", () -> select(Optional.empty()));
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessiblePage();
        }
        return accessibleContext;
    }

    private final class AccessiblePage extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public String getAccessibleName() {
            return NbBundle.getMessage(PageView.class, "page.accessible");
        }

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }
    }

    private void key(String stroke, Runnable command) {
        getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                command.run();
            }
        });
    }

    /** Follows the size of the scroll pane that holds it. */
    void follow(JScrollPane scroll) {
        scroll.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                int width = scroll.getViewport().getWidth();
                if (width != roomWidth) {
                    roomWidth = width;
                    draw();
                }
            }
        });
    }

    /** Hears whenever another page is shown or the zoom changes. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows the first page of an album, and what was read on its pages; nothing when empty. */
    void show(Optional<PageAlbum> newAlbum, PageText newText) {
        album = newAlbum;
        text = newText;
        marks = List.of();
        page = 1;
        fit = Fit.OVERVIEW;
        picture = Optional.empty();
        select(Optional.empty());
        draw();
    }

    /** Marks rectangles, and turns to the page of the first. */
    void mark(List<PageRectangle> rectangles) {
        marks = rectangles.stream()
                .filter(rectangle -> rectangle.pageFromOne() <= count())
                .toList();
        if (marks.isEmpty()) {
            repaint();
            return;
        }
        scrollToMark = true;
        fit = fit == Fit.OVERVIEW ? Fit.LEGIBLE : fit;
        turnTo(marks.get(0).pageFromOne());
    }

    int page() {
        return page;
    }

    int count() {
        return album.map(PageAlbum::count).orElse(0);
    }

    /** How large the page is shown, in parts of its size on paper. */
    double zoom() {
        return scale() / SCREEN_DOTS_PER_POINT;
    }

    boolean fitsWidth() {
        return album.isEmpty() || fit != Fit.ZOOM && scale() == fittingScale();
    }

    /** Shows a page from its top. */
    void goTo(int pageFromOne) {
        if (pageFromOne >= 1 && pageFromOne <= count()) {
            scrollToMark = false;
            turnTo(pageFromOne);
            scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        }
    }

    private void turnTo(int pageFromOne) {
        if (pageFromOne != page) {
            page = pageFromOne;
            picture = Optional.empty();
            select(Optional.empty());
        }
        draw();
    }

    void zoomBy(double factor) {
        zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom() * factor));
        fit = Fit.ZOOM;
        scrollToMark = true;
        draw();
    }

    void zoomIn() {
        zoomBy(STEP);
    }

    void zoomOut() {
        zoomBy(1 / STEP);
    }

    void fitWidth() {
        fit = Fit.WIDTH;
        scrollToMark = true;
        draw();
    }

    /** What is selected; else what is marked on the page; else all of the page. */
    String copiedText() {
        Rectangle2D marked = marks.stream()
                .filter(mark -> mark.pageFromOne() == page)
                .findFirst()
                .map(PageView::inner)
                .orElseGet(this::wholePage);
        return album.isEmpty() ? "" : text.within(page, selected.orElse(marked));
    }

    private void selectPage() {
        select(Optional.of(wholePage()));
    }

    private Rectangle2D wholePage() {
        return album.map(pages -> pages.size(page))
                .map(size -> new Rectangle2D.Double(0, 0, size.width(), size.height()))
                .orElseGet(Rectangle2D.Double::new);
    }

    /** A little less than a box, so that its neighbours are not touched. */
    private static Rectangle2D inner(PageRectangle box) {
        double offX = Math.min(1, box.width() / 4);
        double offY = Math.min(1, box.height() / 4);
        return new Rectangle2D.Double(box.x() + offX, box.y() + offY, box.width() - 2 * offX, box.height() - 2 * offY);
    }

    private void select(Optional<Rectangle2D> area) {
        selected = area;
        repaint();
    }

    private double scale() {
        if (album.isEmpty()) {
            return 1;
        }
        return switch (fit) {
            case LEGIBLE -> Math.max(fittingScale(), LEGIBLE_ZOOM * SCREEN_DOTS_PER_POINT);
            case OVERVIEW, WIDTH -> fittingScale();
            case ZOOM -> zoom * SCREEN_DOTS_PER_POINT;
        };
    }

    private double fittingScale() {
        double width = album.map(pages -> pages.size(page).width()).orElse(1.0);
        return Math.max(1, roomWidth - 2 * MARGIN) / Math.max(1, width);
    }

    private void draw() {
        failed = false;
        revalidate();
        repaint();
        changed.run();
        if (album.isEmpty() || roomWidth <= 0) {
            return;
        }
        PageAlbum from = album.get();
        int wantedPage = page;
        double wantedScale = scale();
        from.draw(wantedPage, wantedScale * deviceScale(), drawn -> {
            if (album.filter(from::equals).isPresent() && page == wantedPage && scale() == wantedScale) {
                picture = drawn;
                failed = drawn.isEmpty();
                changed.run();
                repaint();
            }
        });
        EventQueue.invokeLater(this::scrollToMark);
    }

    private double deviceScale() {
        GraphicsConfiguration screen = getGraphicsConfiguration();
        return screen == null ? 1 : screen.getDefaultTransform().getScaleX();
    }

    /** What the user is to know of the page's picture; empty when all of it is there. */
    Optional<String> shortcoming() {
        if (failed) {
            return Optional.of(NbBundle.getMessage(PageView.class, "page.failed", Integer.toString(page)));
        }
        return picture.filter(drawn -> !drawn.complete())
                .map(drawn -> NbBundle.getMessage(PageView.class, "page.incomplete", Integer.toString(page)));
    }

    // ---- geometry

    private Rectangle paper() {
        if (album.isEmpty()) {
            return new Rectangle();
        }
        PageAlbum.Size size = album.get().size(page);
        int width = (int) Math.round(size.width() * scale());
        int height = (int) Math.round(size.height() * scale());
        return new Rectangle(Math.max(MARGIN, (getWidth() - width) / 2), MARGIN, width, height);
    }

    /** Where a rectangle of the page is on the screen. */
    Rectangle onScreen(PageRectangle box) {
        Rectangle paper = paper();
        double scale = scale();
        int left = (int) Math.floor(paper.x + box.x() * scale);
        int top = (int) Math.floor(paper.y + box.y() * scale);
        int right = (int) Math.ceil(paper.x + (box.x() + box.width()) * scale);
        int bottom = (int) Math.ceil(paper.y + (box.y() + box.height()) * scale);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private Rectangle2D onPage(Rectangle box) {
        Rectangle paper = paper();
        double scale = scale();
        return new Rectangle2D.Double(
                (box.x - paper.x) / scale,
                (box.y - paper.y) / scale,
                Math.max(1, box.width) / scale,
                Math.max(1, box.height) / scale);
    }

    private void scrollToMark() {
        if (!scrollToMark || marks.isEmpty() || marks.get(0).pageFromOne() != page) {
            return;
        }
        scrollToMark = false;
        Rectangle visible = getVisibleRect();
        Rectangle around = onScreen(marks.get(0));
        around.grow(24, visible.height / 3);
        scrollRectToVisible(around);
    }

    private void scroll(int across, int down) {
        Rectangle visible = getVisibleRect();
        visible.translate(
                across * getScrollableUnitIncrement(visible, 0, 0), down * getScrollableUnitIncrement(visible, 0, 0));
        scrollRectToVisible(visible);
    }

    /** On by a screen; at the end of the page to the next one, or to the end of the one before. */
    private void turnOrScroll(int direction) {
        Rectangle visible = getVisibleRect();
        boolean atEnd = direction > 0 ? visible.y + visible.height >= getHeight() : visible.y <= 0;
        if (!atEnd) {
            visible.translate(0, direction * getScrollableBlockIncrement(visible, SwingConstants.VERTICAL, direction));
            scrollRectToVisible(visible);
        } else if (page + direction >= 1 && page + direction <= count()) {
            goTo(page + direction);
            if (direction < 0) {
                EventQueue.invokeLater(() -> scrollRectToVisible(new Rectangle(0, getHeight() - 1, 1, 1)));
            }
        }
    }

    // ---- painting

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setColor(getBackground());
            g.fillRect(0, 0, getWidth(), getHeight());
            if (album.isPresent()) {
                paintPage(g);
            }
        } finally {
            g.dispose();
        }
    }

    private void paintPage(Graphics2D g) {
        Rectangle paper = paper();
        g.setColor(Color.WHITE);
        g.fill(paper);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        picture.ifPresent(drawn -> g.drawImage(drawn.image(), paper.x, paper.y, paper.width, paper.height, null));
        g.setColor(Objects.requireNonNullElse(UIManager.getColor("Component.borderColor"), Color.GRAY));
        g.drawRect(paper.x - 1, paper.y - 1, paper.width + 1, paper.height + 1);
        for (PageRectangle mark : marks) {
            if (mark.pageFromOne() == page) {
                outlined(g, onScreen(mark), MARK, MARK_EDGE);
            }
        }
        selected.ifPresent(area ->
                text.boxesWithin(page, area).forEach(box -> outlined(g, onScreen(box), SELECTION, SELECTION_EDGE)));
    }

    private static void outlined(Graphics2D g, Rectangle box, Color fill, Color edge) {
        g.setColor(fill);
        g.fill(box);
        g.setColor(edge);
        g.setStroke(new BasicStroke(2));
        g.drawRect(box.x - 1, box.y - 1, box.width + 1, box.height + 1);
    }

    // ---- the mouse

    private final class Mouse extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            pressed = event.getPoint();
            select(SwingUtilities.isLeftMouseButton(event) ? Optional.of(onPage(new Rectangle(pressed))) : selected);
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            Rectangle area = new Rectangle(pressed);
            area.add(event.getPoint());
            select(Optional.of(onPage(area)));
        }

        @Override
        public void mouseWheelMoved(MouseWheelEvent event) {
            if (event.isControlDown()) {
                zoomBy(event.getWheelRotation() < 0 ? STEP : 1 / STEP);
            } else {
                getParent().dispatchEvent(SwingUtilities.convertMouseEvent(PageView.this, event, getParent()));
            }
        }
    }

    // ---- scrolling

    @Override
    public Dimension getPreferredSize() {
        if (album.isEmpty()) {
            return new Dimension(0, 0);
        }
        PageAlbum.Size size = album.get().size(page);
        return new Dimension(
                (int) Math.round(size.width() * scale()) + 2 * MARGIN,
                (int) Math.round(size.height() * scale()) + 2 * MARGIN);
    }
}
