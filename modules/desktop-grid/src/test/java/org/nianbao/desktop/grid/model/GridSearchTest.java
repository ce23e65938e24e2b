package org.nianbao.desktop.grid.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.desktop.grid.model.County.BAIYUN;
import static org.nianbao.desktop.grid.model.County.LIUHE;
import static org.nianbao.desktop.grid.model.County.disclosed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;

class GridSearchTest {
    private static final GridSearch.Position START = new GridSearch.Position(0, -1);

    @BeforeAll
    static void speakChinese() {
        Locale.setDefault(Locale.CHINA);
    }

    @Test
    void aUnitIsFoundByItsName() {
        assertEquals(Optional.of(new GridSearch.Position(3, -1)), find("白云", START, false));
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
    void theNextDoubtfulValueIsFoundGoingRoundAtTheEnd() {
        Figure doubt = new Figure(0, FigureState.DOUBTFUL);
        GridContent content = new County()
                .with(LIUHE, 2023, disclosed(doubt))
                .with(BAIYUN, 2023, Map.of("requests.received.total", doubt))
                .show(2023);
        GridSearch.Position first = new GridSearch.Position(
                0, content.columnOf("fact.disclosed.total").getAsInt());
        GridSearch.Position second = new GridSearch.Position(
                3, content.columnOf("requests.received.total").getAsInt());
        assertEquals(
                List.of(Optional.of(first), Optional.of(second), Optional.of(first)),
                List.of(
                        GridSearch.nextDoubtful(content, START),
                        GridSearch.nextDoubtful(content, first),
                        GridSearch.nextDoubtful(content, second)));
    }

    @Test
    void withoutADoubtfulValueThereIsNoneToGoTo() {
        assertEquals(Optional.empty(), GridSearch.nextDoubtful(new County().show(2023), START));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), find("月亮", START, false));
    }

    private static Optional<GridSearch.Position> find(String text, GridSearch.Position from, boolean backwards) {
        return GridSearch.next(new County().show(2023), text, from, backwards);
    }
}
