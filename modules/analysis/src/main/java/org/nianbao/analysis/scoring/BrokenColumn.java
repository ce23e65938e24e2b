package org.nianbao.analysis.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.text.Wording;

/**
 * What counts as one broken column: a column of table three, a block of table four, or a row of table three that breaks
 * although the columns add up.
 *
 * @param reason names it for the reader; two findings about the same column give equal reasons
 */
record BrokenColumn(Wording reason) {
    BrokenColumn {
        Objects.requireNonNull(reason);
    }

    /** The broken columns that a finding about sums names; never empty. */
    static List<BrokenColumn> of(Finding finding) {
        if (finding.rule() == Rule.T4_ROW) {
            return List.of(new BrokenColumn(Wording.of(
                    "analysis.score.brokenBlock", rowLabel(finding.codes().get(0)))));
        }
        Map<String, Long> cells =
                finding.codes().stream().collect(Collectors.groupingBy(BrokenColumn::columnKey, Collectors.counting()));
        // A broken row names each column once; a column that is broken itself is named more often than that.
        long rows = finding.rule() == Rule.T3_ROW
                ? Stream.of(Applicant.values())
                        .mapToLong(applicant -> cells.getOrDefault(applicant.key(), 0L))
                        .min()
                        .orElse(0)
                : 0;
        List<BrokenColumn> columns = Stream.of(Applicant.values())
                .filter(applicant -> cells.getOrDefault(applicant.key(), 0L) > rows)
                .map(applicant -> new BrokenColumn(Wording.of("analysis.score.brokenColumn", applicant.label())))
                .toList();
        return columns.isEmpty()
                ? List.of(new BrokenColumn(Wording.of(
                        "analysis.score.brokenRow", rowLabel(finding.codes().get(0)))))
                : columns;
    }

    private static String columnKey(String code) {
        return code.substring(code.lastIndexOf('.') + 1);
    }

    private static String rowLabel(String code) {
        return Stream.of(FormGeneration.FORM_2021, FormGeneration.FORM_2019)
                .map(Catalogue.standard()::form)
                .flatMap((Form form) -> form.find(code).stream())
                .map(Indicator::rowLabel)
                .findFirst()
                .orElse(code);
    }
}
