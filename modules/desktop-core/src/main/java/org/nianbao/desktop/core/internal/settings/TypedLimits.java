package org.nianbao.desktop.core.internal.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingLimits.Limit;

/** The limits as they are typed: whole numbers in the units people use, megabytes where a limit counts bytes. */
final class TypedLimits {
    private static final long MEGABYTE = 1 << 20;

    private final Map<Limit, String> typed = new EnumMap<>(Limit.class);

    /** As if these limits had been typed. */
    TypedLimits(ReadingLimits limits) {
        for (Limit limit : Limit.values()) {
            typed.put(limit, Long.toString(inUnits(limit, limits.value(limit))));
        }
    }

    /** What is typed for a limit. */
    String text(Limit limit) {
        return typed.get(limit);
    }

    void type(Limit limit, String text) {
        typed.put(limit, Objects.requireNonNull(text));
    }

    /** The first limit for which no number that it allows is typed. */
    Optional<Limit> wrong() {
        return Arrays.stream(Limit.values())
                .filter(limit -> value(limit).isEmpty())
                .findFirst();
    }

    /**
     * The limits that are typed.
     *
     * @throws java.util.NoSuchElementException while one is wrong
     */
    ReadingLimits limits() {
        ReadingLimits limits = ReadingLimits.standard();
        for (Limit limit : Limit.values()) {
            limits = limits.with(limit, value(limit).orElseThrow());
        }
        return limits;
    }

    /** The lowest number to type. */
    static long least(Limit limit) {
        return inUnits(limit, limit.least());
    }

    /** The highest number to type. */
    static long most(Limit limit) {
        return limit.most() / unit(limit);
    }

    private OptionalLong value(Limit limit) {
        try {
            long number = Long.parseLong(text(limit).strip());
            return number >= least(limit) && number <= most(limit)
                    ? OptionalLong.of(number * unit(limit))
                    : OptionalLong.empty();
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }

    /** A value in units, rounded up. */
    private static long inUnits(Limit limit, long value) {
        return (value + unit(limit) - 1) / unit(limit);
    }

    private static long unit(Limit limit) {
        return limit.inBytes() ? MEGABYTE : 1;
    }
}
