package org.nianbao.desktop.grid.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GridSearchTest {
    private static final GridSearch.Position START = new GridSearch.Position(0, -1);

    @BeforeAll
    static void speakChinese() {
        Locale.setDefault(Locale.CHINA);
    }

    @Test
    void aUnitIsFoundByItsName() {
        assertEquals(Optional.of(new GridSearch.Position(2, -1)), find("白云", START, false));
    }

    @Test
    void theSearchGoesRoundAtTheEnd() {
        assertEquals(Optional.of(new GridSearch.Position(0, -1)), find("柳河", new GridSearch.Position(3, 0), false));
    }

    @Test
    void backwardsItFindsTheOneBefore() {
        assertEquals(
                Optional.of(new GridSearch.Position(1, -1)),
                find("镇", new GridSearch.Position(1, 0), true).filter(found -> found.column() < 0));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), find("月亮", START, false));
    }

    private static Optional<GridSearch.Position> find(String text, GridSearch.Position from, boolean backwards) {
        return GridSearch.next(new County().show(2023), text, from, backwards);
    }
}
