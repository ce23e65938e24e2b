package org.nianbao.recognition.tables.internal.sums;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowReadingsTest {
    private static final RowShape ROW = RowShape.ofBlocks(List.of(List.of("a", "b", "c", "d", "e", "f", "total")));

    private static final RowShape THREE_BLOCKS = RowShape.ofBlocks(IntStream.range(0, 3)
            .mapToObj(block -> IntStream.range(0, 5)
                    .mapToObj(column -> block + "." + column)
                    .toList())
            .toList());

    private static List<List<Long>> readings(RowShape shape, String tokens) {
        return RowReadings.of(List.of(tokens.split(" ")), shape).all().stream()
                .map(RowReading::counts)
                .toList();
    }

    @Test
    void aSplitNumberIsJoined() {
        assertEquals(List.of(List.of(12L, 0L, 0L, 0L, 0L, 0L, 12L)), readings(ROW, "1 2 0 0 0 0 0 1 2"));
    }

    @Test
    void everySplitThatAddsUpIsAReading() {
        assertEquals(
                List.of(List.of(1L, 10L, 0L, 0L, 0L, 0L, 11L), List.of(11L, 0L, 0L, 0L, 0L, 0L, 11L)),
                readings(ROW, "1 1 0 0 0 0 0 1 1"));
    }

    @Test
    void aMisprintMayLeaveNothingButAWrongReading() {
        assertEquals(List.of(List.of(12L, 3L, 0L, 0L, 0L, 0L, 15L)), readings(ROW, "1 2 3 0 0 0 0 1 5"));
    }

    @Test
    void aLostCellFollowsFromTheSumWhereverItWas() {
        assertEquals(
                List.of(
                        List.of(3L, 0L, 0L, 0L, 0L, 3L, 6L),
                        List.of(3L, 0L, 0L, 0L, 0L, 0L, 3L),
                        List.of(0L, 3L, 0L, 0L, 0L, 0L, 3L)),
                readings(ROW, "3 0 0 0 0 3"));
    }

    @Test
    void zerosWithOneLostOrExtraCellAreZeros() {
        List<List<Long>> zeros = List.of(Collections.nCopies(7, 0L));
        assertEquals(zeros, readings(ROW, "0 0 0 0 0 0"));
        assertEquals(zeros, readings(ROW, "0 0 0 0 0 0 0 0"));
    }

    @Test
    void twoMergedNumbersAreParted() {
        assertTrue(readings(ROW, "10 2 0 0 0 3").contains(List.of(1L, 0L, 2L, 0L, 0L, 0L, 3L)));
    }

    @Test
    void twoLostCellsOfOneSumCannotBeEnumerated() {
        assertFalse(RowReadings.of(List.of("1", "0", "0", "0", "1"), ROW).isComplete());
    }

    @Test
    void everyBlockMustClose() {
        assertEquals(
                List.of(List.of(1L, 0L, 0L, 0L, 1L, 0L, 2L, 0L, 0L, 2L, 0L, 0L, 0L, 3L, 3L)),
                readings(THREE_BLOCKS, "1 0 0 0 1 0 2 0 0 2 0 0 0 3 0 3").stream()
                        .limit(1)
                        .toList());
    }

    @Test
    void aRowWithTooManyReadingsIsGivenUpAfterSoManySteps() {
        RowShape wide = RowShape.ofBlocks(
                List.of(IntStream.range(0, 60).mapToObj(column -> "c" + column).toList()));
        RowReadings readings = RowReadings.of(Collections.nCopies(63, "1"), wide);
        assertFalse(readings.isComplete());
        assertEquals(RowReadings.MOST_STEPS, readings.steps());
    }

    @Test
    void aLongRunOfNumbersIsGivenUp() {
        assertFalse(RowReadings.of(Collections.nCopies(60, "1"), ROW).isComplete());
    }
}
