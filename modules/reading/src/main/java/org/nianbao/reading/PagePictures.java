package org.nianbao.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.reading.internal.FileKind;
import org.nianbao.reading.internal.FileKinds;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.ofd.OfdSheets;
import org.nianbao.reading.internal.page.Lettering;
import org.nianbao.reading.internal.page.PageLimits;
import org.nianbao.reading.internal.page.PageSheets;
import org.nianbao.reading.internal.page.PictureSheets;
import org.nianbao.reading.internal.pdf.PdfSheets;

/**
 * The pages of a file as pictures: of a PDF or OFD file, or a file of pictures.
 *
 * <p>A rectangle of a place in the document lies on the picture of its page at the same place, in points times the
 * picture's scale. Drawing takes its time and reads untrusted files: not for an event thread, and not for several
 * threads at once.
 */
public final class PagePictures implements Closeable {
    /** No picture has more pixels; a page that would is drawn smaller. */
    static final long MOST_PIXELS = 12_000_000;

    private final PageSheets sheets;

    private PagePictures(PageSheets sheets) {
        this.sheets = sheets;
    }

    /**
     * The picture of a page.
     *
     * @param image the picture; left alone by all who share it
     * @param pixelsPerPoint its scale, which is smaller than was asked for where the page is huge
     * @param complete whether all of the page is on it; false when a picture in the page is too large, damaged or of an
     *     unknown format
     */
    public record PagePicture(BufferedImage image, double pixelsPerPoint, boolean complete) {
        public PagePicture {
            Objects.requireNonNull(image);
        }
    }

    /**
     * Opens a file.
     *
     * @param passwords to try if it needs one
     * @param standIn a font with Chinese, for text whose font neither the file nor the machine has
     * @return its pages; empty when it is of a format without pages, exceeds a limit, or cannot be opened
     */
    public static Optional<PagePictures> open(byte[] bytes, ReadingLimits limits, Passwords passwords, Font standIn) {
        try {
            limits.checkBytes(bytes.length);
            return sheets(bytes, limits, passwords, standIn).map(PagePictures::new);
        } catch (Refusal | IOException e) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            // Parsers answer a broken file with any exception; it has no pictures all the same.
            return Optional.empty();
        }
    }

    /** Whether a file is a picture, or holds pictures one after another, and nothing else. */
    public static boolean isPictureFile(byte[] bytes) {
        return FileKinds.ofBytes(bytes) == FileKind.PICTURE;
    }

    private static Optional<PageSheets> sheets(byte[] bytes, ReadingLimits limits, Passwords passwords, Font standIn)
            throws IOException {
        PageLimits pages = PageFlow.limits(limits);
        FileKind kind = FileKinds.ofBytes(bytes);
        if (kind == FileKind.PDF) {
            return Optional.of(PdfSheets.open(PdfReader.unlocked(bytes, passwords), pages, new Lettering(standIn)));
        }
        if (kind == FileKind.PICTURE) {
            return Optional.of(PictureSheets.open(bytes, pages));
        }
        if (!FileKinds.isPacked(bytes)) {
            return Optional.empty();
        }
        PackedParts parts = PackedParts.open(bytes, limits.packedParts(), limits.unpackedBytes(), limits.compression());
        if (FileKinds.ofParts(parts) == FileKind.OFD) {
            return Optional.of(OfdSheets.of(parts, pages, new Lettering(standIn)));
        }
        parts.close();
        return Optional.empty();
    }

    /** How many pages there are. */
    public int count() {
        return sheets.count();
    }

    /** The width of a page in points. */
    public double width(int pageFromOne) {
        return sheets.width(pageFromOne - 1);
    }

    /** The height of a page in points. */
    public double height(int pageFromOne) {
        return sheets.height(pageFromOne - 1);
    }

    /**
     * Draws a page.
     *
     * @param pixelsPerPoint the wanted scale
     * @throws IOException when the page is damaged, takes too much to draw, or the thread was interrupted
     */
    public PagePicture draw(int pageFromOne, double pixelsPerPoint) throws IOException {
        double width = width(pageFromOne);
        double height = height(pageFromOne);
        double scale = Math.min(pixelsPerPoint, Math.sqrt(MOST_PIXELS / (width * height)));
        BufferedImage image = new BufferedImage(
                (int) Math.max(1, Math.round(width * scale)),
                (int) Math.max(1, Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.setBackground(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            return new PagePicture(image, scale, sheets.draw(pageFromOne - 1, graphics));
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("a damaged page", e);
        } finally {
            graphics.dispose();
        }
    }

    @Override
    public void close() throws IOException {
        sheets.close();
    }
}
