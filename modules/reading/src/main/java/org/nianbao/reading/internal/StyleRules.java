package org.nianbao.reading.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * The style sheets of a web page, as far as they decide whether text is seen, raised above its line, or keeps its
 * lines.
 *
 * <p>What wins is written into the elements' own styles, so that whoever asks there has the answer. Rules for print,
 * for narrow windows or for the mouse, and rules in words that are not understood, do not count.
 */
public final class StyleRules {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern SCREEN = Pattern.compile("(?i)\\s*|(only\\s+)?(screen|all)");
    private static final Pattern BETWEEN_SELECTORS = Pattern.compile(",(?![^(\\[]*[)\\]])");
    private static final Pattern IMPORTANT = Pattern.compile("(?i)\\s*!\\s*important\\s*$");
    private static final Pattern ID = Pattern.compile("#[\\w-]");
    private static final Pattern CLASS = Pattern.compile("\\.[A-Za-z_-]|\\[|:[a-z]");
    private static final Pattern TAG = Pattern.compile("(^|[\\s>+~(])[A-Za-z]");

    /** Asked for only where other properties are told. */
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private static final Pattern LAST_PART = Pattern.compile("[^\\s>+~]+$");
    private static final Pattern CLASS_NAME = Pattern.compile("\\.([\\w-]+)");
    private static final Pattern AFTER_NAMES = Pattern.compile("[:\\[].*");

    /** The properties that are asked for, and the values that matter. */
    private static final Map<String, Pattern> TELLING = Map.ofEntries(
            Map.entry("display", whole("none")),
            Map.entry("visibility", whole("hidden|collapse")),
            Map.entry("mso-hide", whole("all")),
            Map.entry("font-size", whole("0+(\\.0+)?(px|pt|em|rem|%)?")),
            Map.entry("text-decoration", whole(".*line-through.*")),
            Map.entry("text-decoration-line", whole(".*line-through.*")),
            Map.entry("vertical-align", whole("super|sub")),
            Map.entry("white-space", whole("pre.*|break-spaces")),
            Map.entry("color", whole(PaperColour.VALUES)),
            Map.entry("background", NEVER),
            Map.entry("background-color", NEVER),
            Map.entry("opacity", whole("0?(0|\\.0+|%)?")),
            Map.entry("clip", whole("rect\\(.*")),
            Map.entry("clip-path", whole("(inset|circle).*")),
            Map.entry("transform", whole(".*scale.*")),
            Map.entry("max-width", whole("0(px|%)?")),
            Map.entry("max-height", whole("0(px|%)?")),
            Map.entry("width", whole("0(px|%)?")),
            Map.entry("height", whole("0(px|%)?")),
            Map.entry("overflow", whole("hidden|clip")),
            Map.entry("left", whole("-.*")),
            Map.entry("right", whole("-.*")),
            Map.entry("top", whole("-.*")),
            Map.entry("text-indent", whole("-.*")),
            Map.entry("margin-left", whole("-.*")));

    private record Declaration(String property, String value, boolean important) {
        boolean isTelling() {
            return TELLING.get(property).matcher(value).matches();
        }
    }

