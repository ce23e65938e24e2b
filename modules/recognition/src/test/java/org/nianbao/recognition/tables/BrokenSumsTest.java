package org.nianbao.recognition.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nianbao.model.form.FormGeneration;

/** Rows that do not add up: misprints, or damage on the way. */
class BrokenSumsTest {
    private static final String RECEIVED = "requests.received";
    private static final String GRANTED = "requests.granted";
    private static final String PARTIAL = "requests.partiallyGranted";
    private static final String PROCESSED = "requests.processedTotal";

    private static FormText report(String inAllColumns) {
        return FormText.of(FormGeneration.FORM_2021)
                .cells(RECEIVED, inAllColumns)
                .cells(GRANTED, inAllColumns)
                .cells(PROCESSED, inAllColumns);
    }

    private static String granted(FormText text, String numbers) {
        return Values.row(text.lines(GRANTED, "(一)予以公开 " + numbers).read(), GRANTED);
    }

    @Test
    void aMisprintIsReadAsItIsWritten() {
        assertEquals("3 0 0 5 0 0 7", granted(report("3 0 0 4 0 0 7"), "3 0 0 5 0 0 7"));
    }

    @Test
    void aMisprintedTotalIsReadAsItIsWritten() {
        assertEquals("3 0 0 4 0 0 9", granted(report("3 0 0 4 0 0 7"), "3 0 0 4 0 0 9"));
    }

    @Test
    void misprintsInTwoRowsAreReadAsTheyAreWritten() {
        FormText text = report("3 0 0 4 0 0 7").lines(PARTIAL, "(二)部分公开 0 2 0 0 0 0 0");
        assertEquals("3 0 0 4 0 0 9", granted(text, "3 0 0 4 0 0 9"));
        assertEquals("0 2 0 0 0 0 0", Values.row(text.read(), PARTIAL));
    }

    @Test
    void aRowThatLostACellAndHadANumberTornStaysDoubtful() {
        assertEquals("?1,12 ?2,0 ?0 ?4 ?0 ?0 ?16", granted(report("12 0 0 4 0 0 16"), "1 2 0 4 0 0 16"));
    }

    @Test
    void aNumberThatFitsWithItsNeighboursDigitsIsTornAndNoMisprint() {
        assertEquals("?1,12 ?2 ?0 ?0 ?0 ?0 ?14", granted(report("12 2 0 0 0 0 14"), "1 2 0 0 0 0 14"));
    }

    @Test
    void aRowWhoseColumnsDoNotAddUpEitherStaysDoubtful() {
        FormText text = report("3 0 0 4 0 0 7").cells(PROCESSED, "3 1 1 4 0 0 9");
        assertEquals("?3 ?0,1 ?0,1 ?5,4 ?0 ?0 ?7,9", granted(text, "3 0 0 5 0 0 7"));
    }

    @Test
    void totalsThatTheSourceLeftAtZeroInEveryRowAreReadAsTheyAreWritten() {
        FormText text = FormText.of(FormGeneration.FORM_2021)
                .cells(RECEIVED, "3 1 0 4 0 0 0")
                .cells(GRANTED, "3 0 0 2 0 0 0")
                .cells(PARTIAL, "0 1 0 2 0 0 0")
                .cells(PROCESSED, "3 1 0 4 0 0 0");
        assertEquals("3 1 0 4 0 0 0", Values.row(text.read(), RECEIVED));
        assertEquals("3 0 0 2 0 0 0", Values.row(text.read(), GRANTED));
        assertEquals("0 1 0 2 0 0 0", Values.row(text.read(), PARTIAL));
        assertEquals("3 1 0 4 0 0 0", Values.row(text.read(), PROCESSED));
    }

    @Test
    void aBlockOfTableFourThatDoesNotAddUpLeavesTheOthersCertain() {
        FormText text = report("0 0 0 0 0 0 0").lines("reviews", "0 0 0 2 2 1 0 0 0 3 0 1 0 0 1");
        assertEquals(
                "2 2 ?1 ?3 1 1",
                Values.of(
                        text.read(),
                        "review.pending",
                        "review.total",
                        "litigation.direct.upheld",
                        "litigation.direct.total",
                        "litigation.afterReview.corrected",
                        "litigation.afterReview.total"));
    }
}
