package org.nianbao.recognition.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ListCode;

/**
 * Sentences as townships and departments write them, with what a careful reader takes from each: what is read with
 * certainty is what that reader would say, and what such a sentence states plainly is not left doubtful.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentencesTest {
    private static final Map<String, FactCode> FACTS = Map.of(
            "公开", FactCode.DISCLOSED_TOTAL,
            "收到", FactCode.REQUESTS_RECEIVED,
            "上年", FactCode.REQUESTS_CARRIED_IN,
            "答复", FactCode.REQUESTS_ANSWERED,
            "结转", FactCode.REQUESTS_CARRIED_OUT,
            "复议", FactCode.REVIEWS_TOTAL,
            "诉讼", FactCode.LITIGATION_TOTAL,
            "收费", FactCode.FEES_COLLECTED_YUAN);

    private static final Map<String, ListCode> LISTS =
            Map.of("渠道", ListCode.DISCLOSED_CHANNELS, "类别", ListCode.DISCLOSED_KINDS);

    private static final double LEAST_READ = 0.97;

    private final List<Given> sentences = new ArrayList<>();

    /** One line of the fixture; the facts in the notation of {@link Reports#fact}. */
    private record Given(
            String unit,
            String where,
            String sentence,
            Map<FactCode, String> expected,
            Map<ListCode, String> expectedLists) {
        static Given of(String line) {
            String[] parts = line.split(" \\| ", 4);
            Map<FactCode, String> expected = new EnumMap<>(FactCode.class);
            Map<ListCode, String> lists = new EnumMap<>(ListCode.class);
            for (String fact : parts[3].equals("-") ? new String[0] : parts[3].split(" ")) {
                String[] pair = fact.split("=", 2);
                if (LISTS.containsKey(pair[0])) {
                    lists.put(LISTS.get(pair[0]), pair[1]);
                } else {
                    expected.put(Objects.requireNonNull(FACTS.get(pair[0]), fact), pair[1]);
                }
            }
            return new Given(parts[0], parts[1], parts[2], expected, lists);
        }

        Map<FactCode, String> read() {
            NarrativeReading reading = reading();
            Map<FactCode, String> read = new EnumMap<>(FactCode.class);
            for (FactCode code : FactCode.values()) {
                String fact = Reports.fact(reading, code);
                if (!fact.equals("-")) {
                    read.put(code, fact.replace("=", ""));
                }
            }
            return read;
        }

        /** The numbers of a list without its names: 20+30…. */
        String readList(ListCode code) {
            return Reports.list(reading(), code).replaceAll("(?<=^|\\+)[^+]*?(?=~?\\d+(?:\\+|…|$))", "");
        }

        private NarrativeReading reading() {
            String title = (unit.equals("云岭县") ? "" : "云岭县") + unit + "2023年政府信息公开工作年度报告";
            String disclosure = "（一）主动公开。" + (where.equals("公开") ? sentence : "按要求公开。");
            String requests = "（二）依申请公开。" + (where.equals("申请") ? sentence : "按规定办理。");
            String other = where.equals("其他") ? sentence : "本机关工作有序开展。";
            return Reports.read(
                    title,
                    "一、总体情况",
                    disclosure,
                    requests,
                    "（三）政府信息管理。严格审核。",
                    "二、主动公开政府信息情况",
                    "三、收到和处理政府信息公开申请情况",
                    "六、其他需要报告的事项",
                    other);
        }
    }

    @BeforeAll
    void load() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("sentences.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Given::of)
                    .forEach(sentences::add);
        }
    }

    @Test
    void whatIsReadWithCertaintyIsWhatACarefulReaderSays() {
        List<String> wrong = new ArrayList<>();
        for (Given given : sentences) {
            given.read().forEach((code, read) -> {
                String expected = given.expected.getOrDefault(code, "-").replaceFirst("^\\?", "");
                if (!read.contains("?") && !read.equals(expected)) {
                    wrong.add(given.sentence + " " + code + " " + expected + " read as " + read);
                }
            });
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void listsHoldTheirPartsAndAreOpenWhereTheTextSaysSo() {
        List<String> wrong = new ArrayList<>();
        for (Given given : sentences) {
            given.expectedLists.forEach((code, expected) -> {
                String read = given.readList(code);
                if (!read.equals(expected)) {
                    wrong.add(given.sentence + " " + code + " " + expected + " read as " + read);
                }
            });
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void plainStatementsAreReadWithCertainty(TestReporter reporter) {
        int stated = 0;
        List<String> open = new ArrayList<>();
        for (Given given : sentences) {
            Map<FactCode, String> read = given.read();
            for (Map.Entry<FactCode, String> fact : given.expected.entrySet()) {
                if (!fact.getValue().startsWith("?")) {
                    stated++;
                    String got = read.getOrDefault(fact.getKey(), "-");
                    if (!got.equals(fact.getValue())) {
                        open.add(given.sentence + " " + fact + " read as " + got);
                    }
                }
            }
        }
        int all = stated;
        reporter.publishEntry("facts of sentences read", all - open.size() + " of " + all);
        assertTrue(open.size() <= (1 - LEAST_READ) * all, () -> all + " facts, open: " + String.join("\n", open));
    }
}
