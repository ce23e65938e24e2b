package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.reading.ReadingLimits.Limit;

class ReadingLimitsTest {
    @ParameterizedTest
    @EnumSource
    void theLeastAndTheMostCanBeChosen(Limit limit) {
        assertEquals(
                limit.least(),
                ReadingLimits.standard().with(limit, limit.least()).value(limit));
        assertEquals(
                limit.most(), ReadingLimits.standard().with(limit, limit.most()).value(limit));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBeyondTheLeastAndTheMostCannotBeChosen(Limit limit) {
        ReadingLimits limits = ReadingLimits.standard();
        assertThrows(IllegalArgumentException.class, () -> limits.with(limit, limit.least() - 1));
        assertThrows(IllegalArgumentException.class, () -> limits.with(limit, limit.most() + 1));
    }
}
