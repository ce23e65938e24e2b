package org.nianbao.recognition.tables.internal.labels;

/**
 * How well a text fits an official row label: 1 when it is that label, perhaps with pieces of its groups' labels; 0
 * when the two have nothing in common.
 */
final class LabelFit {
    /** What a text loses that holds nothing but other words. */
    private static final double WEIGHT_OF_UNEXPLAINED = 0.6;

    /** A text that is only a piece of a group's label says nothing about the row. */
    private static final double GROUP_ONLY = 0.3;

    /** What a torn piece of a label is worth before its other pieces are found. */
    private static final double TORN_PIECE = 0.85;

    /** With fewer of a label's characters nothing fits well enough to matter. */
    private static final double LEAST_SHARED = 0.5;

    /** No fit below this matters to anybody; it need not be found. */
    private static final double LEAST_TELLING = RowAligner.FOREIGN_FIT;

    private static final int SHORTEST_TORN_PIECE = 5;
    private static final int SHORTEST_NEAR_MATCH = 3;

    private LabelFit() {}

    /** The fit where the label stands in the text as it is; 0 when it does not. */
    static double exact(RowLabel row, String text) {
        double best = 0;
        for (String spelling : row.spellings()) {
            int at = text.lastIndexOf(spelling);
            boolean ends = at >= 0 && at + spelling.length() == text.length();
            if (ends && (at == 0 || at == row.ordinal().length() && text.startsWith(row.ordinal()))) {
                return 1;
            }
            if (at >= 0) {
                double fit = 1 - unexplained(row, text, at, at + spelling.length());
                // A short word stands in many texts: it counts only where nothing else is left.
                boolean telling = spelling.length() >= SHORTEST_NEAR_MATCH || fit == 1;
                best = Math.max(best, telling ? fit : fit / 2);
            }
        }
        return isGroupOnly(row, text) ? Math.min(best, GROUP_ONLY) : best;
    }

    /** The fit of a text with damaged or missing characters; one that is too small to matter may come out as 0. */
    static double near(RowLabel row, String text) {
        if (text.isEmpty() || isGroupOnly(row, text)) {
            return 0;
        }
        double best = 0;
        for (String spelling : row.spellings()) {
            if (spelling.length() < SHORTEST_NEAR_MATCH) {
                continue;
            }
            if (mostPossible(row, spelling, text) >= Math.max(best, LEAST_TELLING) - 1e-9) {
                Occurrence occurrence = Occurrence.closest(spelling, text);
                double fit = 1.0 - (double) occurrence.edits() / spelling.length();
                best = Math.max(best, fit - unexplained(row, text, occurrence.start(), occurrence.end()));
            }
            best = Math.max(best, torn(row, spelling, text));
        }
        return best;
    }

    /** The fit of a text that ends with a torn piece of the label. */
    private static double torn(RowLabel row, String spelling, String text) {
        String whole = row.ordinal() + spelling;
        if (text.length() < SHORTEST_TORN_PIECE
                || !whole.contains(text.substring(text.length() - SHORTEST_TORN_PIECE))) {
            return 0;
        }
        for (int start = 0; text.length() - start >= SHORTEST_TORN_PIECE; start++) {
            if (whole.contains(text.substring(start))) {
                return TORN_PIECE - unexplained(row, text, start, text.length());
            }
        }
        return 0;
    }

    /**
     * What the fit is at most, by which characters there are, wherever they stand: each of the word's that is not in
     * the text is an edit, and of the text's that are neither the word's nor explained, all beyond those edits are
     * edits too or unexplained.
     */
    private static double mostPossible(RowLabel row, String word, String text) {
        int shared = 0;
        for (int i = 0; i < word.length(); i++) {
            shared += text.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
        }
        if (shared < LEAST_SHARED * word.length()) {
            return 0;
        }
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean known = word.indexOf(character) >= 0
                    || row.group().indexOf(character) >= 0
                    || row.ordinal().indexOf(character) >= 0;
            foreign += known ? 0 : 1;
        }
        double leastCost = Math.min(1.0 / word.length(), WEIGHT_OF_UNEXPLAINED / text.length());
        return (double) shared / word.length() - leastCost * Math.max(0, foreign - (word.length() - shared));
    }

    private static boolean isGroupOnly(RowLabel row, String text) {
        return row.group().contains(text) && row.spellings().stream().noneMatch(text::endsWith);
    }

    /** How much of the text, besides the label at start..end, neither the row's number nor its groups explain. */
    private static double unexplained(RowLabel row, String text, int start, int end) {
        StringBuilder explaining = new StringBuilder(row.group()).append(row.ordinal());
        int unexplained = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= start && i < end) {
                continue;
            }
            int at = explaining.indexOf(text.substring(i, i + 1));
            if (at < 0) {
                unexplained++;
            } else {
                explaining.deleteCharAt(at);
            }
        }
        return WEIGHT_OF_UNEXPLAINED * unexplained / text.length();
    }

    /** Where a word comes closest to standing in a text, and how many characters differ. */
    private record Occurrence(int start, int end, int edits) {
        static Occurrence closest(String wordText, String wholeText) {
            char[] word = wordText.toCharArray();
            char[] text = wholeText.toCharArray();
            int[] edits = new int[text.length + 1];
            int[] starts = new int[text.length + 1];
            for (int j = 0; j <= text.length; j++) {
                starts[j] = j;
            }
            for (int i = 1; i <= word.length; i++) {
                int diagonalEdits = edits[0];
                int diagonalStart = starts[0];
                edits[0] = i;
                for (int j = 1; j <= text.length; j++) {
                    int replaced = diagonalEdits + (word[i - 1] == text[j - 1] ? 0 : 1);
                    int start = diagonalStart;
                    diagonalEdits = edits[j];
                    diagonalStart = starts[j];
                    int best = replaced;
                    if (edits[j] + 1 < best) {
                        best = edits[j] + 1;
                        start = starts[j];
                    }
                    if (edits[j - 1] + 1 < best) {
                        best = edits[j - 1] + 1;
                        start = starts[j - 1];
                    }
                    edits[j] = best;
                    starts[j] = start;
                }
            }
            int end = 0;
            for (int j = 1; j <= text.length; j++) {
                if (edits[j] < edits[end]) {
                    end = j;
                }
            }
            return new Occurrence(starts[end], end, edits[end]);
        }
    }
}
