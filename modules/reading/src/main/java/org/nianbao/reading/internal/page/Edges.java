package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The distinct positions among measured ones: lines drawn double, or not quite in line, are one edge. */
final class Edges {
    /** Nothing can be written between edges that are nearer to one another. */
    static final double NEAREST = 4;

    private final double[] positions;

    private Edges(double[] positions) {
        this.positions = positions;
    }

    static Edges of(List<Double> measured) {
        double[] sorted =
                measured.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        List<Double> edges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] - sorted[from] > NEAREST) {
                edges.add(Arrays.stream(sorted, from, i).average().orElseThrow());
                from = i;
            }
        }
        return new Edges(edges.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int count() {
        return positions.length;
    }

    double at(int index) {
        return positions[index];
    }

    double first() {
        return positions[0];
    }

    double last() {
        return positions[positions.length - 1];
    }

    /** The edge that is nearest to a position. */
    int nearest(double position) {
        int best = 0;
        for (int i = 1; i < positions.length; i++) {
            if (Math.abs(positions[i] - position) < Math.abs(positions[best] - position)) {
                best = i;
            }
        }
        return best;
    }

    /** The gap between two neighbouring edges that holds a position; outside of all gaps the first or last. */
    int gap(double position) {
        int gap = 0;
        while (gap < positions.length - 2 && position >= positions[gap + 1]) {
            gap++;
        }
        return gap;
    }
}
