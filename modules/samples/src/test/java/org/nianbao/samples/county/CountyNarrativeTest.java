package org.nianbao.samples.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.samples.county.CountyFiles.Entry;
import org.nianbao.samples.report.Block;

/** The texts of the county agree with its tables, and read differently, but for what was planted. */
class CountyNarrativeTest {
    private static final Pattern RECEIVED = Pattern.compile("(?:收到|新收|受理)政府信息公开申请(\\d+)件|申请数量为(\\d+)件");
    private static final Pattern ITEMS = Pattern.compile("(\\d+)条");

    private final List<Entry> reports = CountyFiles.reports();

    @Test
    void theTextCountsTheRequestsOfTheTableExceptWherePlanted() {
        List<String> different = new ArrayList<>();
        for (Entry entry : reports) {
            String table = entry.values().get("requests.received.total");
            String stated = RECEIVED.matcher(text(entry))
                    .results()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .collect(Collectors.joining("+"));
            if (!stated.equals(table) && !(stated.isEmpty() && table.equals("0"))) {
                different.add(entry.unit() + entry.year() + " " + stated + " " + table);
            }
        }
        assertEquals(List.of("渡云镇2022 6 8"), different);
    }

    @Test
    void everyClosedListOfDisclosedItemsAddsUpToTheStatedTotal() {
        for (Entry entry : reports) {
            String sentence = Stream.of(text(entry).split("(?<=\n)|(?<=。)(?!按内容分)"))
                    .filter(candidate -> candidate.contains(entry.disclosed() + "条"))
                    .findFirst()
                    .orElseThrow();
            int sum = ITEMS.matcher(sentence)
                    .results()
                    .map(MatchResult::group)
                    .mapToInt(item -> Integer.parseInt(item.replace("条", "")))
                    .sum();
            boolean open = sentence.contains("等") || sentence.contains("比上年") || sentence.contains("较上一年度");
            assertTrue(open || sum == 2 * entry.disclosed(), entry.unit() + entry.year() + sentence);
        }
    }

    @Test
    void everyReportHasItsSixSectionsAndSpeaksOfItsFiveTopics() {
        for (Entry entry : reports) {
            List<String> sections = entry.report().blocks().stream()
                    .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                    .map(block -> ((Block.Heading) block).text().substring(0, 2))
                    .toList();
            assertEquals(List.of("一、", "二、", "三、", "四、", "五、", "六、"), sections);
            for (String topic : List.of("主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障", "工作考核", "社会评议", "责任追究", "信息处理费")) {
                assertTrue(text(entry).contains(topic), entry.unit() + entry.year() + topic);
            }
        }
    }

    @Test
    void noReportNamesAnotherUnit() {
        for (Entry entry : reports) {
            for (Unit unit : County.UNITS) {
                boolean own = unit.name().equals(entry.unit());
                assertEquals(own, text(entry).contains(unit.name()), entry.unit() + entry.year() + unit.name());
            }
        }
    }

    @Test
    void noReportHoldsARunOfDigitsThatCouldBeAPersons() {
        for (Entry entry : reports) {
            assertTrue(!Pattern.compile("\\d{7}").matcher(text(entry)).find(), entry.unit() + entry.year());
        }
    }

    @Test
    void everyReportIsPublishedInJanuaryOfTheNextYear() {
        for (Entry entry : reports) {
            LocalDate day = entry.report().published();
            assertEquals(entry.year() + 1 + "-1", day.getYear() + "-" + day.getMonthValue(), entry.unit());
        }
    }

    @Test
    void onlyThePlantedCopyReadsLikeAnotherReport() {
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < i; j++) {
                int percent = sharedPercent(reports.get(i), reports.get(j));
                if (percent > 50) {
                    alike.add(name(reports.get(i)) + " " + name(reports.get(j)) + " " + (percent > 80));
                }
            }
        }
        assertEquals(List.of("双榆镇2023 双榆镇2022 true"), alike);
    }

    private static String name(Entry entry) {
        return entry.unit() + entry.year();
    }

    /** How much of the shorter one's clauses the other one has too. */
    private static int sharedPercent(Entry one, Entry other) {
        Set<String> clauses = clauses(one);
        Set<String> shared = new HashSet<>(clauses);
        shared.retainAll(clauses(other));
        return 100 * shared.size() / Math.min(clauses.size(), clauses(other).size());
    }

    private static Set<String> clauses(Entry entry) {
        String neutral =
                text(entry).replaceAll("\\d+", "#").replace(entry.unit(), "").replaceAll("“.{2,8}”微信公众号", "");
        return Arrays.stream(neutral.split("[。；：\n]"))
                .map(clause -> clause.replaceAll("[一二三四五六]是", ""))
                .filter(clause -> clause.length() > 8)
                .collect(Collectors.toSet());
    }

    private static String text(Entry entry) {
        List<String> lines = new ArrayList<>(List.of(entry.report().title()));
        for (Block block : entry.report().blocks()) {
            if (block instanceof Block.Heading heading) {
                lines.add(heading.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Block.Signature signature) {
                lines.add(signature.text());
            }
        }
        return String.join("\n", lines);
    }
}
