package org.nianbao.desktop.grid.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.desktop.grid.model.County.LIUHE;
import static org.nianbao.desktop.grid.model.County.disclosed;
import static org.nianbao.desktop.grid.model.County.stated;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;

class CopiedCellsTest {
    @BeforeAll
    static void speakChinese() {
        Locale.setDefault(Locale.CHINA);
    }

    @Test
    void numbersAreCopiedWithoutGrouping() {
        GridContent content =
                new County().with(LIUHE, 2023, disclosed(stated(12_345))).show(2023);
        assertEquals("12345\n未报", CopiedCells.plain(content, List.of(0, 1), List.of(2)));
    }

    @Test
    void anApproximateNumberIsNotCopiedAsIfItWereCertain() {
        GridContent content = new County()
                .with(LIUHE, 2023, disclosed(new Figure(300, FigureState.APPROXIMATE)))
                .show(2023);
        assertEquals("约300", CopiedCells.plain(content, List.of(0), List.of(2)));
    }

    @Test
    void headingsAndUnitsComeAlongWhenAskedFor() {
        GridContent content = new County()
                .with(LIUHE, 2022, disclosed(stated(5)))
                .with(LIUHE, 2023, disclosed(stated(7)))
                .show(2023);
        assertEquals(
                "\t主动公开\t\t\n单位名称\t条数\t较上年\t新收\n柳河镇\t7\t2\t未写明",
                CopiedCells.withHeadings(content, List.of(0), List.of(2, 3, 4)));
    }
}
