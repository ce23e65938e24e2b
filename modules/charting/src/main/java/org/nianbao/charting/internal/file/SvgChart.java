package org.nianbao.charting.internal.file;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.nianbao.charting.description.ChartSize;
import org.nianbao.charting.internal.drawing.BundledFontFile;
import org.nianbao.charting.internal.drawing.ChartFonts;
import org.nianbao.charting.internal.drawing.PageDrawing;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes a chart as an svg whose text is text. It carries the few characters that it uses of the bundled font, for
 * browsers; programs that ignore such fonts take a common Chinese one.
 */
public final class SvgChart {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FAMILIES = "'" + ChartFonts.BUNDLED_FAMILY
            + "', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'SimHei', 'PingFang SC', sans-serif";

    private SvgChart() {}

    /** Writes the bytes of the whole file in UTF-8 and leaves the stream open. */
    public static void write(PageDrawing page, ChartSize size, String title, OutputStream out) throws IOException {
        SVGGraphics2D g = new SVGGraphics2D(context(), false);
        g.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        page.draw(g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
        describe(root, title);
        if (page.fonts().isBundled()) {
            carryFonts(root);
        }
        transform(root, out);
    }

    private static SVGGeneratorContext context() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(
                    factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null));
            context.setComment(null);
            context.setPrecision(2);
            return context;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser in this Java", e);
        }
    }

    /** The title, which screen readers read and browsers show as a hint. */
    private static void describe(Element root, String title) {
        Element element = root.getOwnerDocument().createElementNS(SVG, "title");
        element.setTextContent(title);
        root.insertBefore(element, root.getFirstChild());
    }

    private static void carryFonts(Element root) throws IOException {
        Set<Integer> regular = new TreeSet<>();
        Set<Integer> bold = new TreeSet<>();
        NodeList texts = root.getElementsByTagNameNS(SVG, "text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            Set<Integer> used = inherited(text, "font-weight").equals("bold") ? bold : regular;
            text.getTextContent().codePoints().forEach(used::add);
        }
        NodeList all = root.getElementsByTagNameNS(SVG, "*");
        for (int i = 0; i < all.getLength(); i++) {
            replaceFamily((Element) all.item(i));
        }
        root.setAttribute("font-family", FAMILIES);
        Element style = root.getOwnerDocument().createElementNS(SVG, "style");
        style.setAttribute("type", "text/css");
        style.setTextContent(
                face(BundledFontFile.REGULAR, "normal", regular) + face(BundledFontFile.BOLD, "bold", bold));
        root.insertBefore(style, root.getFirstChild().getNextSibling());
    }

    private static void replaceFamily(Element element) {
        if (element.getAttribute("font-family").contains(ChartFonts.BUNDLED_FAMILY)) {
            element.setAttribute("font-family", FAMILIES);
        }
    }

    private static String inherited(Element element, String attribute) {
        Element current = element;
        while (!current.hasAttribute(attribute) && current.getParentNode() instanceof Element parent) {
            current = parent;
        }
        return current.getAttribute(attribute);
    }

    private static String face(BundledFontFile file, String weight, Set<Integer> used) throws IOException {
        try (InputStream in = file.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            // The subsetter knows the basic plane only; a rarer character is left to the reader's own fonts.
            used.stream().filter(Character::isBmpCodePoint).forEach(subsetter::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return "@font-face{font-family:'" + ChartFonts.BUNDLED_FAMILY + "';font-weight:" + weight
                    + ";src:url(data:font/ttf;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray())
                    + ") format('truetype');}\n";
        }
    }

    private static void transform(Element root, OutputStream out) throws IOException {
        try {
            Document document = root.getOwnerDocument();
            Element old = document.getDocumentElement();
            if (old == null) {
                document.appendChild(root);
            } else if (old != root) {
                document.replaceChild(root, old);
            }
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }
}
