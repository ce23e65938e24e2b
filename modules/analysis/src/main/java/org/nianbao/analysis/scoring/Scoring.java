package org.nianbao.analysis.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.analysis.checking.FindingCodes;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.text.Wording;

/**
 * Proposes an assessment from the findings: what they settle is deducted with its reason, everything else stays open.
 *
 * <ul>
 *   <li>要素格式: 3 points for each missing section.
 *   <li>表内数据: 2 points for each broken column, at most 12, and 3 points for a wrong carry-over between years.
 *   <li>文表一致: 2 points for each contradiction between narrative and table, or within the narrative.
 * </ul>
 *
 * <p>Hints are questions and cost nothing. No item falls below 0.
 */
public final class Scoring {
    private static final BigDecimal MISSING_SECTION = BigDecimal.valueOf(3);
    private static final BigDecimal BROKEN_COLUMN = BigDecimal.valueOf(2);
    private static final BigDecimal BROKEN_COLUMNS_AT_MOST = BigDecimal.valueOf(12);
    private static final BigDecimal WRONG_CARRY_OVER = BigDecimal.valueOf(3);
    private static final BigDecimal CONTRADICTION = BigDecimal.valueOf(2);

    private static final Set<Rule> SUMS =
            EnumSet.of(Rule.T3_ROW, Rule.T3_RESULT, Rule.T3_BALANCE, Rule.T3_CARRY, Rule.T4_ROW);
    private static final Set<Rule> CONTRADICTIONS = EnumSet.of(Rule.X_REQ, Rule.X_ZERO, Rule.X_SUM);

    private static final List<String> COMPARED_WITH_TEXT = Stream.concat(
                    Stream.of(
                                    RequestRows.RECEIVED,
                                    RequestRows.CARRIED_IN,
                                    RequestRows.PROCESSED_TOTAL,
                                    RequestRows.CARRIED_OUT)
                            .map(row -> RequestRows.code(row, Applicant.TOTAL)),
                    Stream.of("review.total", "litigation.direct.total", "litigation.afterReview.total"))
            .toList();
    private static final Set<FactCode> COMPARED_FACTS = EnumSet.of(
            FactCode.REQUESTS_RECEIVED,
            FactCode.REQUESTS_CARRIED_IN,
            FactCode.REQUESTS_ANSWERED,
            FactCode.REQUESTS_CARRIED_OUT,
            FactCode.REVIEWS_TOTAL,
            FactCode.LITIGATION_TOTAL);

    private Scoring() {}

    /** The proposed assessment of every unit for one year, in the order of the units. */
    public static List<UnitScore> score(Comparison comparison, int year) {
        return comparison.units().stream()
                .map(unit -> score(unit, comparison.report(unit, year)))
                .toList();
    }

    /**
     * The rank of each total among the units of its {@link RankingGroup}, in the order given: 1 is the highest, equal
     * totals share a rank and the next one is left out. Empty for a unit without a report.
     */
    public static List<OptionalInt> ranks(List<UnitScore> scores) {
        return scores.stream()
                .map(score -> score.total()
                        .map(total -> OptionalInt.of(1
                                + (int) scores.stream()
                                        .filter(other -> RankingGroup.of(
                                                        other.unit().kind())
                                                == RankingGroup.of(score.unit().kind()))
                                        .flatMap(other -> other.total().stream())
                                        .filter(other -> other.compareTo(total) > 0)
                                        .count()))
                        .orElse(OptionalInt.empty()))
                .toList();
    }

    private static UnitScore score(ComparedUnit unit, Optional<ComparedReport> report) {
        return report.map(r -> new UnitScore(
                        unit,
                        true,
                        Arrays.stream(ScoreItem.values())
                                .map(item -> score(item, r))
                                .toList()))
                .orElse(new UnitScore(unit, false, List.of()));
    }

    private static ItemScore score(ScoreItem item, ComparedReport report) {
        return switch (item) {
            case FORMAT -> report.isUnread() ? ItemScore.open(item) : format(report);
            case TABLE_DATA -> tableData(report);
            case CONSISTENCY -> consistency(report);
            case TIMELINESS, CONTENT, PUBLICATION, REQUESTS, RECTIFICATION, BONUS, PENALTY -> ItemScore.open(item);
        };
    }

    private static ItemScore format(ComparedReport report) {
        List<Wording> missing = faults(report, EnumSet.of(Rule.D_SECTION)).stream()
                .filter(finding -> !finding.codes().contains(FindingCodes.SECTION_ORDER))
                .map(Finding::message)
                .toList();
        return ItemScore.after(
                ScoreItem.FORMAT, true, deductions(missing, MISSING_SECTION, ScoreItem.FORMAT.fullPoints()));
    }

    private static ItemScore tableData(ComparedReport report) {
        List<Wording> broken = faults(report, SUMS).stream()
                .flatMap(finding -> BrokenColumn.of(finding).stream())
                .distinct()
                .map(BrokenColumn::reason)
                .toList();
        List<Deduction> deductions = deductions(broken, BROKEN_COLUMN, BROKEN_COLUMNS_AT_MOST);
        faults(report, EnumSet.of(Rule.Y_CARRY)).stream()
                .findFirst()
                .ifPresent(finding -> deductions.add(new Deduction(WRONG_CARRY_OVER, finding.message())));
        boolean judged = isWhole(report, FormTable.REQUESTS) && isWhole(report, FormTable.REVIEWS);
        if (!judged) {
            deductions.add(new Deduction(BigDecimal.ZERO, Wording.of("analysis.score.tablesNotCertain")));
        }
        return ItemScore.after(ScoreItem.TABLE_DATA, judged, deductions);
    }

    private static ItemScore consistency(ComparedReport report) {
        List<Wording> contradictions =
                faults(report, CONTRADICTIONS).stream().map(Finding::message).toList();
        List<Deduction> deductions = deductions(contradictions, CONTRADICTION, ScoreItem.CONSISTENCY.fullPoints());
        PackedValues values = report.values();
        boolean judged = COMPARED_WITH_TEXT.stream()
                        .allMatch(code -> values.figure(code).state().countable())
                && COMPARED_FACTS.stream().noneMatch(fact -> values.figure(fact).state() == FigureState.DOUBTFUL);
        if (!judged) {
            deductions.add(new Deduction(BigDecimal.ZERO, Wording.of("analysis.score.comparisonNotCertain")));
        }
        return ItemScore.after(ScoreItem.CONSISTENCY, judged, deductions);
    }

    /** One deduction for each reason until the limit is used up; what comes after it is listed with 0 points. */
    private static List<Deduction> deductions(List<Wording> reasons, BigDecimal each, BigDecimal atMost) {
        List<Deduction> deductions = new ArrayList<>();
        BigDecimal left = atMost;
        for (Wording reason : reasons) {
            BigDecimal points = each.min(left);
            deductions.add(new Deduction(points, reason));
            left = left.subtract(points);
        }
        return deductions;
    }

    private static List<Finding> faults(ComparedReport report, Set<Rule> rules) {
        return report.findings().stream()
                .filter(finding -> rules.contains(finding.rule()) && finding.severity() != Severity.HINT)
                .toList();
    }

    /** Whether every number of a table may be counted with, so that no sum of it went unchecked. */
    private static boolean isWhole(ComparedReport report, FormTable table) {
        FormGeneration generation = report.tableForms().get(table);
        return generation != null
                && generation.hasThreeTables()
                && Catalogue.standard().generations().contains(generation)
                && Catalogue.standard().form(generation).indicators(table).stream()
                        .map(Indicator::code)
                        .allMatch(code -> report.values().figure(code).state().countable());
    }
}
