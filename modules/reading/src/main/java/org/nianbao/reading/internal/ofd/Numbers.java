package org.nianbao.reading.internal.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** Reads the lists of numbers that stand in the attributes of an OFD file. */
final class Numbers {
    private static final int BOX = 4;
    private static final int MATRIX = 6;

    private static final String BETWEEN = " \t\n\u000b\f\r,";

    private Numbers() {}

    /** One number; it is finite. */
    static double number(String text) {
        double number = Double.parseDouble(text.strip());
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    /** The numbers of a list parted by spaces. */
    static double[] list(String text) {
        List<String> words = words(text);
        double[] numbers = new double[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words.get(i));
        }
        return numbers;
    }

    /** A box: left, top, width and height. */
    static Optional<double[]> box(Optional<String> text) {
        return text.map(Numbers::list).filter(box -> box.length == BOX);
    }

    /** The six numbers of an affine transformation. */
    static Optional<double[]> matrix(Optional<String> text) {
        return text.map(Numbers::list).filter(matrix -> matrix.length == MATRIX);
    }

    /**
     * How far each character lies from the one before: {@code g 3 4.2} stands for three times 4.2.
     *
     * @param most no more than so many are needed
     */
    static List<Double> deltas(String text, int most) {
        List<Double> deltas = new ArrayList<>();
        List<String> words = words(text);
        for (int i = 0; i < words.size() && deltas.size() < most; i++) {
            if (words.get(i).equals("g") && i + 2 < words.size()) {
                int count = Integer.parseInt(words.get(i + 1));
                double each = number(words.get(i + 2));
                for (int j = 0; j < count && deltas.size() < most; j++) {
                    deltas.add(each);
                }
                i += 2;
            } else {
                deltas.add(number(words.get(i)));
            }
        }
        return deltas;
    }

    /** What stands between spaces and commas. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, BETWEEN);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }
}
