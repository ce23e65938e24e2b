package org.nianbao.recognition.tables.internal.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the labels of a table begin and end in a longer text, found all at once: each in its place in the order of the
 * form, whatever the lines it is torn into and whatever stands between.
 */
final class LabelSeries {
    private static final float MATCH = 2;
    private static final float ORDINAL_MATCH = 1;
    private static final float WRONG = -1;
    private static final float LOST = -1;
    private static final float ORDINAL_LOST = -0.25f;
    private static final float FOREIGN = -0.2f;
    private static final float FOREIGN_WITHIN = -0.4f;

    /** What must be left of a label's characters. */
    private static final double LEAST_LEFT = 0.6;

    private final String text;
    private final List<RowLabel> labels;

    /** The labels' characters, one after the other: of which label each is, and whether of its name. */
    private final char[] characters;

    private final int[] labelOf;
    private final boolean[] isName;

    /** What it is worth to find a character. */
    private final float[] match;

    /** What it costs to leave a character out, and to have a foreign one right behind it. */
    private final float[] lost;

    private final float[] foreign;

    /** Where each character stands in the text; -1 where it was lost. */
    private final int[] places;

    private final List<Stretch> stretches = new ArrayList<>();

    private LabelSeries(String text, List<RowLabel> labels) {
        this.text = text;
        this.labels = labels;
        this.characters = labels.stream()
                .map(label -> label.ordinal() + label.name())
                .collect(Collectors.joining())
                .toCharArray();
        this.labelOf = new int[characters.length];
        this.isName = new boolean[characters.length];
        int end = 0;
        for (int label = 0; label < labels.size(); label++) {
            int name = end + labels.get(label).ordinal().length();
            int start = end;
            end = name + labels.get(label).name().length();
            Arrays.fill(labelOf, start, end, label);
            Arrays.fill(isName, name, end, true);
        }
        this.match = new float[characters.length];
        this.lost = new float[characters.length];
        this.foreign = new float[characters.length];
        for (int i = 0; i < characters.length; i++) {
            match[i] = isName[i] ? MATCH : ORDINAL_MATCH;
            lost[i] = isName[i] ? LOST : ORDINAL_LOST;
            // Of two places for a piece of a label, the one beside its other pieces is its own.
            boolean within = i + 1 < characters.length && labelOf[i] == labelOf[i + 1];
            foreign[i] = within ? FOREIGN_WITHIN : FOREIGN;
        }
        this.places = align();
        for (int label = 0; label < labels.size(); label++) {
            stretches.add(stretch(label));
        }
    }

    /** Where what is left of a label begins and ends, exclusive. */
    private record Stretch(OptionalInt start, OptionalInt end) {
        static final Stretch NONE = new Stretch(OptionalInt.empty(), OptionalInt.empty());
    }

    /** Finds the labels in a text that is normalised as they are. */
    static LabelSeries in(String text, List<RowLabel> labels) {
        return new LabelSeries(text, labels);
    }

    /** Where a label begins in the text; empty when too little of it is left. */
    OptionalInt start(int label) {
        return stretches.get(label).start();
    }

    /** Where a label ends in the text, exclusive; empty when too little of it is left. */
    OptionalInt end(int label) {
        return stretches.get(label).end();
    }

    /** From the first to the last character of its name that is there. */
    private Stretch stretch(int label) {
        int[] there = IntStream.range(0, places.length)
                .filter(i -> labelOf[i] == label && isName[i] && places[i] >= 0)
                .map(i -> places[i])
                .toArray();
        boolean found = there.length > 0
                && there.length >= LEAST_LEFT * labels.get(label).name().length();
        return found
                ? new Stretch(OptionalInt.of(there[0]), OptionalInt.of(there[there.length - 1] + 1))
                : Stretch.NONE;
    }

    /** A global alignment of the labels with some stretch of the text. */
    private int[] align() {
        int width = characters.length;
        float[][] scores = new float[text.length() + 1][width + 1];
        for (int j = 1; j <= width; j++) {
            scores[0][j] = scores[0][j - 1] + lost[j - 1];
        }
        int end = 0;
        for (int i = 1; i <= text.length(); i++) {
            fill(scores[i], scores[i - 1], text.charAt(i - 1));
            end = scores[i][width] > scores[end][width] ? i : end;
        }
        return trace(scores, end);
    }

    /** Scores one more character of the text: nearly all of the time goes here. */
    private void fill(float[] row, float[] above, char character) {
        char[] wanted = characters;
        float best = row[0];
        for (int j = 0; j < wanted.length; j++) {
            float leftOut = best + lost[j];
            float skipped = above[j + 1] + foreign[j];
            best = above[j] + (wanted[j] == character ? match[j] : WRONG);
            best = skipped > best ? skipped : best;
            best = leftOut > best ? leftOut : best;
            row[j + 1] = best;
        }
    }

    private int[] trace(float[][] scores, int end) {
        int[] found = new int[characters.length];
        Arrays.fill(found, -1);
        int i = end;
        int j = characters.length;
        while (j > 0) {
            if (i > 0 && scores[i][j] == scores[i - 1][j - 1] + taken(i, j)) {
                i--;
                j--;
                found[j] = isSame(i + 1, j + 1) ? i : -1;
            } else if (i > 0 && scores[i][j] == scores[i - 1][j] + foreign[j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return found;
    }

    private boolean isSame(int i, int j) {
        return text.charAt(i - 1) == characters[j - 1];
    }

    private float taken(int i, int j) {
        return isSame(i, j) ? match[j - 1] : WRONG;
    }
}
