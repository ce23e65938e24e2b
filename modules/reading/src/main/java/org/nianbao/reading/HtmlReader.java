package org.nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.nianbao.reading.internal.LineShift;
import org.nianbao.reading.internal.PaperColour;
import org.nianbao.reading.internal.SpanGrid;
import org.nianbao.reading.internal.StyleRules;

/** Reads a web page, or a piece of one, as what a browser would show of it. */
final class HtmlReader {
    /** Never shown, or furniture by its very name; ruby text is the reading aid above a character. */
    private static final String UNSEEN =
            "head, script, style, noscript, template, iframe, object, svg, rt, rp, del, s, strike,"
                    // What stands in these is for browsers that do not know them.
                    + " audio, video, canvas, meter, progress, datalist, noframes, noembed";

    /** Furniture, but in a table's cell what is entered in it. */
    private static final String CONTROLS = "select, button, textarea";

    private static final String FURNITURE = "nav, footer, menu";
    private static final String HIDDEN =
            "[hidden], dialog:not([open]), [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*(hidden|collapse)], [style~=(?i)mso-hide\\s*:\\s*all],"
                    + " [style~=(?i)text-decoration(-line)?\\s*:[^;]*line-through],"
                    // Out of the window, without extent, or without colour: for other readers than the eye.
                    + " [style~=(?i)(^|[;\\s])(left|right|top|text-indent|margin-left)\\s*:\\s*-(\\d{4,}|99\\d)(\\.\\d+)?(px|em|rem|pt)],"
                    + " [style~=(?i)(^|[;\\s])(max-)?(width|height)\\s*:\\s*0(px|%)?\\s*(!|;|$)][style~=(?i)overflow\\s*:\\s*(hidden|clip)],"
                    + " [style~=(?i)(^|[;\\s])clip\\s*:\\s*rect\\(\\s*[01](px)?[\\s,]+[01](px)?[\\s,]],"
                    + " [style~=(?i)clip-path\\s*:\\s*(inset\\(\\s*(50|100)%\\s*\\)|circle\\(\\s*0)],"
                    + " [style~=(?i)transform\\s*:[^;]*scale(x|y)?\\(\\s*0(\\.0+)?\\s*[,)]],"
                    + " [style~=(?i)(^|[;\\s])opacity\\s*:\\s*0?(0|\\.0+|%)?\\s*(!|;|$)]";

    private static final Pattern RAISED = Pattern.compile("(?i)vertical-align\\s*:\\s*super");

    private static final Pattern LOWERED = Pattern.compile("(?i)vertical-align\\s*:\\s*sub(?!\\w)");

    private static final String WHITE_VALUES = PaperColour.VALUES + "\\s*";
    private static final Pattern COLOURED = Pattern.compile("(?i)(^|[;\\s])color\\s*:");
    private static final Pattern WHITE = Pattern.compile("(?i)(^|[;\\s])color\\s*:\\s*" + WHITE_VALUES + "(!|;|$)");
    private static final Pattern WHITE_NAME = Pattern.compile("(?i)\\s*" + WHITE_VALUES);
    private static final Pattern GROUND = Pattern.compile("(?i)(^|[;\\s])background");

    /** Without size, unless something within it has one of its own. */
    private static final String SIZELESS = "[style~=(?i)font-size\\s*:\\s*0+(\\.0+)?\\s*(px|pt|em|rem|%)?\\s*(!|;|$)]"
            + ":not(:has([style~=(?i)font-size\\s*:]))";

