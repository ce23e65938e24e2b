package org.nianbao.model.packed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.CountUnit;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.Report;

/**
 * All numbers of one report without their evidence: one long and one byte each.
 *
 * <p>Addressed by indicator code, and by {@code fact.<code>} for what the narrative states. Immutable.
 */
public final class PackedValues {
    private static final Map<String, Integer> SCALES = scales();
    private static final List<String> CODES = List.copyOf(SCALES.keySet());
    private static final Map<String, Integer> INDEX = index();
    private static final FigureState[] STATES = FigureState.values();

    private final long[] amounts;
    private final byte[] states;

    private PackedValues(long[] amounts, byte[] states) {
        this.amounts = amounts;
        this.states = states;
    }

    /** Every code that can be asked for: the indicators of all forms, then the facts. */
    public static List<String> codes() {
        return CODES;
    }

    /** The code under which a narrative fact is packed. */
    public static String factCode(FactCode fact) {
        return "fact." + fact.code();
    }

    /** How many decimal places an amount of this code is shifted by: 0 for counts, 6 for 万元, 2 for 元. */
    public static int scale(String code) {
        return SCALES.getOrDefault(code, 0);
    }

    /** The numbers of a report. */
    public static PackedValues of(Report report) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        report.values().forEach((code, value) -> figures.put(code, Figure.of(value, scale(code))));
        report.facts().forEach((fact, stated) -> figures.put(factCode(fact), factFigure(fact, stated)));
        return report.source().isScan() ? ofScan(figures) : of(figures);
    }

    /** The given figures; every other code is {@link Figure#ABSENT}. Codes of no known form are left out. */
    public static PackedValues of(Map<String, Figure> figures) {
        return of(figures, FigureState.ABSENT);
    }

    /** The given figures of a scan; every other code is {@link Figure#NOT_ENTERED}. */
    public static PackedValues ofScan(Map<String, Figure> figures) {
        return of(figures, FigureState.NOT_ENTERED);
    }

    private static PackedValues of(Map<String, Figure> figures, FigureState others) {
        long[] amounts = new long[CODES.size()];
        byte[] states = new byte[CODES.size()];
        Arrays.fill(states, (byte) others.ordinal());
        figures.forEach((code, figure) -> {
            Integer index = INDEX.get(code);
            if (index != null) {
                amounts[index] = figure.amount();
                states[index] = (byte) figure.state().ordinal();
            }
        });
        return new PackedValues(amounts, states);
    }

    /** The number of this code; {@link Figure#ABSENT} when the report does not have it. */
    public Figure figure(String code) {
        Integer index = INDEX.get(code);
        return index == null ? Figure.ABSENT : new Figure(amounts[index], STATES[states[index]]);
    }

    /** The number that the narrative states. */
    public Figure figure(FactCode fact) {
        return figure(factCode(fact));
    }

    private static Figure factFigure(FactCode fact, NarrativeFact stated) {
        if (stated.cumulative()) {
            // Counted since the beginning: not the year's number, and must not be drawn or added as one.
            return new Figure(0, FigureState.DOUBTFUL);
        }
        Figure figure = Figure.of(stated.value(), scale(factCode(fact)));
        return stated.approximate() && figure.state() == FigureState.STATED
                ? new Figure(figure.amount(), FigureState.APPROXIMATE)
                : figure;
    }

    private static Map<String, Integer> scales() {
        Map<String, Integer> scales = new LinkedHashMap<>();
        Set<FormGeneration> newestFirst = new LinkedHashSet<>(
                List.of(FormGeneration.FORM_2021, FormGeneration.FORM_2019, FormGeneration.FORM_2014));
        newestFirst.retainAll(Catalogue.standard().generations());
        for (FormGeneration generation : newestFirst) {
            for (Indicator indicator : Catalogue.standard().form(generation).indicators()) {
                scales.putIfAbsent(indicator.code(), scale(indicator.unit()));
            }
        }
        for (FactCode fact : FactCode.values()) {
            scales.put(factCode(fact), fact == FactCode.FEES_COLLECTED_YUAN ? 2 : 0);
        }
        return scales;
    }

    private static int scale(CountUnit unit) {
        return switch (unit) {
            case PIECES, ITEMS, ARTICLES, TEXTS, TIMES, UNITS, PERSONS, PERSON_TIMES -> 0;
            case TEN_THOUSAND_YUAN -> 6;
            case YUAN -> 2;
        };
    }

    private static Map<String, Integer> index() {
        Map<String, Integer> index = new LinkedHashMap<>();
        CODES.forEach(code -> index.put(code, index.size()));
        return Map.copyOf(index);
    }
}
