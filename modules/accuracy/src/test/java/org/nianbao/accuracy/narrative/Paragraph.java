package org.nianbao.accuracy.narrative;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of statements among traps. */
final class Paragraph {
    private static final int MOST_TRAPS = 2;

    private Paragraph() {}

    /**
     * Up to two traps with the statements somewhere among them.
     *
     * @param ends what may stand between two of them
     * @param empty what stands there when there is nothing to say
     */
    static String of(
            Dice dice, Voice voice, List<String> traps, List<String> statements, List<String> ends, String empty) {
        List<String> clauses = new ArrayList<>();
        for (int i = dice.number(0, MOST_TRAPS); i > 0; i--) {
            clauses.add(voice.other(dice.pick(traps), dice));
        }
        for (String statement : statements) {
            clauses.add(dice.number(0, clauses.size()), statement);
        }
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < clauses.size(); i++) {
            paragraph.append(clauses.get(i)).append(i == clauses.size() - 1 ? "。" : dice.pick(ends));
        }
        return paragraph.isEmpty() ? empty : paragraph.toString();
    }
}
