package org.nianbao.recognition.tables.internal.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.tables.internal.rows.Entry;
import org.nianbao.recognition.tables.internal.rows.EntryReader;

class UnbrokenOrderTest {
    private static final List<RowLabel> LABELS = List.of(label("1.属于国家秘密"), label("2.保护第三方合法权益"), label("3.属于行政执法案卷"));

    private static RowLabel label(String official) {
        return RowLabel.of("row", official, List.of(), List.of(), false);
    }

    /** Each row's certainty and numbers, in the order of the form; nothing where labels and numbers do not match. */
    private static List<String> rows(String... lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        List<Entry> entries =
                EntryReader.read(((ReadingResult.Read) new DocumentReader().read("a.txt", text)).document());
        return UnbrokenOrder.of(entries, LABELS, Entry::hasValues, List.of()).orElse(List.of()).stream()
                .map(row -> row.certainty() + " " + row.entry().runAsWritten())
                .toList();
    }

    @Test
    void numbersBelowTheirLabelsAreCertain() {
        assertEquals(
                List.of("CERTAIN 1 1", "CERTAIN 2 2", "CERTAIN 3 3"),
                rows("1.属于国家秘密", "1\t1", "2.保护第三方合法权益", "2\t2", "3.属于行政执法案卷", "3\t3"));
    }

    @Test
    void numbersAboveTheirLabelsArePairedByCount() {
        assertEquals(
                List.of("BY_COUNT 1 1", "BY_COUNT 2 2", "BY_COUNT 3 3"),
                rows("1\t1", "1.属于国家秘密", "2\t2", "2.保护第三方合法权益", "3\t3", "3.属于行政执法案卷"));
    }

    @Test
    void severalLabelsBeforeAsManyRowsArePairedByCount() {
        assertEquals(
                List.of("BY_COUNT 1 1", "BY_COUNT 2 2", "CERTAIN 3 3"),
                rows("1.属于国家秘密", "2.保护第三方合法权益", "1\t1", "2\t2", "3.属于行政执法案卷", "3\t3"));
    }

    @Test
    void numbersBetweenTheLinesOfALabelAreItsOwn() {
        assertEquals(
                List.of("CERTAIN 1 1", "CERTAIN 2 2", "CERTAIN 3 3"),
                rows("1.属于国家秘密", "1\t1", "2.保护第三方", "2\t2", "合法权益", "3.属于行政执法案卷", "3\t3"));
    }

    @Test
    void aRowTooFewLeavesEverythingOpen() {
        assertEquals(List.of(), rows("1.属于国家秘密", "2.保护第三方合法权益", "2\t2", "3.属于行政执法案卷", "3\t3"));
    }

    @Test
    void moreRowsThanLabelsAtOneTurnLeaveEverythingOpen() {
        assertEquals(List.of(), rows("1.属于国家秘密", "1\t1", "2\t2", "2.保护第三方合法权益", "3.属于行政执法案卷", "3\t3"));
    }

    @Test
    void labelsThatChangedPlacesLeaveEverythingOpen() {
        assertEquals(List.of(), rows("2.保护第三方合法权益", "2\t2", "1.属于国家秘密", "1\t1", "3.属于行政执法案卷", "3\t3"));
    }

    @Test
    void misreadLabelsThatChangedPlacesLeaveEverythingOpen() {
        assertEquals(List.of(), rows("2.保护第木方合法权益", "2\t2", "1.属木国家秘密", "1\t1", "3.属于行政执法案卷", "3\t3"));
    }
}
