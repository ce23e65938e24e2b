package org.nianbao.desktop.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nianbao.desktop.review.model.ReadingStory.Line;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

class ReadingStoryTest {
    private static final SourcePlace CELL = new SourcePlace.TableCell(OptionalInt.empty(), 2, 4, 3, Optional.empty());
    private static final SourcePlace SPAN = new SourcePlace.TextSpan(OptionalInt.of(7), 7, 5, 9);
    private static final String CODE = "requests.received.company";

    @BeforeAll
    static void speakChinese() {
        Locale.setDefault(Locale.CHINA);
    }

    @Test
    void aStatedNumberTellsItsNameAmountAndHowItIsWritten() {
        assertEquals(
                List.of(
                        new Line("项目", "表三“一、本年新收政府信息公开申请数量”的“法人或其他组织 商业企业”"),
                        new Line("数字", "1 件"),
                        new Line("识别", "原文写明，可以确定"),
                        new Line("原文写作", "1")),
                story(new ReportedValue.Stated(new Amount.Count(1), "1", Optional.empty(), CELL)).stream()
                        .toList());
    }

    @Test
    void aDoubtfulNumberTellsWhyAndWhatItMayBe() {
        assertEquals(
                List.of(
                        new Line("识别", "识别待核，不计入合计"),
                        new Line("原文写作", "1O2"),
                        new Line("原因", "“一”行"),
                        new Line("可能是", "102、12")),
                withoutName(story(new ReportedValue.Doubtful(
                        List.of(new Amount.Count(102), new Amount.Count(12)),
                        Wording.of("analysis.row", "一"),
                        "1O2",
                        Optional.of(CELL)))));
    }

    @Test
    void aProvedNumberTellsItsProof() {
        assertEquals(
                List.of(
                        new Line("数字", "12 件"),
                        new Line("识别", "由表内合计推算证实"),
                        new Line("原文写作", "1 2"),
                        new Line("证明", "“一”行")),
                withoutName(story(
                        new ReportedValue.Proved(new Amount.Count(12), "1 2", Wording.of("analysis.row", "一"), CELL))));
    }

    @Test
    void aBlankIsNoNumberEvenWhereItCountsAsZero() {
        assertEquals(
                List.of(new Line("识别", "原文空白"), new Line("原文写作", "（空白）"), new Line("按 0 计", "“一”行")),
                withoutName(
                        story(new ReportedValue.LeftBlank("", CELL, Optional.of(Wording.of("analysis.row", "一"))))));
    }

    @Test
    void aNumberOfTheNarrativeTellsItsQuote() {
        ReportedValue value =
                new ReportedValue.Stated(new Amount.Money(new BigDecimal("300")), "300余条", Optional.empty(), SPAN);
        NarrativeFact fact = new NarrativeFact(FactCode.DISCLOSED_TOTAL, value, "条", true, false, "公开信息300余条", SPAN);
        Selected selected = new Selected(
                Optional.empty(),
                Optional.of(fact),
                Optional.of("fact.disclosed.total"),
                Optional.of(value),
                List.of(SPAN));
        assertEquals(
                List.of(
                        new Line("项目", "正文：主动公开总数"),
                        new Line("数字", "300 条"),
                        new Line("识别", "原文写明，可以确定"),
                        new Line("原文写作", "300余条"),
                        new Line("说明", "原文是约数"),
                        new Line("原文", "公开信息300余条")),
                new ReadingStory(Phrasebook.chinese()).of(selected, List.of()));
    }

    @Test
    void placesAreToldInWords() {
        assertEquals(
                List.of("文中第 2 个表第 4 行第 3 格", "第 7 行", "人工录入"),
                List.of(PlaceWords.of(CELL), PlaceWords.of(SPAN), PlaceWords.of(new SourcePlace.ByHand())));
    }

    private static List<Line> story(ReportedValue value) {
        Selected selected =
                new Selected(Optional.empty(), Optional.empty(), Optional.of(CODE), Optional.of(value), List.of(CELL));
        return new ReadingStory(Phrasebook.chinese()).of(selected, List.of(FormGeneration.FORM_2021));
    }

    private static List<Line> withoutName(List<Line> lines) {
        return lines.stream().filter(line -> !line.name().equals("项目")).toList();
    }
}
