package org.nianbao.reading;

import java.util.Locale;

/** An OFD file written by hand, object by object; positions are in millimetres from the upper left corner. */
final class OfdFile {
    private final StringBuilder pages = new StringBuilder();
    private final StringBuilder common = new StringBuilder();
    private DocxFile parts = DocxFile.ofParts(
            "OFD.xml", element("OFD", "<ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
    private int count;

    /** A new page at the end of the file: its objects, in one layer. */
    OfdFile page(String... objects) {
        return pageOf("<ofd:Content><ofd:Layer>" + String.join("", objects) + "</ofd:Layer></ofd:Content>");
    }

    /** A new page with this content of its root. */
    OfdFile pageOf(String content) {
        count++;
        pages.append("<ofd:Page ID='" + count + "' BaseLoc='Pages/Page_" + count + "/Content.xml'/>");
        return with("Doc_0/Pages/Page_" + count + "/Content.xml", element("Page", content));
    }

    /** The same with a part that the document's common data name. */
    OfdFile common(String reference, String path, String part) {
        common.append(reference);
        return with(path, part);
    }

    OfdFile with(String path, String part) {
        parts = parts.with(path, part);
        return this;
    }

    OfdFile with(String path, byte[] part) {
        parts = parts.with(path, part);
        return this;
    }

    byte[] bytes() {
        return parts.with(
                        "Doc_0/Document.xml",
                        element(
                                "Document",
                                "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                                        + "</ofd:PageArea>" + common + "</ofd:CommonData><ofd:Pages>" + pages
                                        + "</ofd:Pages>"))
                .bytes();
    }

    /** The document as it is read, rendered. */
    String read() {
        return DocumentRendering.of(new DocumentReader().read("年报.ofd", bytes()));
    }

    static String element(String name, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><ofd:" + name + " xmlns:ofd='http://www.ofdspec.org/2016'>"
                + content + "</ofd:" + name + ">";
    }

    /** A text of 4 mm whose first character begins at a point of its baseline; digits are half as wide as high. */
    static String text(double x, double y, String text) {
        return text(x, y, text, "", "");
    }

    static String text(double x, double y, String text, String attributes, String inner) {
        StringBuilder steps = new StringBuilder();
        text.codePoints()
                .limit(text.codePointCount(0, text.length()) - 1)
                .forEach(character -> steps.append(character < 128 ? "2 " : "4 "));
        String deltas = steps.isEmpty() ? "" : " DeltaX='" + steps.toString().strip() + "'";
        return "<ofd:TextObject Font='1' Size='4' Boundary='" + numbers(x, y - 4, 4.0 * text.length(), 5) + "' "
                + attributes + ">" + inner + "<ofd:TextCode X='0' Y='4'" + deltas + ">" + text
                + "</ofd:TextCode></ofd:TextObject>";
    }

    /** A line between two points. */
    static String line(double x1, double y1, double x2, double y2) {
        return shape("M " + numbers(x1, y1) + "L " + numbers(x2, y2), "", "");
    }

    /** A shape whose outline is given in millimetres on the page. */
    static String shape(String outline, String attributes, String inner) {
        return "<ofd:PathObject Boundary='0 0 210 297' " + attributes + ">" + inner + "<ofd:AbbreviatedData>" + outline
                + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    /** The borders of a table. */
    static String grid(double[] x, double[] y) {
        StringBuilder lines = new StringBuilder();
        for (double edge : x) {
            lines.append(line(edge, y[0], edge, y[y.length - 1]));
        }
        for (double edge : y) {
            lines.append(line(x[0], edge, x[x.length - 1], edge));
        }
        return lines.toString();
    }

    /** The texts of a table, row by row. */
    static String texts(double[] x, double[] y, String... texts) {
        StringBuilder objects = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            int row = i / (x.length - 1);
            int column = i % (x.length - 1);
            if (!texts[i].isEmpty()) {
                objects.append(text(x[column] + 2, y[row] + 6, texts[i]));
            }
        }
        return objects.toString();
    }

    static String numbers(double... numbers) {
        StringBuilder list = new StringBuilder();
        for (double number : numbers) {
            list.append(String.format(Locale.ROOT, "%.3f ", number));
        }
        return list.toString();
    }
}
