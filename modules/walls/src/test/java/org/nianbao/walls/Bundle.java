package org.nianbao.walls;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A module's texts in both languages.
 *
 * @param module the module's name, with which every key begins
 * @param chinese the base bundle
 * @param english the bundle {@code _en}
 * @param faults what was wrong with the files themselves: keys given twice
 */
record Bundle(String module, Map<String, String> chinese, Map<String, String> english, List<String> faults) {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

    Bundle {
        chinese = Map.copyOf(chinese);
        english = Map.copyOf(english);
        faults = List.copyOf(faults);
    }

    /** Reads {@code Messages.properties} and {@code Messages_en.properties} of a folder; a missing file is empty. */
    static Bundle read(String module, Path folder) throws IOException {
        return read(module, folder.resolve("Messages.properties"), folder.resolve("Messages_en.properties"));
    }

    /** Reads a bundle from its two files; a missing file is empty. */
    static Bundle read(String module, Path chinese, Path english) throws IOException {
        List<String> faults = new ArrayList<>();
        return new Bundle(module, load(chinese, faults), load(english, faults), faults);
    }

    /** What is wrong with the bundle by itself, one line each; empty when it is in order. */
    List<String> problems() {
        List<String> problems = new ArrayList<>(faults);
        onlyIn(chinese, english).forEach(key -> problems.add(key + " has no English"));
        onlyIn(english, chinese).forEach(key -> problems.add(key + " has no Chinese"));
        chinese.forEach((key, text) -> check(key, text, problems));
        english.forEach((key, text) -> check(key, text, problems));
        for (String key : new TreeSet<>(chinese.keySet())) {
            if (english.containsKey(key) && !arguments(chinese.get(key)).equals(arguments(english.get(key)))) {
                problems.add(key + " has other arguments in English");
            }
        }
        return problems;
    }

    /** Keys that do not begin with the module's name, one line each. */
    List<String> foreignKeys() {
        return chinese.keySet().stream()
                .filter(key -> !key.startsWith(module + "."))
                .map(key -> key + " does not begin with its module " + module)
                .toList();
    }

    /**
     * Keys that no constant names, and constants that name no key, one line each.
     *
     * @param constants the string constants of all classes, as {@link ClassStrings} gives them
     */
    List<String> unusedAndMissing(Set<String> constants) {
        Map<String, Pattern> asked = constants.stream()
                .filter(constant -> constant.startsWith(module + "."))
                .collect(Collectors.toMap(
                        constant -> constant.replace(ClassStrings.HOLE, '*'),
                        Bundle::pattern,
                        (a, b) -> a,
                        TreeMap::new));
        List<String> problems = new ArrayList<>();
        for (String key : new TreeSet<>(chinese.keySet())) {
            if (asked.values().stream()
                    .noneMatch(pattern -> pattern.matcher(key).matches())) {
                problems.add(key + " is used nowhere");
            }
        }
        asked.forEach((constant, pattern) -> {
            if (chinese.keySet().stream().noneMatch(key -> pattern.matcher(key).matches())) {
                problems.add(constant + " is asked for and has no text");
            }
        });
        return problems;
    }

    /** A literal stands for itself, a hole in a recipe or after a closing dot for one or more characters. */
    private static Pattern pattern(String constant) {
        String recipe = constant.endsWith(".") ? constant + ClassStrings.HOLE : constant;
        return Pattern.compile(recipe.chars()
                .mapToObj(c -> c == ClassStrings.HOLE ? ".+" : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining()));
    }

    private static void check(String key, String text, List<String> problems) {
        if (text.isBlank()) {
            problems.add(key + " is empty");
            return;
        }
        try {
            int understood = new MessageFormat(text).getFormatsByArgumentIndex().length;
            int written = arguments(text).stream().mapToInt(i -> i + 1).max().orElse(0);
            if (understood != written) {
                problems.add(key + " hides an argument behind an apostrophe: " + text);
            }
        } catch (IllegalArgumentException e) {
            problems.add(key + " is no message format: " + text);
        }
    }

    private static Set<Integer> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> onlyIn(Map<String, String> these, Map<String, String> others) {
        Set<String> keys = new TreeSet<>(these.keySet());
        keys.removeAll(others.keySet());
        return keys;
    }

    private static Map<String, String> load(Path file, List<String> faults) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.exists(file)) {
            faults.add(file + " is missing");
            return texts;
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    if (texts.put((String) key, (String) value) != null) {
                        faults.add(key + " is given twice in " + file.getFileName());
                    }
                    return super.put(key, value);
                }
            }.load(reader);
        }
        return texts;
    }
}
