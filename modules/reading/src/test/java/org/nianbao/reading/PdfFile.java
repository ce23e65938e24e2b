package org.nianbao.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/**
 * A PDF file written by hand, instruction by instruction; positions are in points from the upper left corner.
 *
 * <p>Chinese stands in a font that every reader is expected to know, so that no file needs one of its own.
 */
final class PdfFile {
    static final double WIDTH = 600;
    static final double HEIGHT = 800;

    private static final String FONTS = "/Font << /F1 3 0 R /F2 4 0 R >>";

    /** A page that is being drawn. */
    static final class Page {
        private final StringBuilder content = new StringBuilder("0.5 w\n");
        private String attributes = "/MediaBox [0 0 600 800]";
        private double height = HEIGHT;

        /** A line between two points. */
        Page line(double x1, double y1, double x2, double y2) {
            return draw(point(x1, y1) + "m " + point(x2, y2) + "l S\n");
        }

        /** A filled area. */
        Page area(double x, double y, double width, double areaHeight) {
            return draw(point(x, y + areaHeight) + number(width) + number(areaHeight) + "re f\n");
        }

        /** A text whose first character begins at a point of its baseline; digits are half as wide as they are high. */
        Page text(double x, double y, double size, String text) {
            return draw("BT " + shown(size, text, "1 0 0 1 " + point(x, y) + "Tm "));
        }

        /** A text that is read from the bottom up. */
        Page upwards(double x, double y, double size, String text) {
            return draw("BT " + shown(size, text, "0 1 -1 0 " + point(x, y) + "Tm "));
        }

        /** Instructions as they are. */
        Page draw(String instructions) {
            content.append(instructions);
            return this;
        }

        /** What the page says of itself, instead of its size. */
        Page with(String pageAttributes, double pageHeight) {
            attributes = pageAttributes;
            height = pageHeight;
            return this;
        }

        /** A ruled table with a border around every cell and a text in each, centred on its line. */
        Page grid(double[] x, double[] y, String... texts) {
            for (double edge : x) {
                line(edge, y[0], edge, y[y.length - 1]);
            }
            for (double edge : y) {
                line(x[0], edge, x[x.length - 1], edge);
            }
            return texts(x, y, texts);
        }

        /** The texts of a table, row by row, without its borders. */
        Page texts(double[] x, double[] y, String... texts) {
            for (int i = 0; i < texts.length; i++) {
                int row = i / (x.length - 1);
                int column = i % (x.length - 1);
                if (!texts[i].isEmpty()) {
                    text(x[column] + 4, y[row] + 14, 10, texts[i]);
                }
            }
            return this;
        }

        private String point(double x, double y) {
            return number(x) + number(height - y);
        }

        private static String shown(double size, String text, String matrix) {
            StringBuilder out = new StringBuilder(matrix);
            int from = 0;
            for (int i = 1; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) < 128 != text.charAt(from) < 128) {
                    out.append(shownPart(size, text.substring(from, i)));
                    from = i;
                }
            }
            return out.append("ET\n").toString();
        }

        private static String shownPart(double size, String text) {
            StringBuilder hex = new StringBuilder();
            boolean latin = text.charAt(0) < 128;
            for (char c : text.toCharArray()) {
                hex.append(String.format(latin ? "%02X" : "%04X", (int) c));
            }
            return "/" + (latin ? "F2 " : "F1 ") + number(size) + "Tf <" + hex + "> Tj ";
        }

        private static String number(double number) {
            return String.format(Locale.ROOT, "%.2f ", number);
        }
    }

    private final List<Page> pages = new ArrayList<>();
    private boolean packed;

    /** A new page at the end of the file. */
    Page page() {
        Page page = new Page();
        pages.add(page);
        return page;
    }

    /** Packs the drawing instructions, as programs do. */
    PdfFile packed() {
        packed = true;
        return this;
    }

    byte[] bytes() {
        List<byte[]> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(5 + 2 * i).append(" 0 R ");
        }
        objects.add(ascii("<< /Type /Catalog /Pages 2 0 R >>"));
        objects.add(ascii("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>"));
        objects.add(ascii("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor <<"
                + " /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0"
                + " /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>] >>"));
        String widths = "500 ".repeat(95);
        objects.add(ascii("<< /Type /Font /Subtype /TrueType /BaseFont /Digits /Encoding /WinAnsiEncoding"
                + " /FirstChar 32 /LastChar 126 /Widths [" + widths + "] /FontDescriptor << /Type /FontDescriptor"
                + " /FontName /Digits /Flags 32 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200"
                + " /CapHeight 700 /StemV 80 >> >>"));
        for (Page page : pages) {
            objects.add(ascii("<< /Type /Page /Parent 2 0 R " + page.attributes + " /Resources << " + FONTS
                    + " >> /Contents " + (objects.size() + 2) + " 0 R >>"));
            objects.add(stream(ascii(page.content.toString())));
        }
        return file(objects);
    }

    private byte[] stream(byte[] content) {
        byte[] kept = packed ? deflated(content) : content;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<< /Length " + kept.length + (packed ? " /Filter /FlateDecode" : "") + " >>\nstream\n"));
        out.writeBytes(kept);
        out.writeBytes(ascii("\nendstream"));
        return out.toByteArray();
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] file(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.5\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(ascii(table + "trailer << /Root 1 0 R /Size " + (objects.size() + 1) + " >>\nstartxref\n" + start
                + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
