package org.nianbao.recognition.tables.internal.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.rows.Entry;
import org.nianbao.recognition.tables.internal.rows.EntryReader;

class CellFramesTest {
    private static final int WIDTH = 3;
    private static final Predicate<List<Piece>> ANY = cells -> true;

    private static List<Entry> entries(String... lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return EntryReader.read(((ReadingResult.Read) new DocumentReader().read("a.txt", text)).document());
    }

    /** The cells of the last line as the lines above it show, blank ones as {@code _}; {@code ?} if nothing does. */
    private static String last(Predicate<List<Piece>> addsUp, String... lines) {
        List<Entry> entries = entries(lines);
        CellFrames frames = CellFrames.of(entries.stream()
                .map(entry -> new CellFrames.Row(entry, WIDTH, addsUp))
                .toList());
        return frames.cells(entries.get(entries.size() - 1), WIDTH)
                .map(cells -> cells.stream()
                        .map(cell -> cell.isEmpty() ? "_" : cell.asWritten())
                        .collect(Collectors.joining(" ")))
                .orElse("?");
    }

    @Test
    void blankCellsAtTheEndsArePlacedBehindTheLabel() {
        assertEquals("_ 5 _", last(ANY, "予以公开\t1\t2\t3", "部分公开\t4\t5\t9", "重复申请\t\t5\t"));
    }

    @Test
    void blankCellsArePlacedFromTheColumnWhereTheOtherRowsBegin() {
        assertEquals("_ 5 _", last(ANY, "结果\t予以公开\t1\t2\t3", "\t部分公开\t4\t5\t9", "\t重复申请\t\t5\t"));
    }

    @Test
    void oneRowTellsNothing() {
        assertEquals("?", last(ANY, "予以公开\t1\t2\t3", "重复申请\t\t5\t"));
    }

    @Test
    void rowsThatDoNotAddUpTellNothing() {
        assertEquals("?", last(cells -> false, "予以公开\t1\t2\t3", "部分公开\t4\t5\t9", "重复申请\t\t5\t"));
    }

    @Test
    void anEmptyCellAtTheEndBesideAWrittenZeroMayHaveBeenLost() {
        assertEquals("?", last(ANY, "予以公开\t1\t2\t3", "部分公开\t4\t5\t9", "重复申请\t0\t5\t"));
    }

    @Test
    void aNumberOutsideTheFrameIsNotLeftOut() {
        assertEquals("?", last(ANY, "予以公开\t1\t2\t3", "部分公开\t4\t5\t9", "重复申请\t\t5\t\t7"));
    }

    @Test
    void withoutFramesNothingIsTold() {
        Entry entry = entries("重复申请\t1\t2\t3").get(0);
        assertEquals(
                List.of(true, true),
                Arrays.asList(
                        CellFrames.none().isEmpty(),
                        CellFrames.none().cells(entry, WIDTH).isEmpty()));
    }
}
