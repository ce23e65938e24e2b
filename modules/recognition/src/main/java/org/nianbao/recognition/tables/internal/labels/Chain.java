package org.nianbao.recognition.tables.internal.labels;

import java.util.ArrayList;
import java.util.List;

/**
 * The best chain of links, each further down in the document and in the form than the one before.
 *
 * @param score how well all of it fits
 */
record Chain(List<Link> links, double score) {
    private static final double FOREIGN_ENTRY = 0.08;
    private static final double MISSING_ROW = 0.02;

    Chain {
        links = List.copyOf(links);
    }

    /** An entry, by its number among the fits, taken for a row. */
    record Link(int fit, int row) {}

    /**
     * The best of all chains.
     *
     * @param leastFit what an entry must fit a row at least to be linked to it
     */
    static Chain best(List<EntryFit> fits, int rowCount, double leastFit) {
        double[][] scores = new double[fits.size() + 1][rowCount + 1];
        double best = 0;
        int bestFit = 0;
        int bestRow = 0;
        for (int i = 1; i <= fits.size(); i++) {
            for (int j = 1; j <= rowCount; j++) {
                double fit = fits.get(i - 1).fit(j - 1);
                double linked = fit >= leastFit ? scores[i - 1][j - 1] + fit : 0;
                scores[i][j] = Math.max(
                        Math.max(0, linked),
                        Math.max(scores[i - 1][j] - FOREIGN_ENTRY, scores[i][j - 1] - MISSING_ROW));
                if (scores[i][j] > best + 1e-9) {
                    best = scores[i][j];
                    bestFit = i;
                    bestRow = j;
                }
            }
        }
        List<Link> links = new ArrayList<>();
        int i = bestFit;
        int j = bestRow;
        while (i > 0 && j > 0 && scores[i][j] > 0) {
            double fit = fits.get(i - 1).fit(j - 1);
            if (fit >= leastFit && close(scores[i][j], scores[i - 1][j - 1] + fit)) {
                links.add(0, new Link(i - 1, j - 1));
                i--;
                j--;
            } else if (close(scores[i][j], scores[i - 1][j] - FOREIGN_ENTRY)) {
                i--;
            } else {
                j--;
            }
        }
        return new Chain(links, best);
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) < 1e-9;
    }
}
