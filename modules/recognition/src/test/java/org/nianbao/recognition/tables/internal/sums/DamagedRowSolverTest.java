package org.nianbao.recognition.tables.internal.sums;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.recognition.tables.internal.cells.CellText;
import org.nianbao.recognition.tables.internal.cells.Piece;

class DamagedRowSolverTest {
    private static final SourcePlace PLACE = new SourcePlace.TableCell(OptionalInt.empty(), 1, 1, 1, Optional.empty());
    private static final Form FORM = Catalogue.standard().form(FormGeneration.FORM_2021);
    private static final String GRANTED = "requests.granted";
    private static final String PARTIAL = "requests.partiallyGranted";

    private final Map<String, ReportedValue> values = new LinkedHashMap<>();
    private final List<DamagedRow> damaged = new ArrayList<>();

    private DamagedRowSolverTest() {
        FORM.rowKeys(FormTable.REQUESTS).forEach(row -> clean(row, "0 0 0 0 0 0 0"));
    }

    private void clean(String row, String counts) {
        List<String> numbers = List.of(counts.split(" "));
        for (Applicant applicant : Applicant.values()) {
            String number = numbers.get(applicant.ordinal());
            values.put(
                    RequestRows.code(row, applicant),
                    new ReportedValue.Stated(
                            new Amount.Count(Long.parseLong(number)), number, Optional.empty(), PLACE));
        }
    }

    private void damaged(String row, String tokens) {
        damaged.add(new DamagedRow(
                RowShape.ofBlocks(List.of(Arrays.stream(Applicant.values())
                        .map(applicant -> RequestRows.code(row, applicant))
                        .toList())),
                Arrays.stream(tokens.split(" "))
                        .map(token -> new Piece(CellText.read(token), 0, 1, PLACE))
                        .toList(),
                Wording.of("recognition.table.damage.borders"),
                PLACE));
    }

    private String solved(String row) {
        DamagedRowSolver.solve(values, damaged, FormEquations.requests(FORM));
        return Arrays.stream(Applicant.values())
                .map(applicant -> brief(values.get(RequestRows.code(row, applicant))))
                .collect(Collectors.joining(" "));
    }

    private static String brief(ReportedValue value) {
        return value instanceof ReportedValue.Doubtful doubtful
                ? "?"
                        + doubtful.candidates().stream()
                                .map(amount -> amount.decimal().toPlainString())
                                .collect(Collectors.joining(","))
                : value.certainAmount().orElseThrow().decimal().toPlainString();
    }

    @Test
    void rowAndColumnTogetherProveACount() {
        clean("requests.received", "3 0 0 4 0 0 7");
        clean("requests.processedTotal", "3 0 0 4 0 0 7");
        damaged(GRANTED, "3 0 4 0 0 7");
        assertEquals("3 0 0 4 0 0 7", solved(GRANTED));
    }

    @Test
    void aTotalRowIsProvedByItsRowAndTheResults() {
        clean(GRANTED, "3 0 0 4 0 0 7");
        clean("requests.received", "3 0 0 4 0 0 7");
        damaged("requests.processedTotal", "3 0 0 4 0 0");
        assertEquals("3 0 0 4 0 0 7", solved("requests.processedTotal"));
    }

    @Test
    void twoDamagedRowsDoNotPropEachOtherUp() {
        clean("requests.received", "5 0 0 0 0 0 5");
        clean("requests.processedTotal", "5 0 0 0 0 0 5");
        damaged(GRANTED, "3 0 0 0 0 3");
        damaged(PARTIAL, "2 0 0 0 0 2");
        assertEquals("?3 0 0 0 0 0 ?3", solved(GRANTED));
    }

    @Test
    void aDamagedRowOfZerosDoesNotStandInAnothersWay() {
        clean("requests.received", "5 0 0 0 0 0 5");
        clean("requests.processedTotal", "5 0 0 0 0 0 5");
        damaged(GRANTED, "5 0 0 0 0 5");
        damaged(PARTIAL, "0 0 0 0 0 0");
        assertEquals("5 0 0 0 0 0 5", solved(GRANTED));
    }

    @Test
    void contradictingColumnsProveNothing() {
        clean("requests.received", "4 0 0 0 0 0 4");
        clean("requests.processedTotal", "4 0 0 0 0 0 4");
        damaged(GRANTED, "5 0 0 0 0 5");
        assertEquals("?5,0 ?0,5 ?0 ?0 ?0 ?5,0 ?10,5", solved(GRANTED));
    }

    @Test
    void columnsRestoreARowThatLostManyCells() {
        clean("requests.received", "5 0 0 2 0 0 7");
        clean("requests.processedTotal", "5 0 0 2 0 0 7");
        damaged(GRANTED, "5 2 7");
        assertEquals("5 0 0 2 0 0 7", solved(GRANTED));
    }

    @Test
    void columnsDoNotRestoreARowThatHoldsAnotherNumber() {
        clean("requests.received", "5 0 0 2 0 0 7");
        clean("requests.processedTotal", "5 0 0 2 0 0 7");
        damaged(GRANTED, "5 3 7");
        assertEquals("?5 ?0 ?0 ?2 ?0 ?0 ?7", solved(GRANTED));
    }
}
