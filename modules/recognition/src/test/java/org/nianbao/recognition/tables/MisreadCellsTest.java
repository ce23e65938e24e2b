package org.nianbao.recognition.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nianbao.model.form.FormGeneration;

class MisreadCellsTest {
    private static final String RECEIVED = "requests.received";
    private static final String GRANTED = "requests.granted";
    private static final String TOTAL = "requests.processedTotal";

    private static FormText twelve() {
        return FormText.of(FormGeneration.FORM_2021)
                .cells(RECEIVED, "12 0 0 0 0 0 12")
                .cells(GRANTED, "12 0 0 0 0 0 12")
                .cells(TOTAL, "12 0 0 0 0 0 12");
    }

    @Test
    void aMisreadNumberIsProvedByItsRowAndItsColumn() {
        FormText text = twelve().lines(GRANTED, "(一)予以公开\tl2\t0\t0\t0\t0\t0\t12");
        assertEquals("12! 0 0 0 0 0 12", Values.row(text.read(), GRANTED));
    }

    @Test
    void aMisreadNumberThatItsColumnContradictsStaysDoubtful() {
        FormText text =
                twelve().lines(GRANTED, "(一)予以公开\tl2\t0\t0\t0\t0\t0\t12").cells(TOTAL, "13 0 0 0 0 0 13");
        assertEquals("?12 0 0 0 0 0 12", Values.row(text.read(), GRANTED));
    }
}
