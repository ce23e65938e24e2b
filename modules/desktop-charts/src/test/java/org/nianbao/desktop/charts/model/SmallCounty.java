package org.nianbao.desktop.charts.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Three units over three years; 清泉乡 has no report for the last one. */
final class SmallCounty {
    static final FigureState STATED = FigureState.STATED;
    static final ComparedUnit SHIQIAO = new ComparedUnit(1, "石桥镇", UnitKind.TOWN);
    static final ComparedUnit QINGQUAN = new ComparedUnit(2, "清泉乡", UnitKind.TOWNSHIP);
    static final ComparedUnit LIULIN = new ComparedUnit(3, "柳林镇", UnitKind.TOWN);

    private SmallCounty() {}

    static Comparison comparison() {
        return new Comparison(
                List.of(SHIQIAO, QINGQUAN, LIULIN),
                List.of(2021, 2022, 2023),
                List.of(
                        report(SHIQIAO, 2021, new Figure(60, STATED), 1),
                        report(SHIQIAO, 2022, new Figure(0, FigureState.DOUBTFUL), 2),
                        report(SHIQIAO, 2023, new Figure(1200, FigureState.APPROXIMATE), 3),
                        report(QINGQUAN, 2021, new Figure(100, STATED), 4),
                        report(QINGQUAN, 2022, new Figure(0, STATED), 5),
                        report(LIULIN, 2021, Figure.ABSENT, 0),
                        report(LIULIN, 2022, new Figure(80, STATED), 0),
                        report(LIULIN, 2023, new Figure(90, STATED), 2000)));
    }

    /** A report that granted so many requests; of 石桥镇 the denied ones are doubtful. */
    private static ComparedReport report(ComparedUnit unit, int year, Figure disclosed, int granted) {
        Map<String, Figure> figures = new HashMap<>();
        figures.put(PackedValues.factCode(FactCode.DISCLOSED_TOTAL), disclosed);
        FormGeneration form = FormGeneration.expectedFor(year).orElseThrow();
        for (OutcomeGroup group : OutcomeGroup.values()) {
            long amount = group == OutcomeGroup.GRANTED ? granted : 0;
            for (String row : Catalogue.standard().form(form).outcomeRowKeys(group)) {
                boolean doubtful = unit.equals(SHIQIAO) && group == OutcomeGroup.DENIED;
                figures.put(
                        RequestRows.code(row, Applicant.TOTAL),
                        doubtful ? new Figure(0, FigureState.DOUBTFUL) : new Figure(amount, STATED));
                amount = 0;
            }
        }
        return new ComparedReport(
                unit, year, Optional.empty(), Map.of(FormTable.REQUESTS, form), PackedValues.of(figures), List.of());
    }
}
