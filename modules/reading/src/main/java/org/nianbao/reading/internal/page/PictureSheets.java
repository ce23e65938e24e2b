package org.nianbao.reading.internal.page;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The pictures of a file as pages. */
public final class PictureSheets implements PageSheets {
    /** A picture is shown as if it had been scanned with 150 dots an inch, whatever it says of itself. */
    private static final double POINTS_PER_PIXEL = 72.0 / 150;

    private record Size(double width, double height) {}

    private final PictureFile file;
    private final List<Size> sizes = new ArrayList<>();

    private PictureSheets(PictureFile file) {
        this.file = file;
    }

    /**
     * Opens a file of pictures.
     *
     * @throws IOException when it is none, or damaged
     */
    public static PictureSheets open(byte[] bytes, PageLimits limits) throws IOException {
        PictureSheets sheets = new PictureSheets(PictureFile.open(bytes));
        try {
            limits.checkPages(sheets.file.count());
            for (int page = 0; page < sheets.file.count(); page++) {
                sheets.sizes.add(new Size(
                        sheets.file.width(page) * POINTS_PER_PIXEL, sheets.file.height(page) * POINTS_PER_PIXEL));
            }
            return sheets;
        } catch (IOException | RuntimeException e) {
            sheets.close();
            throw e;
        }
    }

    @Override
    public int count() {
        return sizes.size();
    }

    @Override
    public double width(int page) {
        return sizes.get(page).width();
    }

    @Override
    public double height(int page) {
        return sizes.get(page).height();
    }

    @Override
    public boolean draw(int page, Graphics2D graphics) throws IOException {
        if (!file.isBounded(page)) {
            return false;
        }
        BufferedImage picture = file.picture(page);
        graphics.drawImage(
                picture,
                AffineTransform.getScaleInstance(width(page) / picture.getWidth(), height(page) / picture.getHeight()),
                null);
        return true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
