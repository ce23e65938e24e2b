package org.nianbao.recognition.printed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nianbao.reading.internal.page.Glyph;
import org.nianbao.reading.internal.page.PageContent;
import org.nianbao.reading.internal.page.PageLimits;
import org.nianbao.reading.internal.page.Ruling;
import org.nianbao.reading.internal.pdf.PdfPages;

/** A PDF file as an OFD file: the same characters and lines in the same places, written the way programs differ in. */
public final class OfdPrint {
    private static final double MILLIMETRES = 25.4 / 72;
    private static final PageLimits NO_LIMITS = new PageLimits() {
        @Override
        public void checkPages(int pages) {}

        @Override
        public void checkInstructions(int instructions) {}

        @Override
        public void checkUnpacked(long bytes) {}

        @Override
        public void checkCharacters(int characters) {}
    };

    private final boolean glyphByGlyph;
    private final boolean scaled;
    private final boolean thinAreas;
    private final boolean templates;
    private final boolean nested;
    private int id = 100;

    private OfdPrint(Random random) {
        glyphByGlyph = random.nextBoolean();
        scaled = random.nextBoolean();
        thinAreas = random.nextBoolean();
        templates = random.nextBoolean();
        nested = random.nextBoolean();
    }

    /** The pages of a PDF file; the same seed gives the same file. */
    public static byte[] of(byte[] pdf, long seed) throws IOException {
        return new OfdPrint(new Random(seed)).file(PdfPages.read(pdf, NO_LIMITS));
    }

    private byte[] file(List<PageContent> pages) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml", element("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
        StringBuilder templateList = new StringBuilder();
        StringBuilder pageList = new StringBuilder();
        for (PageContent page : pages) {
            String number = Integer.toString(page.number());
            String lines = block(page.rulings().stream().map(this::line).toList());
            String text = block(texts(page));
            String area = "<ofd:Area><ofd:PhysicalBox>0 0 " + mm(page.width()) + mm(page.height())
                    + "</ofd:PhysicalBox></ofd:Area>";
            String own = templates ? text : lines + text;
            String use = templates ? "<ofd:Template TemplateID='T" + number + "'/>" : "";
            parts.put("Doc_0/Pages/Page_" + number + "/Content.xml", element("Page", area + use + content(own)));
            parts.put("Doc_0/Tpls/Tpl_" + number + "/Content.xml", element("Page", content(lines)));
            pageList.append("<ofd:Page ID='P" + number + "' BaseLoc='Pages/Page_" + number + "/Content.xml'/>");
            templateList.append(
                    "<ofd:TemplatePage ID='T" + number + "' BaseLoc='/Doc_0/Tpls/Tpl_" + number + "/Content.xml'/>");
        }
        parts.put(
                "Doc_0/Document.xml",
                element(
                        "Document",
                        "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                + templateList + "</ofd:CommonData><ofd:Pages>" + pageList + "</ofd:Pages>"));
        return packed(parts);
    }

    private String block(List<String> objects) {
        String all = String.join("", objects);
        return nested ? "<ofd:PageBlock><ofd:PageBlock>" + all + "</ofd:PageBlock></ofd:PageBlock>" : all;
    }

    private static String content(String objects) {
        return "<ofd:Content><ofd:Layer Type='Body'>" + objects + "</ofd:Layer></ofd:Content>";
    }

    // ---- lines: the boundary holds the place, the path begins at its corner

    private String line(Ruling line) {
        double length = line.end() - line.start();
        double left = line.horizontal() ? line.start() : line.position();
        double top = line.horizontal() ? line.position() : line.start();
        double right = line.horizontal() ? length : 0;
        double down = line.horizontal() ? 0 : length;
        if (!thinAreas) {
            return "<ofd:PathObject ID='" + id++ + "' Boundary='" + mm(left) + mm(top) + mm(right) + mm(down)
                    + "' LineWidth='0.2'><ofd:AbbreviatedData>M 0 0 L " + mm(right) + mm(down)
                    + "</ofd:AbbreviatedData></ofd:PathObject>";
        }
        double thick = 0.5;
        double width = line.horizontal() ? right : thick;
        double height = line.horizontal() ? thick : down;
        return "<ofd:PathObject ID='" + id++ + "' Boundary='" + mm(left - thick / 2 * upright(line))
                + mm(top - thick / 2 * (1 - upright(line))) + mm(width) + mm(height)
                + "' Stroke='false' Fill='true'><ofd:AbbreviatedData>M 0 0 L " + mm(width) + "0 L " + mm(width)
                + mm(height) + "L 0 " + mm(height) + "C</ofd:AbbreviatedData></ofd:PathObject>";
    }

    private static int upright(Ruling line) {
        return line.horizontal() ? 0 : 1;
    }

    // ---- text

    private List<String> texts(PageContent page) {
        List<String> texts = new ArrayList<>();
        List<Glyph> together = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            boolean goesOn = !together.isEmpty() && goOn(together.get(together.size() - 1), glyph);
            if (!goesOn && !together.isEmpty()) {
                texts.add(text(together));
                together.clear();
            }
            together.add(glyph);
        }
        if (!together.isEmpty()) {
            texts.add(text(together));
        }
        return texts;
    }

