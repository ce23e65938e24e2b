package org.nianbao.archive.sqlite;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.archive.internal.UnreadableDocumentException;
import org.nianbao.model.packed.FigureState;

/** The number by which a state of a figure is stored; it stays the same whatever the order of the constants is. */
final class StoredState {
    private static final Map<Integer, FigureState> STATES = Arrays.stream(FigureState.values())
            .filter(state -> state != FigureState.NOT_ENTERED && state != FigureState.MISSING_REPORT)
            .collect(Collectors.toUnmodifiableMap(StoredState::of, Function.identity()));

    private StoredState() {}

    static int of(FigureState state) {
        return switch (state) {
            case STATED -> 1;
            case PROVED -> 2;
            case ENTERED -> 3;
            case APPROXIMATE -> 4;
            case BLANK_COUNTED_AS_ZERO -> 5;
            case BLANK -> 6;
            case NOT_APPLICABLE -> 7;
            case DOUBTFUL -> 8;
            case ABSENT -> 9;
            case NOT_ENTERED -> throw new IllegalArgumentException("what nobody entered is not stored");
            case MISSING_REPORT -> throw new IllegalArgumentException("a report that is not there is not stored");
        };
    }

    static FigureState ofNumber(int stored) {
        FigureState state = STATES.get(stored);
        if (state == null) {
            throw UnreadableDocumentException.newer("state " + stored);
        }
        return state;
    }
}
