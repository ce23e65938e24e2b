package org.nianbao.branding;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * Draws the frame icons and the splash screen into {@code src/main/nbm-branding}; run by hand when they change.
 *
 * <p>The platform asks for the small icons and the splash under names that end in {@code .gif}; the content is PNG all
 * the same, which the platform reads by its content and which has soft edges.
 */
final class Artwork {
    private static final Color BLUE = new Color(0x0072B2);
    private static final Color ORANGE = new Color(0xE69F00);
    private static final Color GREEN = new Color(0x009E73);
    private static final Color SKY = new Color(0x56B4E9);
    private static final Color INK = new Color(0x1F2D3A);
    private static final Color GREY = new Color(0x5A6673);

    private Artwork() {}

    /** Writes all pictures; the only argument is the branding folder of {@code core.jar}'s startup package. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (String name : Arrays.asList("frame.gif", "frame_dark.gif")) {
            write(icon(16), folder.resolve(name));
        }
        for (String name : Arrays.asList("frame32.gif", "frame32_dark.gif")) {
            write(icon(32), folder.resolve(name));
        }
        for (String name : Arrays.asList("frame48.gif", "frame48_dark.gif")) {
            write(icon(48), folder.resolve(name));
        }
        for (int size : new int[] {256, 512, 1024}) {
            write(icon(size), folder.resolve("frame" + size + ".png"));
        }
        for (String name : Arrays.asList("splash.gif", "splash_dark.gif")) {
            write(splash(), folder.resolve(name));
        }
    }

    private static BufferedImage icon(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = smooth(image);
        graphics.scale(size / 32.0, size / 32.0);
        drawIcon(graphics);
        graphics.dispose();
        return image;
    }

    /** A report's sheet with its bars side by side and a tick, on a grid of 32 × 32. */
    private static void drawIcon(Graphics2D graphics) {
        graphics.setColor(BLUE);
        graphics.fill(new RoundRectangle2D.Double(0.5, 0.5, 31, 31, 7, 7));
        graphics.setColor(Color.WHITE);
        graphics.fill(new RoundRectangle2D.Double(5, 4, 22, 24, 2.5, 2.5));
        graphics.setColor(BLUE);
        graphics.setStroke(new BasicStroke(1.6f));
        graphics.draw(new Line2D.Double(8, 9, 17, 9));
        bar(graphics, ORANGE, 8, 17);
        bar(graphics, SKY, 14, 13.5);
        bar(graphics, GREEN, 20, 19.5);
        graphics.setColor(GREEN);
        graphics.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D tick = new Path2D.Double();
        tick.moveTo(19.5, 9);
        tick.lineTo(21.5, 11);
        tick.lineTo(25, 6.8);
        graphics.draw(tick);
    }

    private static void bar(Graphics2D graphics, Color color, double left, double top) {
        graphics.setColor(color);
        graphics.fill(new RoundRectangle2D.Double(left, top, 4, 25 - top, 0.8, 0.8));
    }

    private static BufferedImage splash() {
        BufferedImage image = new BufferedImage(480, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = smooth(image);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 480, 300);
        graphics.setColor(BLUE);
        graphics.fillRect(0, 0, 480, 6);
        Graphics2D mark = (Graphics2D) graphics.create(48, 92, 96, 96);
        mark.scale(3, 3);
        drawIcon(mark);
        mark.dispose();
        graphics.setColor(INK);
        graphics.setFont(new Font("Noto Sans CJK SC", Font.BOLD, 44));
        graphics.drawString("年报比对台", 172, 140);
        graphics.setColor(GREY);
        graphics.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 15));
        graphics.drawString("政府信息公开年报  收集 · 核对 · 比对", 174, 176);
        graphics.setColor(new Color(0xC9D2DA));
        graphics.drawRect(0, 0, 479, 299);
        graphics.dispose();
        return image;
    }

    private static Graphics2D smooth(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no PNG writer");
        }
    }
}
