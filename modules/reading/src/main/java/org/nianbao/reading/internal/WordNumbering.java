package org.nianbao.reading.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Counts the automatic lists of a Word document along its text. In many reports the 一、 of a heading is such a number
 * and stands nowhere in the text.
 */
public final class WordNumbering {
    private static final int LEVELS = 9;
    private static final int NOT_STARTED = Integer.MIN_VALUE;
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean spaceAfter = true;
        private boolean restarts = true;
        private boolean plainDigits;
    }

    private static final class Definition {
        private final Level[] levels = new Level[LEVELS];
        private final Map<String, Integer> levelOfStyle = new HashMap<>();
        private final int[] counts = new int[LEVELS];
        private Optional<String> styleLink = Optional.empty();

        Definition() {
            Arrays.setAll(levels, level -> new Level());
            Arrays.fill(counts, NOT_STARTED);
        }
    }

    private static final class Instance {
        private int definition;
        private final Map<Integer, Integer> startOverrides = new HashMap<>();
        private final Map<Integer, Level> levelOverrides = new HashMap<>();
    }

    private final WordStyles styles;
    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    private WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    /** A document without automatic lists. */
    public static WordNumbering none() {
        return new WordNumbering(WordStyles.none());
    }

    /**
     * Reads the part {@code numbering}.
     *
     * @throws XMLStreamException when it is broken
     */
    public static WordNumbering read(byte[] content, WordStyles styles) throws XMLStreamException {
        WordNumbering numbering = new WordNumbering(styles);
        XmlPart xml = XmlPart.open(content);
        while (xml.next()) {
            if (xml.atStart() && xml.wordName().equals("abstractNum")) {
                numbering.addDefinition(xml);
            } else if (xml.atStart() && xml.wordName().equals("num")) {
                numbering.addInstance(xml);
            }
        }
        return numbering;
    }

    private void addDefinition(XmlPart xml) throws XMLStreamException {
        Definition definition = new Definition();
        definitions.put(xml.number("abstractNumId").orElse(0), definition);
        while (xml.next() && !(xml.atEnd() && xml.wordName().equals("abstractNum"))) {
            if (xml.atStart() && xml.wordName().equals("lvl")) {
                int number = level(xml);
                definition.levels[number] = readLevel(xml, style -> definition.levelOfStyle.put(style, number));
            } else if (xml.atStart() && xml.wordName().equals("numStyleLink")) {
                definition.styleLink = xml.attribute("val");
            }
        }
    }

    private void addInstance(XmlPart xml) throws XMLStreamException {
        Instance instance = new Instance();
        instances.put(xml.number("numId").orElse(0), instance);
        int level = 0;
        while (xml.next() && !(xml.atEnd() && xml.wordName().equals("num"))) {
            if (xml.atStart()) {
                switch (xml.wordName()) {
                    case "abstractNumId" -> instance.definition = xml.number().orElse(0);
                    case "lvlOverride" -> level = level(xml);
                    case "startOverride" ->
                        instance.startOverrides.put(level, xml.number().orElse(1));
                    case "lvl" -> instance.levelOverrides.put(level, readLevel(xml, style -> {}));
                    default -> {
                        // Nothing that counts.
                    }
                }
            }
        }
    }

    private static Level readLevel(XmlPart xml, java.util.function.Consumer<String> style) throws XMLStreamException {
        Level level = new Level();
        while (xml.next() && !(xml.atEnd() && xml.wordName().equals("lvl"))) {
            if (xml.atStart()) {
                switch (xml.wordName()) {
                    case "start" -> level.start = xml.number().orElse(1);
                    case "numFmt" -> level.format = xml.attribute("val").orElse("decimal");
                    case "lvlText" -> level.text = xml.attribute("val").orElse("");
                    case "suff" ->
                        level.spaceAfter = !xml.attribute("val").orElse("").equals("nothing");
                    case "lvlRestart" -> level.restarts = xml.number().orElse(1) != 0;
                    case "isLgl" -> level.plainDigits = xml.isOn();
                    case "pStyle" -> xml.attribute("val").ifPresent(style);
                    default -> {
                        // How it looks is not asked.
                    }
                }
            }
        }
        return level;
    }

    private static int level(XmlPart xml) {
        return Math.max(0, Math.min(LEVELS - 1, xml.number("ilvl").orElse(0)));
    }

    /**
     * Counts one paragraph and gives the number that Word shows before it, with a space after it where it would run
     * into the text; empty when the paragraph is in no list, or in one of bullets.
     *
     * @param styleId the paragraph's style, or an empty text
     * @param numId the list that the paragraph itself names, if any; 0 takes it out of every list
     * @param ownLevel the level that the paragraph itself names, if any
     */
    public String next(String styleId, OptionalInt numId, OptionalInt ownLevel) {
        int id = numId.isPresent() ? numId.getAsInt() : styles.numId(styleId).orElse(0);
        Optional<Instance> found = resolved(id);
        if (found.isEmpty()) {
            return "";
        }
        Instance instance = found.get();
        Definition definition = definitions.get(instance.definition);
        int level = ownLevel.isPresent()
                ? ownLevel.getAsInt()
                : Optional.ofNullable(definition.levelOfStyle.get(styleId))
                        .orElseGet(() -> styles.level(styleId).orElse(0));
        if (level < 0 || level >= LEVELS) {
            return "";
        }
        count(id, instance, definition, level);
        return written(instance, definition, level);
    }

    /** The list of this id; one that only points to a list style is replaced by that style's list. */
    private Optional<Instance> resolved(int id) {
        Instance instance = instances.get(id);
        if (instance == null || !definitions.containsKey(instance.definition)) {
            return Optional.empty();
        }
        Optional<String> link = definitions.get(instance.definition).styleLink;
        if (link.isEmpty()) {
            return Optional.of(instance);
        }
        Instance linked = instances.get(styles.numId(link.get()).orElse(0));
        return Optional.ofNullable(linked).filter(list -> definitions.containsKey(list.definition));
    }

    private void count(int id, Instance instance, Definition definition, int level) {
        if (begun.add(id)) {
            instance.startOverrides.forEach((at, start) -> definition.counts[at] = start - 1);
        }
        int before = definition.counts[level];
        definition.counts[level] = before == NOT_STARTED ? level(instance, definition, level).start : before + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (level(instance, definition, deeper).restarts) {
                definition.counts[deeper] = NOT_STARTED;
            }
        }
    }

    private static String written(Instance instance, Definition definition, int level) {
        Level shown = level(instance, definition, level);
        if (shown.format.equals("bullet") || shown.format.equals("none")) {
            return "";
        }
        Matcher placeholder = PLACEHOLDER.matcher(shown.text);
        StringBuilder written = new StringBuilder();
        while (placeholder.find()) {
            int at = Integer.parseInt(placeholder.group(1)) - 1;
            Level counted = level(instance, definition, at);
            int count = definition.counts[at] == NOT_STARTED ? counted.start : definition.counts[at];
            String format = shown.plainDigits ? "decimal" : counted.format;
            placeholder.appendReplacement(written, Matcher.quoteReplacement(CountingStyle.write(format, count)));
        }
        placeholder.appendTail(written);
        // Chinese punctuation brings its own room; a digit must not run into the text.
        boolean closed = written.length() > 0 && "、．。）」』】：".indexOf(written.charAt(written.length() - 1)) >= 0;
        return written.length() == 0 || closed
                ? written.toString()
                : written.append(' ').toString();
    }

    private static Level level(Instance instance, Definition definition, int level) {
        return instance.levelOverrides.getOrDefault(level, definition.levels[level]);
    }
}