    private static final Pattern PAGE_PARTS =
            Pattern.compile("<(html|body|p|div|section|article)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEEPS_LINES = Pattern.compile("(?i)white-space\\s*:\\s*(pre|break-spaces)");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

    private static final Pattern SPAN = Pattern.compile("\\d{1,6}");

    /** jsoup calls these blocks, but they mark words inside a line. */
    private static final Set<String> INLINE = Set.of("ins", "math");

    private static final Set<String> SHOWN_INPUTS = Set.of("", "text", "number", "tel");

    /** A table of this many rows of this many cells may be the report's. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_CELLS = 3;

    /** No form has as many columns; a span beyond it says "to the edge". */
    private static final int WIDEST_SPAN = 100;

    private final ReadingLimits limits;

    private HtmlReader(ReadingLimits limits) {
        this.limits = limits;
    }

    static void addTo(BlockCollector document, String text) {
        FlowAssembler.addTo(document, read(text, Map.of(), document.limits()));
    }

    /** What the page shows; the style sheets that were saved with it are known by the addresses it calls them by. */
    static List<Flow> read(String text, Map<String, String> styleSheets, ReadingLimits limits) {
        Element page = Jsoup.parse(text);
        StyleRules.of(page, styleSheets).applyTo(page, limits::checkStyleMatches);
        page.select(UNSEEN).remove();
        page.select(CONTROLS).stream()
                .filter(control -> control.closest("td, th") == null)
                .forEach(Node::remove);
        removeUnlessDecisive(page, FURNITURE);
        removeUnlessDecisive(page, HIDDEN + ", " + SIZELESS);
        boolean bareLines = !PAGE_PARTS.matcher(text).find();
        Run run = new HtmlReader(limits).new Run(0);
        run.children(page, bareLines);
        return run.finished();
    }

    /**
     * Removes these elements, but none that holds most of the page's text (a script shows it later, or its end was
     * forgotten), and none that holds a table while nothing else of the page does.
     */
    private static void removeUnlessDecisive(Element page, String query) {
        int length = page.text().length();
        List<Element> found = page.select(query).stream()
                .filter(element -> element.text().length() * 2 <= length)
                .toList();
        List<Element> holdTables =
                found.stream().filter(HtmlReader::holdsDataTable).toList();
        found.stream().filter(element -> !holdTables.contains(element)).forEach(Node::remove);
        boolean othersHoldTables = page.select("table").stream()
                .filter(HtmlReader::isDataTable)
                .anyMatch(table -> holdTables.stream().noneMatch(table.parents()::contains));
        if (othersHoldTables) {
            holdTables.forEach(Node::remove);
        }
    }

    private static boolean holdsDataTable(Element element) {
        return element.select("table").stream().anyMatch(HtmlReader::isDataTable);
    }

    private static boolean isDataTable(Element table) {
        // Its own rows only, not those of the tables within it.
        return Stream.concat(Stream.of(table), table.children().stream())
                        .flatMap(parent -> parent.children().stream())
                        .filter(row -> row.nameIs("tr") && row.childrenSize() >= FEWEST_CELLS)
                        .limit(FEWEST_ROWS)
                        .count()
                == FEWEST_ROWS;
    }

    private static boolean isShown(Element input) {
        return SHOWN_INPUTS.contains(input.attr("type").toLowerCase(Locale.ROOT));
    }

    /** Whether text is set in the colour of the paper, and not on a ground of its own. */
    private static boolean isWhite(Element element, boolean whiteAround) {
        String style = element.attr("style");
        if (COLOURED.matcher(style).find() || element.hasAttr("color")) {
            return !GROUND.matcher(style).find()
                    && (WHITE.matcher(style).find()
                            || WHITE_NAME.matcher(element.attr("color")).matches());
        }
        return whiteAround;
    }

    /** What a browser shows of a list to choose from: the chosen entry, or the first. */
    private static String chosen(Element list) {
        return Stream.concat(list.select("option[selected]").stream(), list.select("option").stream())
                .findFirst()
                .map(Element::text)
                .orElse("");
    }

    /** Whether a text that a browser would run together is a table drawn with pipes, line by line. */
    private static boolean holdsRows(String text) {
        return text.indexOf('|') >= 0
                && LINE_END.splitAsStream(text)
                                .map(line -> LineShape.of(new TextLine(OptionalInt.empty(), line)))
                                .filter(shape -> shape.kind() == LineShape.Kind.ROW)
                                .count()
                        > 1;
    }

    /**
     * The text with white space run together; where the source only breaks its line between two Chinese characters,
     * nothing stands between them.
     */
    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        Matcher space = SPACE.matcher(text);
        int from = 0;
        while (space.find()) {
            collapsed.append(text, from, space.start());
            from = space.end();
            boolean lineEnd = LINE_END.matcher(space.group()).find();
            boolean insideChinese = space.start() > 0
                    && from < text.length()
                    && isWide(text.charAt(space.start() - 1))
                    && isWide(text.charAt(from));
            collapsed.append(lineEnd && insideChinese ? "" : " ");
        }
        return collapsed.append(text, from, text.length()).toString();
    }

    private static boolean isWide(char c) {
        return (c >= 0x3001 && c <= 0x9FFF) || (c >= 0xFF01 && c <= 0xFF5E);
    }

    /** A span as browsers take it: at least 1, and 0 for "to the end". */
    private static int span(Element cell, String attribute, int toTheEnd) {
        String digits = cell.attr(attribute).strip();
        if (!SPAN.matcher(digits).matches()) {
            return 1;
        }
        int span = Integer.parseInt(digits);
        return span == 0 ? toTheEnd : Math.min(span, attribute.equals("colspan") ? WIDEST_SPAN : span);
    }

