package org.nianbao.charting.internal.file;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.nianbao.charting.description.ChartSize;
import org.nianbao.charting.internal.drawing.PageDrawing;

/** Writes a chart as a png with two dots for each pixel of its size. */
public final class PngChart {
    private static final int SCALE = 2;
    private static final String PNG_METADATA = "javax_imageio_png_1.0";
    /** 192 dots to the inch, so that word processors show the picture at its size. */
    private static final String DOTS_PER_METRE = Long.toString(Math.round(SCALE * 96 / 0.0254));

    private PngChart() {}

    /** Writes the bytes of the whole file and leaves the stream open. */
    public static void write(PageDrawing page, ChartSize size, OutputStream out) throws IOException {
        BufferedImage image =
                new BufferedImage(size.width() * SCALE, size.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(SCALE, SCALE);
            page.draw(g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
        } finally {
            g.dispose();
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, resolution(writer, image)));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata resolution(ImageWriter writer, BufferedImage image) throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
        IIOMetadataNode dots = new IIOMetadataNode("pHYs");
        dots.setAttribute("pixelsPerUnitXAxis", DOTS_PER_METRE);
        dots.setAttribute("pixelsPerUnitYAxis", DOTS_PER_METRE);
        dots.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
        root.appendChild(dots);
        metadata.mergeTree(PNG_METADATA, root);
        return metadata;
    }
}
