package org.nianbao.charting.internal.describing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.charting.description.ChartBar;
import org.nianbao.charting.description.LegendNote;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.text.Phrasebook;

/** Makes the bars of one chart and keeps which marks they needed. Not shared between charts. */
final class BarLabels {
    private final Phrasebook phrasebook;
    private final Map<FigureState, LegendNote> notes = new EnumMap<>(FigureState.class);

    BarLabels(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    ChartBar bar(ComparedUnit unit, int year, Figure figure) {
        return new ChartBar(unit, year, figure, label(figure));
    }

    /** What the marks mean, for those that occurred. */
    List<LegendNote> notes() {
        return new ArrayList<>(notes.values());
    }

    private String label(Figure figure) {
        return switch (figure.state()) {
            case STATED, PROVED, ENTERED, BLANK_COUNTED_AS_ZERO -> number(figure);
            case APPROXIMATE -> mark(figure.state(), number(figure));
            case BLANK, NOT_APPLICABLE, DOUBTFUL, ABSENT, NOT_ENTERED, MISSING_REPORT -> mark(figure.state());
        };
    }

    private String number(Figure figure) {
        return String.format(Locale.ROOT, "%,d", figure.amount());
    }

    private String mark(FigureState state, Object... arguments) {
        notes.computeIfAbsent(state, s -> new LegendNote(s, phrasebook.say("charting.note." + s)));
        return phrasebook.say("charting.mark." + state, arguments);
    }
}
