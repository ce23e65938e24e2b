package org.nianbao.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ComponentEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.Test;
import org.nianbao.charting.BundledFont;
import org.nianbao.desktop.review.model.PageText;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.reading.PagePictures;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;

/** The view of a page, painted without a screen. */
class PageViewTest {
    /** A picture of 1500 × 750 pixels is a page of 720 × 360 points. */
    private static final PageRectangle MARK = new PageRectangle(1, 360, 180, 72, 36);

    private final PageView view = new PageView();
    private final JScrollPane scroll = new JScrollPane(view);

    @Test
    void aMarkIsOutlinedWhereItLiesOnThePage() throws Exception {
        show(736);
        assertEquals(new Rectangle(368, 188, 72, 36), view.onScreen(MARK));
        BufferedImage painted = painted();
        assertEquals(new Color(0xC75000), new Color(painted.getRGB(400, 187)));
        assertEquals(Color.WHITE, new Color(painted.getRGB(400, 150)));
        assertEquals(Color.BLACK, new Color(painted.getRGB(100, 100)));
    }

    @Test
    void aPageFitsTheWidthUntilItIsZoomed() throws Exception {
        show(736);
        assertEquals(new Dimension(736, 376), view.getPreferredSize());
        onEventThread(() -> view.zoomBy(0.5));
        assertEquals(new Dimension(376, 196), view.getPreferredSize());
        onEventThread(view::fitWidth);
        assertEquals(new Dimension(736, 376), view.getPreferredSize());
    }

    @Test
    void aMarkedPageStaysLegibleInANarrowWindowUntilItIsFitted() throws Exception {
        show(376);
        assertEquals(new Dimension(736, 376), view.getPreferredSize());
        assertFalse(view.fitsWidth());
        onEventThread(view::fitWidth);
        assertEquals(new Dimension(376, 196), view.getPreferredSize());
        assertTrue(view.fitsWidth());
    }

    @Test
    void aPageWithoutAMarkFitsTheWidth() throws Exception {
        PageAlbum album = new PageAlbum(
                PagePictures.open(picture(), ReadingLimits.standard(), Passwords.none(), BundledFont.regular())
                        .orElseThrow());
        onEventThread(() -> {
            follow(376);
            view.show(Optional.of(album), new PageText(List.of()));
            view.mark(List.of());
        });
        assertEquals(new Dimension(376, 196), view.getPreferredSize());
        assertTrue(view.fitsWidth());
    }

    @Test
    void thereIsNoPageBeyondTheLast() throws Exception {
        show(376);
        onEventThread(() -> view.goTo(2));
        assertEquals(List.of(1, 1), List.of(view.page(), view.count()));
    }

    private void show(int width) throws Exception {
        PageAlbum album = new PageAlbum(
                PagePictures.open(picture(), ReadingLimits.standard(), Passwords.none(), BundledFont.regular())
                        .orElseThrow());
        CountDownLatch drawn = new CountDownLatch(1);
        onEventThread(() -> {
            follow(width);
            view.show(Optional.of(album), new PageText(List.of()));
            view.mark(List.of(MARK));
            view.setSize(view.getPreferredSize());
            album.draw(1, (width - 16) / 720.0, picture -> drawn.countDown());
        });
        assertEquals(true, drawn.await(20, TimeUnit.SECONDS));
        onEventThread(() -> view.mark(List.of(MARK)));
    }

    private void follow(int width) {
        view.follow(scroll);
        scroll.getViewport().setSize(width, 500);
        scroll.getViewport().dispatchEvent(new ComponentEvent(scroll.getViewport(), ComponentEvent.COMPONENT_RESIZED));
    }

    private BufferedImage painted() throws Exception {
        BufferedImage image = new BufferedImage(view.getWidth(), view.getHeight(), BufferedImage.TYPE_INT_RGB);
        onEventThread(() -> {
            Graphics2D graphics = image.createGraphics();
            view.paintComponent(graphics);
            graphics.dispose();
        });
        return image;
    }

    /** White, with its upper left quarter black. */
    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(1500, 750, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1500, 750);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 700, 250);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static void onEventThread(Runnable task) throws Exception {
        EventQueue.invokeAndWait(task);
    }
}