    private record Rule(String selector, Declaration declaration, int order) {
        /** The greater one wins where two rules say different things of one element. */
        long weight() {
            long ids = ID.matcher(selector).results().count();
            long classes = CLASS.matcher(selector).results().count();
            long tags = TAG.matcher(selector).results().count();
            long specific = Math.min(ids, 99) * 10_000 + Math.min(classes, 99) * 100 + Math.min(tags, 99);
            return ((declaration.important() ? 1_000_000 : 0) + specific) << 31 | order;
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    private StyleRules() {}

    /**
     * The rules that a page has in itself or calls by an address under which they are known.
     *
     * @param saved style sheets by address
     */
    public static StyleRules of(Element page, Map<String, String> saved) {
        StyleRules read = new StyleRules();
        for (Element sheet : page.select("style, link[rel~=(?i)^stylesheet$][href]")) {
            if (SCREEN.matcher(sheet.attr("media")).matches()) {
                read.add(sheet.nameIs("style") ? sheet.data() : saved.getOrDefault(sheet.attr("href"), ""), true);
            }
        }
        return read;
    }

    private static Pattern whole(String values) {
        return Pattern.compile(values, Pattern.CASE_INSENSITIVE);
    }

    private void add(String sheet, boolean outermost) {
        String css = COMMENT.matcher(sheet).replaceAll(" ");
        int at = 0;
        int open = css.indexOf('{');
        while (open >= 0) {
            String before = css.substring(at, open);
            String head = before.substring(before.lastIndexOf(';') + 1).strip();
            int end = endOfBlock(css, open);
            String block = css.substring(open + 1, end);
            if (outermost
                    && head.toLowerCase(Locale.ROOT).startsWith("@media")
                    && SCREEN.matcher(head.substring("@media".length()).strip()).matches()) {
                add(block, false);
            } else if (!head.startsWith("@")) {
                addRule(head, block);
            }
            at = Math.min(css.length(), end + 1);
            open = css.indexOf('{', at);
        }
    }

    private static int endOfBlock(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            if (css.charAt(i) == '{') {
                depth++;
            } else if (css.charAt(i) == '}') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return css.length();
    }

    private void addRule(String head, String block) {
        for (Declaration declaration : declarations(block).values()) {
            for (String selector : BETWEEN_SELECTORS.split(head)) {
                rules.add(new Rule(selector.strip(), declaration, rules.size()));
            }
        }
    }

    /** The declarations that are asked for, the last of each property. */
    private static Map<String, Declaration> declarations(String block) {
        Map<String, Declaration> found = new TreeMap<>();
        for (String written : block.split(";")) {
            int colon = written.indexOf(':');
            String property = written.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
            if (TELLING.containsKey(property)) {
                Matcher important = IMPORTANT.matcher(written);
                String value = important.replaceAll("").substring(colon + 1).strip();
                Declaration before = found.get(property);
                boolean isImportant = IMPORTANT.matcher(written).find();
                if (before == null || isImportant || !before.important()) {
                    found.put(property, new Declaration(property, value, isImportant));
                }
            }
        }
        return found;
    }

    /**
     * Writes what the rules say into the elements' own styles, where these do not say otherwise.
     *
     * @param checked told how many elements all the rules together are held against so far; may refuse
     */
    public void applyTo(Element page, LongConsumer checked) {
        Map<Element, Map<String, Rule>> told = new IdentityHashMap<>();
        // Colour says nothing without the ground behind it.
        page.select("[style*=color], [color]").forEach(coloured -> told.put(coloured, new TreeMap<>()));
        List<Rule> applicable = applicable(page);
        // Where anything is without size, any other size brings back what stands in it.
        boolean sizeless = applicable.stream()
                .map(Rule::declaration)
                .anyMatch(declaration -> declaration.property().equals("font-size") && declaration.isTelling());
        Predicate<Rule> isTelling = rule -> rule.declaration().isTelling()
                || sizeless && rule.declaration().property().equals("font-size");
        long elements = page.select("*").size();
        long matches = 0;
        for (Rule rule : applicable) {
            if (isTelling.test(rule)) {
                matches += elements;
                checked.accept(matches);
                evaluator(rule)
                        .forEach(evaluator -> page.select(evaluator)
                                .forEach(element -> told.computeIfAbsent(element, any -> new TreeMap<>())
                                        .merge(rule.declaration().property(), rule, StyleRules::winner)));
            }
        }
        for (Rule rule : applicable) {
            if (!isTelling.test(rule)) {
                matches += told.size();
                checked.accept(matches);
                String property = rule.declaration().property();
                evaluator(rule)
                        .forEach(evaluator -> told.forEach((element, properties) -> {
                            if ((properties.containsKey(property) || property.startsWith("background"))
                                    && element.is(evaluator)) {
                                properties.merge(property, rule, StyleRules::winner);
                            }
                        }));
            }
        }
        told.forEach(StyleRules::write);
    }

    /** The rules whose last part names only classes that the page has: a site's sheets are for all of its pages. */
    private List<Rule> applicable(Element page) {
        Set<String> classes = new HashSet<>();
        page.select("[class]")
                .forEach(element -> element.classNames().forEach(name -> classes.add(name.toLowerCase(Locale.ROOT))));
        return rules.stream()
                .filter(rule -> {
                    Matcher last = LAST_PART.matcher(
                            AFTER_NAMES.matcher(rule.selector()).replaceFirst(""));
                    return !last.find()
                            || CLASS_NAME
                                    .matcher(last.group())
                                    .results()
                                    .allMatch(name ->
                                            classes.contains(name.group(1).toLowerCase(Locale.ROOT)));
                })
                .toList();
    }

    /** What finds the elements of a rule; nothing for one about the mouse or about what no element is. */
    private static List<Evaluator> evaluator(Rule rule) {
        try {
            return List.of(QueryParser.parse(rule.selector()));
        } catch (Selector.SelectorParseException | IllegalArgumentException notUnderstood) {
            return List.of();
        }
    }

    private static Rule winner(Rule one, Rule other) {
        return one.weight() >= other.weight() ? one : other;
    }

    private static void write(Element element, Map<String, Rule> properties) {
        Map<String, Declaration> own = declarations(element.attr("style"));
        StringBuilder style = new StringBuilder();
        properties.forEach((property, rule) -> {
            Declaration declaration = rule.declaration();
            Declaration owned = own.get(property);
            if (owned == null || declaration.important() && !owned.important()) {
                style.append(property).append(": ").append(declaration.value()).append("; ");
                own.remove(property);
            }
        });
        if (style.length() > 0) {
            element.attr("style", style + unlessOverruled(element.attr("style"), own, properties));
        }
    }

    /** The element's own style without the properties that a rule overruled. */
    private static String unlessOverruled(String style, Map<String, Declaration> kept, Map<String, Rule> properties) {
        StringBuilder own = new StringBuilder();
        for (String written : style.split(";")) {
            String property = written.substring(0, Math.max(0, written.indexOf(':')))
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (kept.containsKey(property) || !properties.containsKey(property)) {
                own.append(written).append(';');
            }
        }
        return own.toString();
    }
}
