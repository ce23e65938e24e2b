package org.nianbao.recognition.tables.internal.sums;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every way to read a row of numbers whose count is not that of its columns, as far as its own sums close.
 *
 * <p>Too few numbers: cells were lost, or two neighbours were merged. Too many: one number was split, or a cell is
 * extra (zeros anywhere, or one number at either end). A lost cell's count follows from its block's sum.
 */
final class RowReadings {
    private static final int MOST_EDITS = 3;
    static final int MOST_STEPS = 50_000;
    private static final int MOST_DIGITS = 15;

    private final List<String> tokens;
    private final RowShape shape;
    private final Map<List<Long>, RowReading> readings = new LinkedHashMap<>();
    private boolean complete = true;
    private int steps;

    private RowReadings(List<String> tokens, RowShape shape) {
        this.tokens = tokens;
        this.shape = shape;
    }

    /**
     * Enumerates the readings.
     *
     * @param tokens the digits of each number
     */
    static RowReadings of(List<String> tokens, RowShape shape) {
        RowReadings found = new RowReadings(tokens, shape);
        int edits = Math.abs(tokens.size() - shape.width());
        if (edits > MOST_EDITS) {
            found.complete = false;
        } else {
            found.extend(new ArrayList<>(), 0, edits);
        }
        return found;
    }

    /** The readings whose sums close, without repetition; those that leave no number out come first. */
    List<RowReading> all() {
        return readings.values().stream()
                .sorted(Comparator.comparingInt(reading -> -reading.tokensUsed()))
                .toList();
    }

    /** Whether these are all that there can be: not when too much is missing to be enumerated. */
    boolean isComplete() {
        return complete;
    }

    /** How many steps it took to find them: never many more than the limit, whatever the row. */
    int steps() {
        return steps;
    }

    private void extend(List<Slot> slots, int next, int edits) {
        if (steps >= MOST_STEPS) {
            complete = false;
            return;
        }
        steps++;
        int left = shape.width() - slots.size();
        if (left == 0) {
            List<String> trailing = tokens.subList(next, tokens.size());
            if (trailing.size() == edits && (isOneTooMany() || trailing.stream().allMatch("0"::equals))) {
                close(slots);
            }
            return;
        }
        boolean tooFew = tokens.size() < shape.width();
        if (next < tokens.size()) {
            with(slots, new Slot(tokens.get(next), List.of(next)), () -> extend(slots, next + 1, edits));
        }
        if (edits == 0) {
            return;
        }
        if (tooFew) {
            with(slots, new Slot("", List.of()), () -> extend(slots, next, edits - 1));
            if (next < tokens.size() && left > 1) {
                split(slots, next, edits);
            }
        } else {
            join(slots, next, edits);
            boolean droppable = next < tokens.size() && (tokens.get(next).equals("0") || isOneTooMany() && next == 0);
            if (droppable) {
                extend(slots, next + 1, edits - 1);
            }
        }
    }

    private boolean isOneTooMany() {
        return tokens.size() == shape.width() + 1;
    }

    private void join(List<Slot> slots, int next, int edits) {
        StringBuilder digits = new StringBuilder();
        List<Integer> joined = new ArrayList<>();
        for (int i = next; i < tokens.size() && i - next <= edits; i++) {
            digits.append(tokens.get(i));
            joined.add(i);
            if (i > next && digits.charAt(0) != '0' && digits.length() <= MOST_DIGITS) {
                int used = i - next;
                with(
                        slots,
                        new Slot(digits.toString(), List.copyOf(joined)),
                        () -> extend(slots, next + used + 1, edits - used));
            }
        }
    }

    private void split(List<Slot> slots, int next, int edits) {
        String token = tokens.get(next);
        for (int at = 1; at < token.length(); at++) {
            String head = token.substring(0, at);
            String tail = token.substring(at);
            if (isPlain(head) && isPlain(tail)) {
                with(
                        slots,
                        new Slot(head, List.of(next)),
                        () -> with(slots, new Slot(tail, List.of(next)), () -> extend(slots, next + 1, edits - 1)));
            }
        }
    }

    private static boolean isPlain(String digits) {
        return digits.equals("0") || !digits.startsWith("0");
    }

    private static void with(List<Slot> slots, Slot slot, Runnable then) {
        slots.add(slot);
        then.run();
        slots.remove(slots.size() - 1);
    }

    /** Fills the missing cells by the row's sums, and keeps the reading if every sum holds. */
    private void close(List<Slot> slots) {
        Map<Integer, Long> known = new HashMap<>();
        for (int column = 0; column < slots.size(); column++) {
            if (!slots.get(column).isMissing()) {
                known.put(column, slots.get(column).count());
            }
        }
        while (shape.sums().stream().anyMatch(sum -> fills(sum, known))) {
            // Each sum that lacks one number gives it, and may help another sum.
        }
        if (known.size() < slots.size()) {
            complete = false;
            return;
        }
        List<Long> counts =
                IntStream.range(0, slots.size()).mapToObj(known::get).toList();
        if (counts.stream().allMatch(count -> count >= 0) && shape.closes(counts)) {
            readings.putIfAbsent(
                    counts,
                    new RowReading(counts, slots.stream().map(Slot::tokens).toList()));
        }
    }

    /** Adds the only number that a sum lacks. */
    private static boolean fills(RowShape.Sum sum, Map<Integer, Long> known) {
        List<Integer> missing =
                sum.parts().stream().filter(part -> !known.containsKey(part)).toList();
        long parts = sum.parts().stream()
                .filter(known::containsKey)
                .mapToLong(known::get)
                .sum();
        boolean totalKnown = known.containsKey(sum.total());
        if (missing.isEmpty() && !totalKnown) {
            known.put(sum.total(), parts);
            return true;
        }
        if (missing.size() == 1 && totalKnown) {
            known.put(missing.get(0), known.get(sum.total()) - parts);
            return true;
        }
        return false;
    }

    private record Slot(String digits, List<Integer> tokens) {
        boolean isMissing() {
            return digits.isEmpty();
        }

        long count() {
            return isMissing() ? 0 : Long.parseLong(digits);
        }
    }
}
