package org.nianbao.charting.internal.describing;

import java.util.List;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.text.Wording;

/** The titles and source lines that the kinds of charts share. */
final class Sentences {
    private Sentences() {}

    /** The title of a chart of one kind: of one unit or of several, for one year or for several. */
    static String title(String kind, Comparison comparison, Phrasebook phrasebook) {
        Wording span = span(comparison.years());
        return comparison.units().size() == 1
                ? phrasebook.say(
                        "charting.title." + kind + ".one",
                        comparison.units().get(0).name(),
                        span)
                : phrasebook.say("charting.title." + kind + ".many", span);
    }

    /** Where the numbers come from, and how many of the reports are there. */
    static String source(String kind, Comparison comparison, Phrasebook phrasebook) {
        int expected = comparison.units().size() * comparison.years().size();
        int received = comparison.years().stream()
                .mapToInt(year -> comparison.reports(year).size())
                .sum();
        return phrasebook.say(
                "charting.source", Wording.of("charting.source." + kind), expected, received, expected - received);
    }

    private static Wording span(List<Integer> years) {
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return first == last ? Wording.of("charting.year", first) : Wording.of("charting.years", first, last);
    }
}
