package org.nianbao.recognition.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.value.ReportedValue;

/** Table three with last year's numbers before this year's, each row's label repeated between them. */
class TwoYearsTest {
    private static final List<String> ROWS = List.of(
            "requests.received",
            "requests.carriedIn",
            "requests.granted",
            "requests.partiallyGranted",
            "requests.other.rest");

    private static FormText report() {
        FormText text = FormText.of(FormGeneration.FORM_2021).change("head3", head -> head + "\n2022年\t2023年");
        ROWS.forEach(row -> text.change(row, line -> {
            String label = line.substring(0, line.indexOf('\t'));
            return label + "\t1\t2\t3\t4\t5\t6\t21\t" + label + "\t2\t0\t0\t0\t0\t0\t2";
        }));
        return text;
    }

    private static String granted(FormText text) {
        Map<String, ReportedValue> values = text.read();
        return Values.row(values, "requests.granted");
    }

    @Test
    void theYearOfTheTitleIsRead() {
        assertEquals("2 0 0 0 0 0 2", granted(report()));
    }

    @Test
    void aRowBetweenTheLinesOfItsLabelIsDividedWhereTheSecondLabelWouldBe() {
        FormText text = report().lines("requests.granted", "(一)予以\n\t1\t2\t3\t4\t5\t6\t21\t\t2\t0\t0\t0\t0\t0\t2\n公开");
        assertEquals("2 0 0 0 0 0 2", granted(text));
    }

    @Test
    void aRowBetweenTheLinesOfItsLabelIsNotDividedWithoutAnEmptyCell() {
        FormText text = report().lines("requests.granted", "(一)予以\n\t1\t2\t3\t4\t5\t6\t21\t2\t0\t0\t0\t0\t0\t2\n公开");
        assertEquals("- - - - - - -", granted(text));
    }

    @Test
    void aShortLabelIsRepeatedToo() {
        FormText text = report().lines("requests.other.rest", "其他\t1\t2\t3\t4\t5\t6\t21\t其他\t2\t0\t0\t0\t0\t0\t2");
        assertEquals("2 0 0 0 0 0 2", Values.row(text.read(), "requests.other.rest"));
    }
}
