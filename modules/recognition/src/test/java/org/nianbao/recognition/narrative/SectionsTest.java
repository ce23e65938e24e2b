package org.nianbao.recognition.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.SectionText;
import org.nianbao.model.value.SourcePlace;

class SectionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总体情况/二、主动公开政府信息情况/三、收到和处理政府信息公开申请情况/四、政府信息公开行政复议、行政诉讼情况/五、存在的主要问题及改进情况/六、其他需要报告的事项",
                "一、总体概述/二、行政机关主动公开政府信息情况/三、行政机关收到和处理政府信息公开申请情况/四、因政府信息公开工作被申请行政复议、提起行政诉讼情况/五、政府信息公开工作存在的主要问题及改进情况/六、其他需要报告的事项",
                "一、政府信息公开工作的基本情况/二、主动公开政府政府情况/三、收到和处理政府信息公开申请情况/四、政府信息公开行政复议、行政诉讼情况/五、当前存在的主要问题及下步改进措施/六、其他需要报告的事项",
                "总体情况/二、主动公开政府信息的情况/三是收到和处理政府信息公开申请情况/四、政府信息公开行政复议、行政诉讼情况/五、存在问题和改进措施/六、需要报告的其他事项",
                "1、总体情况/2、主动公开政府信息情况/3、收到和处理政府信息公开申请情况/4、政府信息公开行政复议、行政诉讼情况/5、存在的主要问题及改进情况/6、其他需要报告的事项",
                "第一、总体情况/第二、主动公开政府信息情况/第三、收到和处理政府信息公开申请情况/第四、政府信息公开行政复议、行政诉讼情况/第五、存在的主要问题及改进情况/第六、其他需要报告的事项",
                "一、概述/二、主动公开政府信息情况/三、依申请公开政府信息和不予公开政府信息情况/五、因政府信息公开申请行政复议、提起行政诉讼的情况/六、存在的主要问题及改进措施/七、其他需要说明的事项"
            })
    void headingsAreFoundInTheirVariants(String headings) {
        String[] six = headings.split("/");
        NarrativeReading reading = Reports.read(Stream.concat(
                        Stream.of(Reports.TITLE), Arrays.stream(six).flatMap(heading -> Stream.of(heading, "正文。")))
                .toArray(String[]::new));
        assertEquals(
                List.of(six),
                reading.sections().stream().map(SectionText::title).toList());
        assertTrue(
                reading.sections().stream().allMatch(section -> section.text().equals("正文。")));
    }

    @Test
    void headingsGluedToTheirParagraphsAreSplitOff() {
        NarrativeReading reading = Reports.read(
                Reports.TITLE, "一、总体情况2023年，我镇主动公开政府信息35条。二、主动公开政府信息情况", "五、存在的主要问题及改进情况。问题不少。六、其他需要报告的事项无。");
        assertEquals(
                List.of("2023年，我镇主动公开政府信息35条。", "", "问题不少。", "无。"),
                reading.sections().stream()
                        .filter(SectionText::present)
                        .map(SectionText::text)
                        .toList());
        assertEquals("35", Reports.fact(reading, FactCode.DISCLOSED_TOTAL));
    }

    @Test
    void aTableOfContentsIsNotTheText() {
        NarrativeReading reading = Reports.read(
                Reports.TITLE,
                "一、总体情况",
                "二、主动公开政府信息情况",
                "五、存在的主要问题及改进情况",
                "一、总体情况",
                "按要求公开。",
                "二、主动公开政府信息情况",
                "五、存在的主要问题及改进情况",
                "问题不少。");
        assertEquals("按要求公开。", reading.sections().get(0).text());
        assertEquals("问题不少。", reading.sections().get(4).text());
    }

    @Test
    void subHeadingsStayInTheTextOfSectionOne() {
        NarrativeReading reading =
                Reports.read(Reports.TITLE, "一、总体情况", "（一）主动公开政府信息情况", "按要求公开。", "（二）依申请公开情况", "无。", "二、主动公开政府信息情况");
        assertEquals(
                "（一）主动公开政府信息情况\n按要求公开。\n（二）依申请公开情况\n无。",
                reading.sections().get(0).text());
    }

    @Test
    void aSectionWhoseTableIsThereIsPresentWithoutItsHeading() {
        SourcePlace place = new SourcePlace.TableCell(OptionalInt.of(9), 1, 1, 1, java.util.Optional.empty());
        NarrativeReading reading = new NarrativeRecogniser()
                .recognise(
                        Reports.paragraphs(Reports.TITLE, "一、总体情况", "按要求公开。"),
                        List.of(),
                        Map.of(FormTable.REQUESTS, place),
                        Map.of(),
                        "report.txt");
        assertEquals(
                "1 3",
                reading.sections().stream()
                        .filter(SectionText::present)
                        .map(section -> String.valueOf(section.number()))
                        .collect(Collectors.joining(" ")));
        assertEquals(place, reading.sections().get(2).place().orElseThrow());
    }

    @Test
    void aMissingSectionIsAbsentUnderItsOfficialTitle() {
        SectionText missing =
                Reports.read(Reports.TITLE, "一、总体情况", "按要求公开。").sections().get(4);
        assertEquals("存在的主要问题及改进情况", missing.title());
        assertFalse(missing.present());
    }

    @Test
    void theSignatureAndWhatFollowsBelongToNoSection() {
        NarrativeReading reading = Reports.read(
                Reports.TITLE,
                "一、总体情况",
                "按要求公开。",
                "六、其他需要报告的事项",
                "无。",
                "柳溪镇人民政府",
                "2024年1月16日",
                "扫一扫在手机打开当前页",
                "共公开信息999条。");
        assertEquals("无。", reading.sections().get(5).text());
        assertEquals("-", Reports.fact(reading, FactCode.DISCLOSED_TOTAL));
    }
}