    /** The content of one flow of text: the page's, or a cell's. */
    private final class Run {
        private final int tablesAround;
        private final List<Flow> flow = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        /** The line without what is set in the colour of the paper. */
        private final StringBuilder printed = new StringBuilder();

        private boolean asSet;
        private boolean white;

        Run(int tablesAround) {
            this.tablesAround = tablesAround;
        }

        List<Flow> finished() {
            endLine();
            return flow;
        }

        void children(Element parent, boolean keepsLines) {
            for (Node child : parent.childNodes()) {
                if (child instanceof TextNode text) {
                    text(text.getWholeText(), keepsLines || holdsRows(text.getWholeText()));
                } else if (child instanceof Element element) {
                    element(element, keepsLines);
                }
            }
        }

        private void element(Element element, boolean keepsLines) {
            boolean whiteAround = white;
            white = isWhite(element, white);
            content(element, keepsLines);
            white = whiteAround;
        }

        private void content(Element element, boolean keepsLines) {
            switch (element.normalName()) {
                case "br", "hr" -> endLine();
                case "table" -> {
                    endLine();
                    table(element);
                }
                case "select" -> append(chosen(element));
                case "sup" -> append(LineShift.RAISED.set(element.text()));
                case "sub" -> append(LineShift.LOWERED.set(element.text()));
                case "input" -> append(isShown(element) ? element.attr("value") : "");
                case "pre", "xmp", "listing", "plaintext" -> block(element, true);
                default -> {
                    boolean keeps = keepsLines
                            || KEEPS_LINES.matcher(element.attr("style")).find();
                    boolean isCell = element.nameIs("td") || element.nameIs("th");
                    if (!isCell && RAISED.matcher(element.attr("style")).find()) {
                        append(LineShift.RAISED.set(element.text()));
                    } else if (!isCell && LOWERED.matcher(element.attr("style")).find()) {
                        append(LineShift.LOWERED.set(element.text()));
                    } else if (element.isBlock() && !INLINE.contains(element.normalName())) {
                        block(element, keeps);
                    } else {
                        children(element, keeps);
                    }
                }
            }
        }

        private void block(Element element, boolean keepsLines) {
            endLine();
            children(element, keepsLines);
            endLine();
        }

        private void append(String text) {
            line.append(text);
            printed.append(white ? "" : text);
        }

        private void text(String text, boolean keepsLines) {
            if (!keepsLines) {
                append(text);
                return;
            }
            String[] lines = LINE_END.split(text, -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    endLine();
                }
                append(lines[i]);
                asSet |= !lines[i].isBlank();
            }
        }

        /** Ends a line, if one has begun; its tabs and spaces count only where the page keeps them. */
        private void endLine() {
            // A line all in white stands on a dark ground; white beside black is not seen.
            String seen = (printed.toString().isBlank() ? line : printed).toString();
            String text = asSet ? seen : collapsed(seen);
            if (!text.isBlank()) {
                flow.add(new Flow.Text(new TextLine(OptionalInt.empty(), text)));
            }
            line.setLength(0);
            printed.setLength(0);
            asSet = false;
        }

        private void table(Element table) {
            limits.checkNesting(tablesAround + 1);
            List<Flow.Row> rows = new ArrayList<>();
            SpanGrid grid = new SpanGrid();
            for (Element section : table.children()) {
                if (section.normalName().equals("caption")) {
                    block(section, false);
                    continue;
                }
                List<Element> sectionRows = childrenNamed(section, "tr");
                for (int i = 0; i < sectionRows.size(); i++) {
                    grid.nextRow();
                    rows.add(row(rows.size() + 1, sectionRows.get(i), sectionRows.size() - i, grid));
                }
                grid.endSection();
            }
            flow.add(new Flow.Table(rows, grid.isSound()));
        }

        private Flow.Row row(int number, Element row, int rowsLeft, SpanGrid grid) {
            List<Flow.Cell> cells = new ArrayList<>();
            for (Element cell : childrenNamed(row, "td", "th")) {
                int columns = span(cell, "colspan", 1);
                int rows = Math.min(span(cell, "rowspan", rowsLeft), rowsLeft);
                int column = grid.place(columns, rows);
                limits.checkColumns(column + columns);
                Run content = new Run(tablesAround + 1);
                content.children(cell, false);
                cells.add(new Flow.Cell(cells.size() + 1, column, columns, rows, content.finished()));
            }
            return new Flow.Row(number, cells, 0);
        }

        private static List<Element> childrenNamed(Element parent, String... names) {
            return parent.children().stream()
                    .filter(child -> List.of(names).contains(child.normalName()))
                    .toList();
        }
    }
}
