package org.nianbao.accuracy.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.SectionText;

/** Headings that are numbered, worded, mistyped and glued in many ways are found, each with the words below it. */
class SectionHeadingsTest {
    private static final List<String> OFFICIAL =
            List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");

    /** How the number before a heading may be written, with 一 for the Chinese and 1 for the other digits. */
    private static final List<String> ORDINALS = List.of(
            "一、", "一.", "一，", "第一、", "第一部分 ", "（一）", "（一）、", "一是", "(一)", "一：", "一 ", "一．", "一、　", "", "# 一、", "**一、",
            "一,、", "1、", "1.", "1．", "1", "第1部分：");

    /** How a heading stands beside the words around it. */
    enum Place {
        OWN_LINE,
        BEFORE_ITS_WORDS,
        BEHIND_THE_WORDS_ABOVE
    }

    @ParameterizedTest
    @EnumSource
    void everyHeadingIsFoundWithItsWords(Place place) throws IOException {
        Map<String, String> faults = new TreeMap<>();
        for (List<String> headings : headings()) {
            String fault = fault(text(headings, place));
            if (!fault.isEmpty()) {
                faults.put(headings.toString(), fault);
            }
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(names = "OWN_LINE")
    void aSectionThatIsNotThereIsMissing(Place place) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < OFFICIAL.size(); i++) {
            headings.add("一二三四五六".charAt(i) + "、" + OFFICIAL.get(i));
        }
        headings.set(4, "");
        assertEquals("[missing 5]", fault(text(headings, place)));
    }

    private static List<List<String>> headings() throws IOException {
        List<List<String>> all = new ArrayList<>();
        for (String ordinal : ORDINALS) {
            all.add(IntStream.range(0, 6)
                    .mapToObj(i ->
                            ordinal.replace('一', "一二三四五六".charAt(i)).replace('1', (char) ('1' + i)) + OFFICIAL.get(i))
                    .toList());
        }
        try (InputStream words = SectionHeadingsTest.class.getResourceAsStream("/headings.txt")) {
            new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split(" \\| ")))
                    .forEach(all::add);
        }
        return all;
    }

    private static String text(List<String> headings, Place place) {
        GeneratedReport report = GeneratedReport.of(FormGeneration.FORM_2021, new Random(7));
        Prose plain = report.prose();
        Prose prose = new Prose(plain.title(), headings, plain.overview(), plain.ending());
        String text = TextPage.write(report.withProse(prose), Layout.TABS, new Random(7), line -> line);
        for (int i : new int[] {0, 4, 5}) {
            String heading = headings.get(i);
            String end = heading.matches(".*[。：]") ? "" : "。";
            if (place == Place.BEFORE_ITS_WORDS) {
                text = text.replace(heading + "\n\n", heading + end);
            }
        }
        return place == Place.BEHIND_THE_WORDS_ABOVE ? text.replace("\n\n" + headings.get(5), headings.get(5)) : text;
    }

    private static String fault(String text) {
        Report report = GeneratedCase.read("云川县石桥镇年报.txt", text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        List<String> faults = new ArrayList<>();
        Map<Integer, String> words = Map.of(1, "136条", 5, "形式较为单一", 6, "信息处理费");
        for (SectionText section : report.sections()) {
            if (!section.present()) {
                faults.add("missing " + section.number());
            } else if (!section.text().contains(words.getOrDefault(section.number(), ""))) {
                faults.add("other words in " + section.number());
            }
        }
        boolean told = GeneratedCase.findings(report).stream()
                .anyMatch(finding -> finding.rule().name().equals("D_SECTION"));
        if (told && faults.isEmpty()) {
            faults.add("a finding");
        }
        return faults.isEmpty() ? "" : faults.toString();
    }
}
