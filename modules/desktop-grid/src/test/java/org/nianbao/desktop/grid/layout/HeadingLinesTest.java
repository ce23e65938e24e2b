package org.nianbao.desktop.grid.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingLinesTest {
    @Test
    void chineseIsBrokenAnywhere() {
        assertEquals(List.of("属于国", "家秘密"), wrap("属于国家秘密", 3, 3));
    }

    @Test
    void wordsAreBrokenAtSpaces() {
        assertEquals(List.of("Carried", "in"), wrap("Carried in", 8, 3));
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertEquals(List.of("无正当", "理由…"), wrap("无正当理由大量反复申请", 3, 2));
    }

    private static List<String> wrap(String text, int width, int lines) {
        return HeadingLines.wrap(text, width, lines, String::length);
    }
}
