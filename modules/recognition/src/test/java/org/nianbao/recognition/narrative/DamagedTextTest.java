package org.nianbao.recognition.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.value.SourcePlace;

/** Text as pages, extractors and converters leave it. */
class DamagedTextTest {
    @Test
    void aSentenceTornByAPageBreakIsReadWhole() {
        NarrativeReading reading =
                Reports.read(Reports.TITLE, "一、总体情况", "2023年，我镇严格按照要求，全年主动公开政府", "-2-", "信息35条。", "二、主动公开政府信息情况");
        NarrativeFact total = reading.facts().get(FactCode.DISCLOSED_TOTAL);
        assertEquals("35", Reports.fact(reading, FactCode.DISCLOSED_TOTAL));
        assertEquals("全年主动公开政府信息35条", total.quote());
        assertEquals(new SourcePlace.TextSpan(OptionalInt.of(3), 3, 16, 8), total.place());
    }

    @Test
    void aNumberTornByAPageBreakIsDoubtful() {
        NarrativeReading reading =
                Reports.read(Reports.TITLE, "一、总体情况", "2023年，我镇严格按照要求，全年主动公开政府信息12", "3条。", "二、主动公开政府信息情况");
        assertEquals("?123/3", Reports.fact(reading, FactCode.DISCLOSED_TOTAL));
    }

    @Test
    void aNumberBesideAnUnreadableCharacterIsNone() {
        for (String number : List.of("5\uFFFD7条", "\uFFFD7条", "5□条", "二\uFFFD七条")) {
            NarrativeReading reading =
                    Reports.read(Reports.TITLE, "一、总体情况", "2023年，我镇主动公开政府信息" + number + "。", "二、主动公开政府信息情况");
            assertEquals(Map.of(), reading.facts(), number);
        }
    }

    @Test
    void aNumberOfASentenceThatLostACharacterIsDoubtful() {
        NarrativeReading reading =
                Reports.read(Reports.TITLE, "一、总体情况", "2023年，我镇\uFFFD动公开政府信息，共公开政府信息57条。", "二、主动公开政府信息情况");
        assertEquals("?57", Reports.fact(reading, FactCode.DISCLOSED_TOTAL));
    }

    @Test
    void aCountOnALineOfItsOwnBelongsToTheWordsBefore() {
        NarrativeReading reading = Reports.read(Reports.TITLE, "一、总体情况", "信息公开目录信息更新量", "599条", "二、主动公开政府信息情况");
        assertEquals("599", Reports.fact(reading, FactCode.DISCLOSED_TOTAL));
    }

    @Test
    void pinyinAndTraditionalCharactersAreReadThroughAndQuotedAsWritten() {
        NarrativeReading reading = Reports.read(
                "雲嶺縣柳溪鎮2023年政府信息公開工作年度報告", "一、總體情況", "（一）主動公開。我鎮共主動公開政府信息(xìnxī)175條。", "（二）依申請公開。未收到政府信息公開申請。");
        assertEquals("175", Reports.fact(reading, FactCode.DISCLOSED_TOTAL));
        assertEquals("0", Reports.fact(reading, FactCode.REQUESTS_RECEIVED));
        assertEquals(
                "我鎮共主動公開政府信息(xìnxī)175條",
                reading.facts().get(FactCode.DISCLOSED_TOTAL).quote());
    }

    @Test
    void pageFurnitureStatesNothing() {
        NarrativeReading reading = Reports.read(
                "当前位置：首页>政府信息公开>年报",
                "索引号：2023-0012",
                "浏览次数：公开信息1234条",
                Reports.TITLE,
                "字体：大 中 小",
                "一、总体情况",
                "按要求公开。",
                "六、其他需要报告的事项",
                "无。",
                "打印本页",
                "主动公开政府信息999条。");
        assertEquals("-", Reports.fact(reading, FactCode.DISCLOSED_TOTAL));
    }

    @Test
    void emphasisMarksDoNotSplitANumberFromItsUnit() {
        assertEquals("35", Reports.fact(Reports.withDisclosure("主动公开政府信息**35**条。"), FactCode.DISCLOSED_TOTAL));
    }
}
