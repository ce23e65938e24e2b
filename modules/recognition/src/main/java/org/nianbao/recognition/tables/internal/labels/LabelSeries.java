package org.nianbao.recognition.tables.internal.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

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
    private final StringBuilder characters = new StringBuilder();
    private final List<Integer> labelOf = new ArrayList<>();
    private final List<Boolean> isName = new ArrayList<>();
    private final int[] places;

    private LabelSeries(String text, List<RowLabel> labels) {
        this.text = text;
        this.labels = labels;
        for (int label = 0; label < labels.size(); label++) {
            append(labels.get(label).ordinal(), label, false);
            append(labels.get(label).name(), label, true);
        }
        this.places = new int[characters.length()];
        align();
    }

    /** Finds the labels in a text that is normalised as they are. */
    static LabelSeries in(String text, List<RowLabel> labels) {
        return new LabelSeries(text, labels);
    }

    /** Where a label begins in the text; empty when too little of it is left. */
    OptionalInt start(int label) {
        return isFound(label) ? placesOf(label).min() : OptionalInt.empty();
    }

    /** Where a label ends in the text, exclusive; empty when too little of it is left. */
    OptionalInt end(int label) {
        OptionalInt last = isFound(label) ? placesOf(label).max() : OptionalInt.empty();
        return last.isPresent() ? OptionalInt.of(last.getAsInt() + 1) : last;
    }

    private boolean isFound(int label) {
        return placesOf(label).count() >= LEAST_LEFT * labels.get(label).name().length();
    }

    /** The places of the characters of its name that are there. */
    private java.util.stream.IntStream placesOf(int label) {
        return java.util.stream.IntStream.range(0, places.length)
                .filter(i -> labelOf.get(i) == label && isName.get(i) && places[i] >= 0)
                .map(i -> places[i]);
    }

    private void append(String part, int label, boolean name) {
        characters.append(part);
        for (int i = 0; i < part.length(); i++) {
            labelOf.add(label);
            isName.add(name);
        }
    }

    /** A global alignment of the labels with some stretch of the text. */
    private void align() {
        int width = characters.length();
        float[][] scores = new float[text.length() + 1][width + 1];
        for (int j = 1; j <= width; j++) {
            scores[0][j] = scores[0][j - 1] + lost(j);
        }
        int end = 0;
        for (int i = 1; i <= text.length(); i++) {
            for (int j = 1; j <= width; j++) {
                scores[i][j] = Math.max(
                        scores[i - 1][j - 1] + taken(i, j),
                        Math.max(scores[i - 1][j] + foreign(j), scores[i][j - 1] + lost(j)));
            }
            end = scores[i][width] > scores[end][width] ? i : end;
        }
        trace(scores, end);
    }

    private void trace(float[][] scores, int end) {
        java.util.Arrays.fill(places, -1);
        int i = end;
        int j = characters.length();
        while (j > 0) {
            if (i > 0 && scores[i][j] == scores[i - 1][j - 1] + taken(i, j)) {
                i--;
                j--;
                places[j] = isSame(i + 1, j + 1) ? i : -1;
            } else if (i > 0 && scores[i][j] == scores[i - 1][j] + foreign(j)) {
                i--;
            } else {
                j--;
            }
        }
    }

    private boolean isSame(int i, int j) {
        return text.charAt(i - 1) == characters.charAt(j - 1);
    }

    private float taken(int i, int j) {
        if (!isSame(i, j)) {
            return WRONG;
        }
        return isName.get(j - 1) ? MATCH : ORDINAL_MATCH;
    }

    /** Of two places for a piece of a label, the one beside its other pieces is its own. */
    private float foreign(int j) {
        boolean within = j < characters.length() && labelOf.get(j - 1).equals(labelOf.get(j));
        return within ? FOREIGN_WITHIN : FOREIGN;
    }

    private float lost(int j) {
        return isName.get(j - 1) ? LOST : ORDINAL_LOST;
    }
}
