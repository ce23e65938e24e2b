package org.nianbao.desktop.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.nianbao.charting.ChartDrawing;
import org.nianbao.charting.description.DrawnBar;
import org.nianbao.desktop.charts.model.BarMap;

/**
 * A chart drawn for one size of the window. The image is never changed after it was drawn.
 *
 * @param request what it was drawn for
 * @param chart what it shows
 * @param height in pixels of an ordinary screen; the width is that of the request
 * @param image in dots of the screen
 * @param bars where the reports are, in pixels of an ordinary screen
 */
record ChartPicture(PictureRequest request, PreparedChart chart, int height, BufferedImage image, BarMap bars) {
    /** Draws it, which takes a while for many units: not for the event thread. */
    static ChartPicture draw(PictureRequest request, PreparedChart chart) {
        int height = Math.max(request.height(), chart.drawing().legibleHeight(request.width()));
        BufferedImage image = new BufferedImage(
                dots(request.width(), request.scale()), dots(height, request.scale()), BufferedImage.TYPE_INT_RGB);
        List<DrawnBar> bars = draw(chart.drawing(), image, request.width(), height, request.scale());
        return new ChartPicture(request, chart, height, image, BarMap.of(bars));
    }

    /** Draws a chart at its natural size with two dots for each pixel, for a clipboard. */
    static BufferedImage natural(ChartDrawing drawing) {
        int width = drawing.naturalSize().width();
        int height = drawing.naturalSize().height();
        BufferedImage image = new BufferedImage(2 * width, 2 * height, BufferedImage.TYPE_INT_RGB);
        draw(drawing, image, width, height, 2);
        return image;
    }

    private static List<DrawnBar> draw(ChartDrawing drawing, BufferedImage image, int width, int height, double scale) {
        Graphics2D g = image.createGraphics();
        try {
            g.scale(scale, scale);
            return drawing.draw(g, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            g.dispose();
        }
    }

    private static int dots(int pixels, double scale) {
        return (int) Math.ceil(pixels * scale);
    }
}
