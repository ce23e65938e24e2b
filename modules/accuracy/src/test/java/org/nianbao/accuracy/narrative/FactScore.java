package org.nianbao.accuracy.narrative;

/**
 * How often one fact was stated and how it was read.
 *
 * @param right read with certainty as it is
 * @param doubtful read as doubtful, or a closed list as open
 * @param wrong given as certain though it is not so, stated or not
 * @param missed stated and not found
 */
public record FactScore(int right, int doubtful, int wrong, int missed) {
    static final FactScore NOTHING = new FactScore(0, 0, 0, 0);
    static final FactScore RIGHT = new FactScore(1, 0, 0, 0);
    static final FactScore DOUBTFUL = new FactScore(0, 1, 0, 0);
    static final FactScore WRONG = new FactScore(0, 0, 1, 0);
    static final FactScore MISSED = new FactScore(0, 0, 0, 1);

    /** How many there were. */
    public int all() {
        return right + doubtful + wrong + missed;
    }

    /** Both together. */
    public FactScore plus(FactScore other) {
        return new FactScore(
                right + other.right, doubtful + other.doubtful, wrong + other.wrong, missed + other.missed);
    }
}
