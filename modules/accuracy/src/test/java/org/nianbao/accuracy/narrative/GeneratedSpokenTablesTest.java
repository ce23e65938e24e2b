package org.nianbao.accuracy.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;

/** Sentences of section two with numbers of the year and others among them: what is certain is the year's. */
class GeneratedSpokenTablesTest {
    private static final int CASES = Integer.getInteger("nianbao.spoken.cases", 200);

    private static final Map<String, String> ROWS = new TreeMap<>(Map.of(
            "disclosure.licensing.decisions", "行政许可",
            "disclosure.penalties.decisions", "行政处罚",
            "disclosure.compulsion.decisions", "行政强制"));

    private static final List<String> CLEAR =
            List.of("办理%s%d件", "全年作出%s决定%d件", "2023年，我镇办理%s案件%d件", "依法实施%s%d件", "本年度办理%s共%d件");

    private static final List<String> OTHERS = List.of(
            "上年办理%s%d件",
            "2022年办理%s%d件",
            "全县共办理%s%d件",
            "累计办理%s%d件",
            "受理%s申请%d件",
            "公示%s结果%d件",
            "办理%s%d余件",
            "检查%s案卷%d件",
            "取消%s事项%d件",
            "办理%s等事项%d件",
            "上半年办理%s%d件",
            "自2018年以来办理%s%d件",
            "公开%s信息%d条",
            "各村协助办理%s%d件");

    private static final List<String> BETWEEN = List.of("，", "；", "。", "、", "，同时，", "。此外，");

    @Test
    void whatIsCertainIsTheYearsOwnNumber() {
        Map<String, String> wrong = new TreeMap<>();
        int certain = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Map<String, Long> truth = new TreeMap<>();
            List<String> clauses = new ArrayList<>();
            ROWS.forEach((code, name) -> {
                if (random.nextInt(4) > 0) {
                    truth.put(code, (long) random.nextInt(random.nextBoolean() ? 9 : 5000));
                    clauses.add(one(CLEAR, random).formatted(name, truth.get(code)));
                }
                if (random.nextInt(3) == 0) {
                    clauses.add(
                            random.nextInt(clauses.size() + 1),
                            one(OTHERS, random).formatted(name, 5000 + random.nextInt(5000)));
                }
            });
            StringBuilder text = new StringBuilder();
            clauses.forEach(clause ->
                    text.append(text.isEmpty() ? "" : one(BETWEEN, random)).append(clause));
            for (Map.Entry<String, ReportedValue> read : read(text + "。").entrySet()) {
                Long number = read.getValue()
                        .certainAmount()
                        .map(Amount::decimal)
                        .map(Number::longValue)
                        .orElse(-1L);
                certain += number >= 0 ? 1 : 0;
                if (number >= 0 && !number.equals(truth.get(read.getKey()))) {
                    wrong.put(seed + " " + read.getKey(), text.toString());
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(certain > CASES / 2, certain + " certain");
    }

    private static Map<String, ReportedValue> read(String sectionTwo) {
        return Lines.read(
                        "report.txt",
                        List.of(
                                "云岭县柳溪镇2023年政府信息公开工作年度报告",
                                "一、总体情况",
                                "二、主动公开政府信息情况",
                                sectionTwo,
                                "三、收到和处理政府信息公开申请情况",
                                "六、其他需要报告的事项",
                                "无。"))
                .spoken();
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
