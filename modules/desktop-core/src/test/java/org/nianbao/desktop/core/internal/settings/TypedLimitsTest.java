package org.nianbao.desktop.core.internal.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingLimits.Limit;

class TypedLimitsTest {
    private final TypedLimits typed = new TypedLimits(ReadingLimits.standard());

    @ParameterizedTest
    @EnumSource
    void whatIsNotTouchedStaysAsItIs(Limit limit) {
        assertEquals(limit.standard(), typed.limits().value(limit));
    }

    @Test
    void bytesAreTypedInMegabytes() {
        assertEquals("64", typed.text(Limit.BYTES));
        typed.type(Limit.BYTES, "100");
        assertEquals(100 << 20, typed.limits().bytes());
    }

    @Test
    void spacesAroundANumberDoNotMatter() {
        typed.type(Limit.SECONDS, " 120 ");
        assertEquals(120, typed.limits().seconds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1.5", "-1", "0", "86401", "99999999999999999999"})
    void whatIsNoNumberInRangeIsWrong(String text) {
        typed.type(Limit.SECONDS, text);
        assertEquals(Optional.of(Limit.SECONDS), typed.wrong());
    }

    @Test
    void tooLittleMemoryForAReaderProcessIsWrong() {
        typed.type(Limit.HEAP_MEGABYTES, "23");
        assertEquals(Optional.of(Limit.HEAP_MEGABYTES), typed.wrong());
    }

    @ParameterizedTest
    @EnumSource
    void theEndsOfTheRangeAreRight(Limit limit) {
        typed.type(limit, Long.toString(TypedLimits.least(limit)));
        assertEquals(Optional.empty(), typed.wrong());
        typed.type(limit, Long.toString(TypedLimits.most(limit)));
        assertEquals(Optional.empty(), typed.wrong());
    }
}
