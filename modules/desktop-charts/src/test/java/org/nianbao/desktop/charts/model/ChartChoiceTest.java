package org.nianbao.desktop.charts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartChoiceTest {
    private static final List<Integer> YEARS = List.of(2019, 2020, 2022, 2023);

    @Test
    void withoutAChoiceAllYearsAreShownAndLaterOnesToo() {
        assertEquals(YEARS, ChartChoice.EVERYTHING.among(YEARS));
    }

    @Test
    void bothEndsAreShown() {
        assertEquals(
                List.of(2020, 2022), ChartChoice.EVERYTHING.from(2020).to(2022).among(YEARS));
    }

    @Test
    void aFirstYearAfterTheLastTakesItAlong() {
        assertEquals(List.of(2023), ChartChoice.EVERYTHING.to(2020).from(2023).among(YEARS));
    }

    @Test
    void aLastYearBeforeTheFirstTakesItAlong() {
        assertEquals(List.of(2019), ChartChoice.EVERYTHING.from(2022).to(2019).among(YEARS));
    }

    @Test
    void aChoiceThatAnotherArchiveDoesNotHaveShowsAllItsYears() {
        assertEquals(List.of(2015, 2016), ChartChoice.EVERYTHING.from(2022).among(List.of(2015, 2016)));
    }

    @Test
    void otherUnitsKeepTheYears() {
        assertEquals(
                List.of(2022, 2023),
                ChartChoice.EVERYTHING.from(2022).of(ChartUnits.SELECTED).among(YEARS));
    }
}
