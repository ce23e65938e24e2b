package org.nianbao.desktop.review.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    /** Every character is one wide. */
    private final LineBreaker breaker = new LineBreaker(character -> 1);

    @Test
    void chineseIsBrokenWhereTheLineIsFull() {
        assertEquals(List.of(new Line(0, "本年新"), new Line(3, "收申请")), breaker.lines("本年新收申请", 3));
    }

    @Test
    void aNumberStaysWhole() {
        assertEquals(List.of(new Line(0, "共公开"), new Line(3, "1203条")), breaker.lines("共公开1203条", 5));
    }

    @Test
    void aLineDoesNotBeginWithAFullStop() {
        assertEquals(List.of(new Line(0, "全部办结。")), breaker.lines("全部办结。", 4));
    }

    @Test
    void aPieceThatIsWiderThanTheLineIsBrokenAnyway() {
        assertEquals(List.of(new Line(0, "12345"), new Line(5, "678")), breaker.lines("12345678", 5));
    }

    @Test
    void aLineFeedBeginsALine() {
        assertEquals(List.of(new Line(0, "甲"), new Line(2, "乙")), breaker.lines("甲\n乙", 9));
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertEquals(List.of(new Line(0, "")), breaker.lines("", 9));
    }
}
