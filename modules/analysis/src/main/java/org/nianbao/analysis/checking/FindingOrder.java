package org.nianbao.analysis.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ListCode;

/**
 * The order in which a reader goes through findings: what was not recognised comes first, then the tables from top to
 * bottom, the narrative, and the sections.
 */
final class FindingOrder {
    private static final List<FormGeneration> NEWEST_FIRST =
            Stream.of(FormGeneration.values()).sorted(Comparator.reverseOrder()).toList();

    private static final Map<String, Integer> POSITIONS = positions();

    static final Comparator<Finding> COMPARATOR = Comparator.comparing(
                    (Finding finding) -> finding.rule() != Rule.SHAPE)
            .thenComparing(FindingOrder::position)
            .thenComparing(finding -> finding.rule().ordinal());

    private FindingOrder() {}

    private static int position(Finding finding) {
        return finding.codes().stream()
                .findFirst()
                .map(code -> POSITIONS.getOrDefault(code, Integer.MAX_VALUE))
                .orElse(Integer.MAX_VALUE);
    }

    private static Map<String, Integer> positions() {
        List<String> codes = new ArrayList<>();
        for (FormTable table : FormTable.values()) {
            codes.add(FindingCodes.of(table));
            for (FormGeneration generation : NEWEST_FIRST) {
                Catalogue.standard().form(generation).indicators(table).stream()
                        .map(Indicator::code)
                        .forEach(codes::add);
            }
        }
        for (FactCode fact : FactCode.values()) {
            codes.add(FindingCodes.of(fact));
        }
        for (ListCode list : ListCode.values()) {
            codes.add(FindingCodes.of(list));
        }
        for (int section = 1; section <= 6; section++) {
            codes.add(FindingCodes.section(section));
        }
        codes.add(FindingCodes.SECTION_ORDER);
        codes.add(FindingCodes.PUBLISHED);
        Map<String, Integer> positions = new HashMap<>();
        codes.forEach(code -> positions.putIfAbsent(code, positions.size()));
        return Map.copyOf(positions);
    }
}
