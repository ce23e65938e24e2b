package org.nianbao.desktop.charts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.charting.ChartKind;
import org.nianbao.desktop.charts.model.ChartContent.Charted;
import org.nianbao.desktop.charts.model.ChartContent.Nothing;
import org.nianbao.desktop.charts.model.ChartContent.Reason;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.Scope;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.UnitKind;

class ChartContentTest {
    private static final ChartChoice SELECTED = ChartChoice.EVERYTHING.of(ChartUnits.SELECTED);

    private final Comparison county = SmallCounty.comparison();
    private final Optional<ArchiveView> view = Optional.of(view(county));

    @Test
    void disclosureShowsAllUnitsAndYearsAtFirst() {
        assertEquals(
                new Charted(county, county.units(), List.of(2021, 2022, 2023)),
                content(ChartKind.DISCLOSURE, scope(2022), Focus.NOTHING, ChartChoice.EVERYTHING));
    }

    @Test
    void disclosureShowsTheChosenYears() {
        assertEquals(
                new Charted(county, county.units(), List.of(2022, 2023)),
                content(ChartKind.DISCLOSURE, scope(2021), Focus.NOTHING, ChartChoice.EVERYTHING.from(2022)));
    }

    @Test
    void outcomesShowAllUnitsInTheYearThatIsLookedAt() {
        assertEquals(
                new Charted(county, county.units(), List.of(2022)),
                content(ChartKind.OUTCOMES, scope(2022), Focus.NOTHING, ChartChoice.EVERYTHING));
    }

    @Test
    void outcomesShowTheLatestYearWhenNoneIsLookedAt() {
        assertEquals(
                new Charted(county, county.units(), List.of(2023)),
                content(ChartKind.OUTCOMES, Scope.EMPTY, Focus.NOTHING, ChartChoice.EVERYTHING));
    }

    @Test
    void outcomesOfTheSelectedUnitShowItsYears() {
        assertEquals(
                new Charted(county, List.of(SmallCounty.QINGQUAN), List.of(2021, 2022)),
                content(ChartKind.OUTCOMES, scope(2023), Focus.onReport(2, 2023), SELECTED.to(2022)));
    }

    @Test
    void onlyUnitsOfTheKindThatIsLookedAtAreShown() {
        assertEquals(
                new Charted(county, List.of(SmallCounty.SHIQIAO, SmallCounty.LIULIN), List.of(2022)),
                content(
                        ChartKind.OUTCOMES,
                        new Scope(Optional.of(2022), Optional.of(UnitKind.TOWN)),
                        Focus.NOTHING,
                        ChartChoice.EVERYTHING));
    }

    @Test
    void aChartedComparisonHasItsUnitsAndYearsOnly() {
        Comparison part = new Charted(county, List.of(SmallCounty.QINGQUAN), List.of(2021, 2023)).comparison();
        assertEquals(List.of(SmallCounty.QINGQUAN), part.units());
        assertEquals(List.of(2021, 2023), part.years());
        assertEquals(
                List.of(new Figure(100, SmallCounty.STATED), Figure.MISSING_REPORT),
                part.years().stream()
                        .map(year -> part.figure(
                                SmallCounty.QINGQUAN, year, PackedValues.factCode(FactCode.DISCLOSED_TOTAL)))
                        .toList());
    }

    @Test
    void withoutAnArchiveThereIsNothing() {
        assertEquals(
                new Nothing(Reason.NO_ARCHIVE),
                ChartContent.of(
                        ChartKind.DISCLOSURE, Optional.empty(), Scope.EMPTY, Focus.NOTHING, ChartChoice.EVERYTHING));
    }

    @Test
    void anArchiveWithoutReportsHasNothingToShow() {
        Optional<ArchiveView> empty = Optional.of(view(new Comparison(List.of(), List.of(), List.of())));
        assertEquals(
                new Nothing(Reason.NO_REPORTS),
                ChartContent.of(ChartKind.DISCLOSURE, empty, Scope.EMPTY, Focus.NOTHING, SELECTED));
    }

    @Test
    void aKindWithoutUnitsHasNothingToShow() {
        assertEquals(
                new Nothing(Reason.NO_UNIT_OF_THIS_KIND),
                content(
                        ChartKind.DISCLOSURE,
                        new Scope(Optional.of(2022), Optional.of(UnitKind.SUBDISTRICT)),
                        Focus.NOTHING,
                        ChartChoice.EVERYTHING));
    }

    @Test
    void theSelectedUnitIsMissedWhenNoneIsSelected() {
        assertEquals(
                new Nothing(Reason.NO_UNIT_SELECTED),
                content(ChartKind.OUTCOMES, scope(2022), Focus.onYear(2022), SELECTED));
    }

    private ChartContent content(ChartKind kind, Scope scope, Focus focus, ChartChoice choice) {
        return ChartContent.of(kind, view, scope, focus, choice);
    }

    private static Scope scope(int year) {
        return new Scope(Optional.of(year), Optional.empty());
    }

    private static ArchiveView view(Comparison comparison) {
        return new ArchiveView(Path.of("county.nianbao"), comparison, List.of(), List.of());
    }
}
