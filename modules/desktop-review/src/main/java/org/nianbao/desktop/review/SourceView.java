package org.nianbao.desktop.review;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JScrollPane;
import javax.swing.UIManager;
import org.nianbao.desktop.core.TextSmoothing;
import org.nianbao.desktop.review.layout.Line;
import org.nianbao.desktop.review.layout.SetCell;
import org.nianbao.desktop.review.layout.SetParagraph;
import org.nianbao.desktop.review.layout.SourceLayout;
import org.nianbao.desktop.review.layout.Typography;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Document;
import org.openide.util.RequestProcessor;

/** A document's text and tables as they stand in the file, with places marked. Set anew in the background. */
final class SourceView extends ScrolledView {
    private static final int CELL_PADDING = 4;
    private static final Color MARK_LIGHT = new Color(0xFFE08A);
    private static final Color MARK_DARK = new Color(0x7A5F14);
    private static final Color MARK_EDGE = new Color(0xC77700);

    private final RequestProcessor setter = new RequestProcessor("nianbao-source-layout", 1);
    private Optional<Document> document = Optional.empty();
    private Optional<SourceLayout> layout = Optional.empty();
    private List<SourcePlace> places = List.of();
    private int wantedWidth;
    private int setting;
    private boolean scrollWhenSet;

    SourceView() {
        Font font = UIManager.getFont("Label.font");
        setFont(font.deriveFont(font.getSize2D() - 1)); // A table of ten columns has to find room.
        setOpaque(true);
        setBackground(Objects.requireNonNullElse(UIManager.getColor("TextArea.background"), Color.WHITE));
        setForeground(Objects.requireNonNullElse(UIManager.getColor("TextArea.foreground"), Color.BLACK));
    }

    /** Follows the size of the scroll pane that holds it, in which the mark stays in sight. */
    void follow(JScrollPane scroll) {
        scroll.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                if (scroll.getViewport().getWidth() != wantedWidth) {
                    wantedWidth = scroll.getViewport().getWidth();
                    setAnew();
                }
                scrollWhenSet = true;
                EventQueue.invokeLater(SourceView.this::scrollToMark);
            }
        });
    }

    /** Shows a document; nothing when empty. */
    void show(Optional<Document> newDocument) {
        document = newDocument;
        layout = Optional.empty();
        setAnew();
    }

    /** Marks places and brings the first of them into sight. */
    void mark(List<SourcePlace> newPlaces) {
        places = List.copyOf(newPlaces);
        scrollWhenSet = true;
        scrollToMark();
        repaint();
    }

    /** The first box of the first place that is in the document. */
    Optional<Rectangle> markedBox() {
        return layout.flatMap(set ->
                places.stream().flatMap(place -> set.boxes(place).stream()).findFirst());
    }

    private void setAnew() {
        int thisSetting = ++setting;
        if (document.isEmpty() || wantedWidth <= 0) {
            revalidate();
            repaint();
            return;
        }
        Document toSet = document.get();
        int width = wantedWidth;
        FontMetrics metrics = getFontMetrics(getFont());
        Typography typography = new Typography(metrics::charWidth, metrics.getHeight() + 2);
        setter.post(() -> {
            SourceLayout set = SourceLayout.of(toSet, width, typography);
            EventQueue.invokeLater(() -> {
                if (thisSetting == setting) {
                    layout = Optional.of(set);
                    revalidate();
                    repaint();
                    scrollWhenSet = true;
                    EventQueue.invokeLater(this::scrollToMark);
                }
            });
        });
    }

    private void scrollToMark() {
        if (!scrollWhenSet || layout.isEmpty()) {
            return;
        }
        scrollWhenSet = false;
        markedBox().ifPresent(box -> {
            Rectangle visible = getVisibleRect();
            Rectangle around = new Rectangle(box);
            around.grow(0, visible.height / 3);
            // Lines of text are read from their beginning: move sideways only for what lies beyond the window.
            around.x = box.x + box.width <= visible.width ? 0 : Math.max(0, box.x - 24);
            around.width = Math.min(box.width + 48, visible.width);
            scrollRectToVisible(around);
        });
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setColor(getBackground());
            g.fillRect(0, 0, getWidth(), getHeight());
            layout.ifPresent(set -> paint(g, set));
        } finally {
            g.dispose();
        }
    }

    private void paint(Graphics2D g, SourceLayout set) {
        TextSmoothing.apply(g);
        g.setFont(getFont());
        Rectangle clip = g.getClipBounds();
        boolean dark = getBackground().getRed() < 128;
        List<Rectangle> marks =
                places.stream().flatMap(place -> set.boxes(place).stream()).toList();
        g.setColor(dark ? MARK_DARK : MARK_LIGHT);
        marks.forEach(g::fill);
        int lineHeight = set.typography().lineHeight();
        int ascent = g.getFontMetrics().getAscent() + 1;
        g.setColor(getForeground());
        for (SetParagraph paragraph : set.paragraphs()) {
            int y = paragraph.y();
            for (Line line : paragraph.lines()) {
                if (y + lineHeight >= clip.y && y <= clip.y + clip.height) {
                    g.drawString(line.text(), paragraph.x(), y + ascent);
                }
                y += lineHeight;
            }
        }
        Color gridLine = dark ? new Color(0x5A5E62) : new Color(0xB9BEC4);
        for (SetCell cell : set.cells()) {
            if (cell.box().intersects(clip)) {
                paint(g, cell, gridLine, lineHeight, ascent);
            }
        }
        g.setColor(MARK_EDGE);
        marks.forEach(box -> g.drawRect(box.x, box.y, box.width, box.height));
    }

    private void paint(Graphics2D g, SetCell cell, Color gridLine, int lineHeight, int ascent) {
        Rectangle box = cell.box();
        g.setColor(gridLine);
        g.drawRect(box.x, box.y, box.width, box.height);
        g.setColor(getForeground());
        int y = box.y + (box.height - cell.lines().size() * lineHeight) / 2;
        for (Line line : cell.lines()) {
            int free = box.width - g.getFontMetrics().stringWidth(line.text());
            g.drawString(line.text(), box.x + Math.max(CELL_PADDING, free / 2), y + ascent);
            y += lineHeight;
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return layout.map(set -> new Dimension(set.width(), set.height())).orElseGet(() -> new Dimension(0, 0));
    }
}
