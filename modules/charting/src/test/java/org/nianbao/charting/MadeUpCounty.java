package org.nianbao.charting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.OutcomeGroup;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.UnitKind;

/** Reports of units that do not exist: only what charts draw, the same on every run. */
final class MadeUpCounty {
    private static final List<String> NAMES =
            List.of("云岭镇", "白石镇", "松溪镇", "双桥镇", "龙泉乡", "柳湾乡", "红岩乡", "青禾乡", "南坪乡", "东风街道", "新华街道", "滨河街道");

    private final List<ComparedUnit> units;
    private final List<Integer> years;
    private final Map<String, Map<String, Figure>> figures = new LinkedHashMap<>();

    private MadeUpCounty(int units, List<Integer> years) {
        this.units = IntStream.range(0, units)
                .mapToObj(i -> {
                    String name = i < NAMES.size() ? NAMES.get(i) : "第" + (i + 1) + "村镇";
                    return new ComparedUnit(i + 1L, name, UnitKind.ofName(name));
                })
                .toList();
        this.years = List.copyOf(years);
    }

    /** A county where every unit reported every year, with numbers that look like numbers. */
    static MadeUpCounty of(int units, int firstYear, int lastYear) {
        MadeUpCounty county = new MadeUpCounty(
                units, IntStream.rangeClosed(firstYear, lastYear).boxed().toList());
        Random random = new Random(20240131);
        for (int unit = 0; unit < units; unit++) {
            for (int year : county.years) {
                county.disclosed(unit, year, new Figure(40 + random.nextInt(60) * (unit % 5 + 1), FigureState.STATED));
                for (OutcomeGroup group : OutcomeGroup.values()) {
                    int most = group == OutcomeGroup.GRANTED ? 9 : group == OutcomeGroup.DENIED ? 5 : 3;
                    county.outcome(unit, year, group, new Figure(random.nextInt(most), FigureState.STATED));
                }
            }
        }
        return county;
    }

    ComparedUnit unit(int index) {
        return units.get(index);
    }

    MadeUpCounty disclosed(int unit, int year, Figure figure) {
        return set(unit, year, PackedValues.factCode(FactCode.DISCLOSED_TOTAL), figure);
    }

    /** The whole group in its first row; its other rows are zero. */
    MadeUpCounty outcome(int unit, int year, OutcomeGroup group, Figure figure) {
        List<String> rows = Catalogue.standard().form(form(year)).outcomeRowKeys(group);
        for (int i = 0; i < rows.size(); i++) {
            Figure part = i == 0 ? figure : new Figure(0, FigureState.STATED);
            set(unit, year, RequestRows.code(rows.get(i), Applicant.TOTAL), part);
        }
        return this;
    }

    /** Takes a report away. */
    MadeUpCounty missing(int unit, int year) {
        figures.remove(unit + "/" + year);
        return this;
    }

    Comparison comparison() {
        return comparison(units, years);
    }

    Comparison comparison(List<ComparedUnit> units, List<Integer> years) {
        List<ComparedReport> reports = new ArrayList<>();
        for (ComparedUnit unit : units) {
            for (int year : years) {
                Map<String, Figure> own = figures.get(this.units.indexOf(unit) + "/" + year);
                if (own != null) {
                    Map<FormTable, FormGeneration> forms = new EnumMap<>(FormTable.class);
                    forms.put(FormTable.REQUESTS, form(year));
                    reports.add(
                            new ComparedReport(unit, year, Optional.empty(), forms, PackedValues.of(own), List.of()));
                }
            }
        }
        return new Comparison(units, years, reports);
    }

    private MadeUpCounty set(int unit, int year, String code, Figure figure) {
        figures.computeIfAbsent(unit + "/" + year, key -> new LinkedHashMap<>()).put(code, figure);
        return this;
    }

    private static FormGeneration form(int year) {
        return FormGeneration.expectedFor(year).orElseThrow();
    }
}
