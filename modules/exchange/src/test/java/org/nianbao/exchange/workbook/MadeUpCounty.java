package org.nianbao.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.UnitKind;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.SourcePlace;

/** Whole reports of units that do not exist, whose tables add up; the same on every run. */
final class MadeUpCounty {
    private static final List<String> NAMES =
            List.of("云岭镇", "白石镇", "松溪镇", "双桥镇", "龙泉乡", "柳湾乡", "红岩乡", "青禾乡", "南坪乡", "东风街道", "新华街道", "滨河街道");

    private final List<String> names;
    private final List<Integer> years;
    private final Map<String, Map<String, Figure>> figures = new LinkedHashMap<>();
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();

    private MadeUpCounty(List<String> names, List<Integer> years) {
        this.names = new ArrayList<>(names);
        this.years = List.copyOf(years);
    }

    static MadeUpCounty of(int units, int firstYear, int lastYear) {
        MadeUpCounty county = new MadeUpCounty(
                IntStream.range(0, units)
                        .mapToObj(i -> i < NAMES.size() ? NAMES.get(i) : "第" + (i + 1) + "村镇")
                        .toList(),
                IntStream.rangeClosed(firstYear, lastYear).boxed().toList());
        Random random = new Random(20240131);
        for (int unit = 0; unit < units; unit++) {
            for (int year : county.years) {
                county.figures.put(unit + "/" + year, report(random, year, unit));
            }
        }
        return county;
    }

    MadeUpCounty named(int unit, String name) {
        names.set(unit, name);
        return this;
    }

    MadeUpCounty set(int unit, int year, String code, Figure figure) {
        figures.get(unit + "/" + year).put(code, figure);
        return this;
    }

    MadeUpCounty missing(int unit, int year) {
        figures.remove(unit + "/" + year);
        return this;
    }

    /** A finding about some cells of the report. */
    MadeUpCounty finding(int unit, int year, Rule rule, String what, String... codes) {
        findings.computeIfAbsent(unit + "/" + year, key -> new ArrayList<>())
                .add(new Finding(
                        rule,
                        rule.defaultSeverity(),
                        Wording.of("analysis.ask.correct", what),
                        List.of(codes),
                        Optional.of(BigDecimal.valueOf(60)),
                        Optional.of(BigDecimal.valueOf(61)),
                        List.of(new SourcePlace.TableCell(OptionalInt.of(34), 2, 4, 3, Optional.empty()))));
        return this;
    }

    Comparison comparison() {
        List<ComparedUnit> units = IntStream.range(0, names.size())
                .mapToObj(i -> new ComparedUnit(i + 1L, names.get(i), kind(names.get(i))))
                .toList();
        List<ComparedReport> reports = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int year : years) {
                String key = unit + "/" + year;
                if (figures.containsKey(key)) {
                    reports.add(new ComparedReport(
                            units.get(unit),
                            year,
                            unit == 3 ? Optional.empty() : Optional.of(LocalDate.of(year + 1, 1, 10 + unit % 15)),
                            Stream.of(FormTable.values())
                                    .collect(Collectors.toMap(table -> table, table -> form(year))),
                            PackedValues.of(figures.get(key)),
                            findings.getOrDefault(key, List.of())));
                }
            }
        }
        return new Comparison(units, years, reports);
    }

    private static UnitKind kind(String name) {
        return UnitKind.ofName(name);
    }

    private static Map<String, Figure> report(Random random, int year, int unit) {
        Form form = Catalogue.standard().form(form(year));
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put(PackedValues.factCode(FactCode.DISCLOSED_TOTAL), stated(40 + random.nextInt(60) * (unit % 5 + 1)));
        for (Indicator indicator : form.indicators(FormTable.DISCLOSURE)) {
            figures.put(
                    indicator.code(),
                    stated(
                            indicator.unit().isMoney()
                                    ? random.nextInt(3) * 1_234_500L
                                    : indicator.code().contains("regulations") ? 0 : random.nextInt(40)));
        }
        Map<Applicant, Long> processed = new LinkedHashMap<>();
        for (String row : form.outcomeRowKeys()) {
            long total = 0;
            for (Applicant applicant : Applicant.parts()) {
                long number = random.nextInt(12) == 0 ? random.nextInt(4) : 0;
                total += number;
                processed.merge(applicant, number, Long::sum);
                figures.put(RequestRows.code(row, applicant), stated(number));
            }
            processed.merge(Applicant.TOTAL, total, Long::sum);
            figures.put(RequestRows.code(row, Applicant.TOTAL), stated(total));
        }
        processed.forEach((applicant, number) -> {
            figures.put(RequestRows.code(RequestRows.PROCESSED_TOTAL, applicant), stated(number));
            figures.put(RequestRows.code(RequestRows.RECEIVED, applicant), stated(number));
            figures.put(RequestRows.code(RequestRows.CARRIED_IN, applicant), stated(0));
            figures.put(RequestRows.code(RequestRows.CARRIED_OUT, applicant), stated(0));
        });
        for (String row : form.rowKeys(FormTable.REVIEWS)) {
            long upheld = random.nextInt(5) == 0 ? 1 : 0;
            for (Indicator indicator : form.indicators(FormTable.REVIEWS)) {
                if (indicator.rowKey().equals(row)) {
                    boolean counts = indicator.columnKey().equals("upheld")
                            || indicator.columnKey().equals("total");
                    figures.put(indicator.code(), stated(counts ? upheld : 0));
                }
            }
        }
        return figures;
    }

    private static Figure stated(long amount) {
        return new Figure(amount, FigureState.STATED);
    }

    private static FormGeneration form(int year) {
        return FormGeneration.expectedFor(year).orElseThrow();
    }
}