    private boolean goOn(Glyph last, Glyph glyph) {
        return !glyphByGlyph
                && last.run() == glyph.run()
                && last.baseline() == glyph.baseline()
                && last.size() == glyph.size();
    }

    private String text(List<Glyph> glyphs) {
        Glyph first = glyphs.get(0);
        double unit = scaled ? first.size() * MILLIMETRES : 1;
        StringBuilder words = new StringBuilder();
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            words.append(glyphs.get(i).text());
            int parts =
                    glyphs.get(i).text().codePointCount(0, glyphs.get(i).text().length());
            double width = i + 1 < glyphs.size()
                    ? glyphs.get(i + 1).x() - glyphs.get(i).x()
                    : glyphs.get(i).width();
            for (int part = 0; part < parts; part++) {
                steps.add(number(width / parts * MILLIMETRES / unit));
            }
        }
        steps.remove(steps.size() - 1);
        double above = first.size() * 0.9;
        return "<ofd:TextObject ID='" + id++ + "' Font='1' Boundary='" + mm(first.x()) + mm(first.baseline() - above)
                + mm(first.size() * glyphs.size()) + mm(first.size()) + "'"
                + (scaled ? " CTM='" + number(unit) + "0 0 " + number(unit) + "0 0'" : "") + " Size='"
                + number(first.size() * MILLIMETRES / unit) + "'><ofd:TextCode X='0' Y='"
                + number(above * MILLIMETRES / unit) + "'" + (steps.isEmpty() ? "" : " DeltaX='" + runs(steps) + "'")
                + ">" + words.toString().replace("&", "&amp;").replace("<", "&lt;")
                + "</ofd:TextCode></ofd:TextObject>";
    }

    /** Equal steps one after another as {@code g count step}. */
    private static String runs(List<String> steps) {
        StringBuilder runs = new StringBuilder();
        for (int from = 0; from < steps.size(); ) {
            int end = from;
            while (end < steps.size() && steps.get(end).equals(steps.get(from))) {
                end++;
            }
            runs.append(end - from > 2 ? "g " + (end - from) + " " + steps.get(from) : steps.get(from));
            from = end - from > 2 ? end : from + 1;
        }
        return runs.toString().strip();
    }

    // ---- writing

    private static String mm(double points) {
        return number(points * MILLIMETRES);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.4f ", number);
    }

    private static String element(String name, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><ofd:" + name + " xmlns:ofd='http://www.ofdspec.org/2016'>"
                + content + "</ofd:" + name + ">";
    }

    private static byte[] packed(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
