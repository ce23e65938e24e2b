package org.nianbao.reading.internal.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The pictures in a file of pictures, of which the size is known before one is unpacked. */
public final class PictureFile implements Closeable {
    /** A picture of more pixels takes too long, however small it is shown. */
    private static final long MOST_PIXELS = 200_000_000;

    /** No more pixels of a picture are kept; A4 at 300 dots an inch has about nine million. */
    private static final long MOST_KEPT = 10_000_000;

    private final ImageReader reader;
    private final ImageInputStream in;

    private PictureFile(ImageReader reader, ImageInputStream in) {
        this.reader = reader;
        this.in = in;
    }

    /**
     * Opens a file.
     *
     * @throws IOException when it is no picture of a known format
     */
    public static PictureFile open(byte[] bytes) throws IOException {
        // Never through a file of the system's, as ImageIO would by default.
        ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IOException("no picture of a known format");
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        return new PictureFile(reader, in);
    }

    /**
     * How many pictures there are.
     *
     * @throws IOException when the file is damaged
     */
    public int count() throws IOException {
        return reader.getNumImages(true);
    }

    /**
     * The width of a picture in pixels, pictures counted from 0.
     *
     * @throws IOException when the file is damaged
     */
    public int width(int picture) throws IOException {
        return reader.getWidth(picture);
    }

    /**
     * The height of a picture in pixels, pictures counted from 0.
     *
     * @throws IOException when the file is damaged
     */
    public int height(int picture) throws IOException {
        return reader.getHeight(picture);
    }

    /**
     * Whether a picture is small enough to be unpacked.
     *
     * @throws IOException when the file is damaged
     */
    public boolean isBounded(int picture) throws IOException {
        return (long) width(picture) * height(picture) <= MOST_PIXELS;
    }

    /**
     * Unpacks a picture; of a large one only every second pixel, or fewer.
     *
     * @throws IOException when the file is damaged, or the picture is not {@link #isBounded bounded}
     */
    public BufferedImage picture(int picture) throws IOException {
        if (!isBounded(picture)) {
            throw new IOException("picture too large");
        }
        long pixels = (long) width(picture) * height(picture);
        int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_KEPT));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(picture, parameters);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
