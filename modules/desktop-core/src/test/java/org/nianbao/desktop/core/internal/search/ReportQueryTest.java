package org.nianbao.desktop.core.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.model.report.UnitKind;

class ReportQueryTest {
    private static final ComparedUnit NORTH = new ComparedUnit(1, "北溪镇", UnitKind.TOWN);
    private static final ComparedUnit SOUTH = new ComparedUnit(2, "南溪镇", UnitKind.TOWN);
    private static final ArchiveView VIEW = new ArchiveView(
            Path.of("甲.nianbao"),
            new Comparison(List.of(NORTH, SOUTH), List.of(2023, 2024), List.of()),
            List.of(),
            List.of());

    @Test
    void aPartOfTheNameFindsUnitsForTheYearLookedAt() {
        assertEquals(List.of(new ReportQuery.Hit(NORTH, 2024), new ReportQuery.Hit(SOUTH, 2024)), hits("溪"));
    }

    @Test
    void aYearBesideTheNameIsTheYearMeant() {
        assertEquals(List.of(new ReportQuery.Hit(SOUTH, 2023)), hits("南溪 2023年"));
    }

    @Test
    void aYearThatTheArchiveDoesNotHaveFindsNothing() {
        assertEquals(List.of(), hits("南溪 2011"));
    }

    private static List<ReportQuery.Hit> hits(String typed) {
        return ReportQuery.of(typed).in(VIEW, Optional.of(2024));
    }
}
