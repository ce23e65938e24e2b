package org.nianbao.samples.county;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * The sentences of {@code phrases.txt} by topic. Every unit goes through a topic in its own order and takes the next
 * sentences each year, so that no two following years share one.
 */
final class Phrases {
    private static final String RESOURCE = "phrases.txt";

    private final Map<String, List<String>> topics;

    private Phrases(Map<String, List<String>> topics) {
        this.topics = topics;
    }

    static Phrases load() {
        Map<String, List<String>> topics = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(RESOURCE));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> topic = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    topic = new ArrayList<>();
                    topics.put(line.substring(1, line.length() - 1), topic);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    topic.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(topics);
    }

    /** The sentences of one topic that a unit uses in one year, with their slots still open. */
    List<String> pick(String topic, Unit unit, int year, int number) {
        List<String> order = new ArrayList<>(Objects.requireNonNull(topics.get(topic), topic));
        if (order.size() < 2 * number) {
            throw new IllegalArgumentException("too few sentences for " + topic);
        }
        Collections.shuffle(order, new Random(unit.ordinal() * 104_729L + topic.hashCode()));
        List<String> picked = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            picked.add(order.get((County.index(year) * number + i) % order.size()));
        }
        return picked;
    }
}
