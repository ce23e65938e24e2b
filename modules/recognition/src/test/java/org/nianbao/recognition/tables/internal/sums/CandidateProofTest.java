package org.nianbao.recognition.tables.internal.sums;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.model.value.ValueStatus;

/** A row of a part, a subtotal and a total, and a column with the part in it. */
class CandidateProofTest {
    private static final SourcePlace PLACE = new SourcePlace.TableCell(OptionalInt.empty(), 1, 1, 1, Optional.empty());
    private static final RowShape ROW = RowShape.ofBlocks(List.of(List.of("part", "subtotal", "total")));
    private static final Equation SUBTOTAL = sum("part", "subtotal");
    private static final Equation TOTAL = sum("part", "total");
    private static final Equation COLUMN = sum("part", "below");

    private final Map<String, ReportedValue> values = new LinkedHashMap<>();

    private CandidateProofTest() {
        values.put(
                "part",
                new ReportedValue.Doubtful(
                        List.of(new Amount.Count(12)),
                        Wording.of("recognition.doubt.tornNumber", "1 2"),
                        "1 2",
                        Optional.of(PLACE)));
        List.of("subtotal", "total", "below").forEach(code -> state(code, 12));
    }

    private static Equation sum(String part, String total) {
        return new Equation(List.of(part), List.of(total), Wording.of("recognition.table.sum.row"));
    }

    private void state(String code, long count) {
        values.put(code, new ReportedValue.Stated(new Amount.Count(count), "" + count, Optional.empty(), PLACE));
    }

    private ValueStatus proved(Equation... equations) {
        CandidateProof.prove(values, Map.of("part", ROW), List.of(equations));
        return values.get("part").status();
    }

    @Test
    void itsRowAndItsColumnProveIt() {
        assertEquals(ValueStatus.PROVED, proved(TOTAL, COLUMN));
    }

    @Test
    void twoSumsOfItsOwnRowAreNotIndependent() {
        assertEquals(ValueStatus.DOUBTFUL, proved(SUBTOTAL, TOTAL));
    }

    @Test
    void aColumnThatSaysOtherwiseProvesNothing() {
        state("below", 13);
        assertEquals(ValueStatus.DOUBTFUL, proved(TOTAL, COLUMN));
    }
}
