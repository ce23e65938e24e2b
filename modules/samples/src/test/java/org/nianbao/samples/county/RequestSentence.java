package org.nianbao.samples.county;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.OutcomeGroup;
import org.nianbao.model.form.RequestRows;

/** States the year's requests as the table counts them, but for the planted contradiction. */
final class RequestSentence {
    private static final List<String> NONE = List.of(
            "{年}年，{我}未收到公民、法人和其他组织提出的政府信息公开申请。",
            "全年未收到政府信息公开申请，无上年结转和结转下年度办理的申请。",
            "{年}年度{单位}收到政府信息公开申请0件，上年结转0件。",
            "本年度{府}没有收到依申请公开事项。",
            "{年}年{我}未接到政府信息公开申请。",
            "{年}年，{我}受理政府信息公开申请0件。",
            "{年}年{单位}未受理依申请公开件。",
            "{年}年{单位}政府信息公开申请数量为0件。");
    private static final List<String> BRIEF = List.of(
            "{年}年，{我}共收到政府信息公开申请{收}件，均在法定期限内答复。", "{年}年度{单位}收到政府信息公开申请{收}件，已全部依法办理。", "全年受理政府信息公开申请{收}件，均按时答复申请人。");
    private static final List<String> WITH_APPLICANTS =
            List.of("{年}年，{我}新收政府信息公开申请{收}件，其中{申请人}。", "{年}年度{单位}共收到政府信息公开申请{收}件（{申请人}）。");
    private static final List<String> WITH_ROUTES =
            List.of("{年}年，{我}共收到政府信息公开申请{收}件，其中{途径}。", "全年收到政府信息公开申请{收}件，按申请途径分，{途径}。");
    private static final List<String> WITH_RESULTS =
            List.of("{年}年{我}收到政府信息公开申请{收}件，办结{办}件，其中{结果}。", "全年新收政府信息公开申请{收}件，当年办结{办}件：{结果}。");

    private RequestSentence() {}

    static String of(Unit unit, int year, int drawYear, Figures figures) {
        Slots slots = Slots.of(unit, year);
        int draw = unit.ordinal() * 3 + County.index(drawYear);
        if (figures.received() == 0) {
            if (figures.carriedIn() + figures.carriedOut() > 0) {
                throw new IllegalArgumentException("no wording for " + unit.name() + year);
            }
            return slots.fill(NONE.get(draw % NONE.size()));
        }
        boolean contradiction = PlantedFault.TEXT_AGAINST_TABLE.isIn(unit, year);
        boolean unbalanced =
                PlantedFault.LOST_REQUEST.isIn(unit, year) || PlantedFault.BROKEN_ROW_TOTAL.isIn(unit, year);
        slots.put("收", figures.received() - (contradiction ? 2 : 0)).put("办", figures.processed());
        slots.put("申请人", applicants(figures)).put("途径", routes(figures)).put("结果", results(figures));
        boolean nothingCarried = figures.carriedIn() + figures.carriedOut() == 0;
        List<List<String>> wordings;
        if (nothingCarried && (contradiction || unbalanced || figures.received() == 1)) {
            wordings = List.of(BRIEF);
        } else if (contradiction || unbalanced) {
            wordings = List.of(WITH_APPLICANTS);
        } else if (nothingCarried) {
            wordings = List.of(BRIEF, WITH_APPLICANTS, WITH_ROUTES, WITH_RESULTS);
        } else {
            wordings = List.of(WITH_RESULTS, WITH_ROUTES, WITH_APPLICANTS);
        }
        List<String> wording = wordings.get(draw % wordings.size());
        return slots.fill(wording.get(draw / 4 % wording.size())) + carried(figures);
    }

    private static String carried(Figures figures) {
        String in = figures.carriedIn() == 0 ? "" : "上年结转" + figures.carriedIn() + "件已全部办结。";
        String out = figures.carriedOut() == 0 ? "" : "结转下年度继续办理" + figures.carriedOut() + "件。";
        return in + out;
    }

    private static String applicants(Figures figures) {
        return Applicant.parts().stream()
                .map(applicant -> item(name(applicant), figures.requests(RequestRows.RECEIVED, applicant)))
                .flatMap(item -> item)
                .collect(Collectors.joining("、"));
    }

    private static String name(Applicant applicant) {
        return applicant == Applicant.OTHER_ORGANIZATION ? "其他组织" : applicant.label();
    }

    private static String routes(Figures figures) {
        int post = figures.received() / 3;
        int online = (figures.received() - post) / 2;
        return Stream.of(item("当面申请", figures.received() - post - online), item("网上申请", online), item("邮寄申请", post))
                .flatMap(item -> item)
                .collect(Collectors.joining("，"));
    }

    private static String results(Figures figures) {
        return Arrays.stream(OutcomeGroup.values())
                .map(group -> item(group.label(), figures.outcome(group)))
                .flatMap(item -> item)
                .collect(Collectors.joining("、"));
    }

    private static Stream<String> item(String name, int number) {
        return number == 0 ? Stream.of() : Stream.of(name + number + "件");
    }
}
