package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.CountUnit;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.report.SectionText;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

/** Makes reports for tests: at first one of zeros that keeps every rule, then whatever a test changes in it. */
final class ReportBuilder {
    private static final List<String> TITLES =
            List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");

    /** The row of each cell within its table: a number of its own. */
    private static final Map<Indicator, Integer> ROWS = rows();

    private final Map<FormTable, FormGeneration> forms = new EnumMap<>(FormTable.class);
    private final Map<String, ReportedValue> values = new LinkedHashMap<>();
    private final Map<FactCode, NarrativeFact> facts = new EnumMap<>(FactCode.class);
    private final Map<ListCode, NarrativeList> lists = new EnumMap<>(ListCode.class);
    private final List<SectionText> sections = new ArrayList<>();
    private Identified<LocalDate> published =
            new Identified.Unsettled<>(List.of(), Wording.of("analysis.why.noPlaces"));
    private int year;

    private ReportBuilder(int year) {
        this.year = year;
        for (int number = 1; number <= 6; number++) {
            sections.add(
                    new SectionText(number, TITLES.get(number - 1), true, "", Optional.of(paragraph(number * 10))));
        }
    }

    /** A report of 2023 in the form of 2021, all zeros. */
    static ReportBuilder of2021() {
        return of(FormGeneration.FORM_2021, 2023);
    }

    /** A report of 2020 in the form of 2019, all zeros. */
    static ReportBuilder of2019() {
        return of(FormGeneration.FORM_2019, 2020);
    }

    static ReportBuilder of(FormGeneration generation, int year) {
        ReportBuilder builder = new ReportBuilder(year);
        for (FormTable table : FormTable.values()) {
            builder.table(table, generation);
        }
        return builder;
    }

    /** Replaces a table by one of zeros of that generation. */
    ReportBuilder table(FormTable table, FormGeneration generation) {
        withoutTable(table);
        forms.put(table, generation);
        for (Indicator indicator : Catalogue.standard().form(generation).indicators(table)) {
            set(indicator, BigDecimal.ZERO);
        }
        return this;
    }

    ReportBuilder withoutTable(FormTable table) {
        FormGeneration generation = forms.remove(table);
        if (generation != null) {
            Catalogue.standard().form(generation).indicators(table).forEach(i -> values.remove(i.code()));
        }
        return this;
    }

    /** Random numbers that keep every rule. */
    ReportBuilder random(Random random) {
        Form requests = Catalogue.standard().form(forms.get(FormTable.REQUESTS));
        for (Applicant applicant : Applicant.parts()) {
            long processed = 0;
            for (String row : requests.outcomeRowKeys()) {
                long number = random.nextInt(4) == 0 ? random.nextInt(40) : 0;
                number(RequestRows.code(row, applicant), number);
                processed += number;
            }
            long carriedOut = random.nextInt(5);
            long carriedIn = random.nextInt((int) (processed + carriedOut) + 1);
            number(RequestRows.code(RequestRows.PROCESSED_TOTAL, applicant), processed);
            number(RequestRows.code(RequestRows.CARRIED_OUT, applicant), carriedOut);
            number(RequestRows.code(RequestRows.CARRIED_IN, applicant), carriedIn);
            number(RequestRows.code(RequestRows.RECEIVED, applicant), processed + carriedOut - carriedIn);
        }
        for (String row : requests.rowKeys(FormTable.REQUESTS)) {
            number(
                    RequestRows.code(row, Applicant.TOTAL),
                    Applicant.parts().stream()
                            .mapToLong(part -> number(RequestRows.code(row, part)))
                            .sum());
        }
        for (String block : List.of("review", "litigation.direct", "litigation.afterReview")) {
            long total = 0;
            for (String result : List.of("upheld", "corrected", "otherResult", "pending")) {
                long number = random.nextInt(6);
                number(block + "." + result, number);
                total += number;
            }
            number(block + ".total", total);
        }
        return this;
    }

    /** A cell of any table. */
    ReportBuilder number(String code, long number) {
        return set(indicator(code), BigDecimal.valueOf(number));
    }

    /** A cell that the source writes with decimals. */
    ReportBuilder number(String code, String number) {
        return set(indicator(code), new BigDecimal(number));
    }

    /** The same number in the column of one applicant and in the total. */
    ReportBuilder row(String rowKey, Applicant applicant, long number) {
        number(RequestRows.code(rowKey, applicant), number);
        return number(RequestRows.code(rowKey, Applicant.TOTAL), number);
    }

    ReportBuilder value(String code, ReportedValue value) {
        values.put(code, value);
        return this;
    }

    ReportBuilder doubtful(String code, String asWritten) {
        return value(
                code,
                new ReportedValue.Doubtful(
                        List.of(), Wording.of("analysis.why.noPlaces"), asWritten, Optional.of(place(code))));
    }

    ReportBuilder year(int reportYear) {
        year = reportYear;
        return this;
    }

    ReportBuilder published(LocalDate date) {
        published = new Identified.Known<>(date, date.toString(), paragraph(1));
        return this;
    }

    ReportBuilder fact(FactCode code, long number, String quote) {
        return fact(code, number, quote, false, false);
    }

    ReportBuilder fact(FactCode code, long number, String quote, boolean approximate, boolean cumulative) {
        facts.put(
                code,
                new NarrativeFact(
                        code,
                        new ReportedValue.Stated(
                                new Amount.Count(number), Long.toString(number), Optional.empty(), factPlace(code)),
                        "件",
                        approximate,
                        cumulative,
                        quote,
                        factPlace(code)));
        return this;
    }

    ReportBuilder doubtfulFact(FactCode code, String quote) {
        facts.put(
                code,
                new NarrativeFact(
                        code,
                        new ReportedValue.Doubtful(
                                List.of(), Wording.of("analysis.why.noPlaces"), quote, Optional.empty()),
                        "件",
                        false,
                        false,
                        quote,
                        factPlace(code)));
        return this;
    }

    ReportBuilder list(ListCode code, boolean open, String quote, NarrativeList.Item... items) {
        lists.put(code, new NarrativeList(code, List.of(items), open, quote, paragraph(8)));
        return this;
    }

    ReportBuilder sectionText(int number, String text) {
        SectionText section = sections.get(number - 1);
        sections.set(number - 1, new SectionText(number, section.title(), true, text, section.place()));
        return this;
    }

    ReportBuilder withoutSection(int number) {
        sections.set(number - 1, new SectionText(number, TITLES.get(number - 1), false, "", Optional.empty()));
        return this;
    }

    /** Moves a section's heading to a paragraph; those of the others are ten times their numbers. */
    ReportBuilder sectionAt(int number, int paragraph) {
        SectionText section = sections.get(number - 1);
        sections.set(
                number - 1,
                new SectionText(number, section.title(), true, section.text(), Optional.of(paragraph(paragraph))));
        return this;
    }

    Report build() {
        return new Report(
                new ReportSource("柳溪镇.docx", "0".repeat(64), "docx"),
                new Identified.Known<>("柳溪镇", "柳溪镇", paragraph(1)),
                new Identified.Known<>("云台县", "云台县", paragraph(1)),
                new Identified.Known<>(year, year + "年", paragraph(1)),
                published,
                forms,
                values,
                facts,
                lists,
                sections,
                List.of());
    }

    /** Where a cell stands in these reports: each table is one of the document, each cell has a row of its own. */
    SourcePlace place(String code) {
        Indicator indicator = indicator(code);
        return new SourcePlace.TableCell(
                OptionalInt.empty(), indicator.table().number() - 1, ROWS.get(indicator), 1, Optional.empty());
    }

    /** Where a fact stands in these reports. */
    static SourcePlace factPlace(FactCode code) {
        return paragraph(2 + code.ordinal());
    }

    static SourcePlace paragraph(int number) {
        return new SourcePlace.TextSpan(OptionalInt.empty(), number, 1, 0);
    }

    private long number(String code) {
        return values.get(code).certainAmount().orElseThrow().decimal().longValueExact();
    }

    private Indicator indicator(String code) {
        return forms.values().stream()
                .flatMap(generation -> Catalogue.standard().form(generation).find(code).stream())
                .filter(indicator -> forms.get(indicator.table()) == indicator.form())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static Map<Indicator, Integer> rows() {
        Map<Indicator, Integer> rows = new HashMap<>();
        for (FormGeneration generation : Catalogue.standard().generations()) {
            List<Indicator> indicators = Catalogue.standard().form(generation).indicators();
            indicators.forEach(indicator -> rows.put(indicator, rows.size() + 1));
        }
        return Map.copyOf(rows);
    }

    private ReportBuilder set(Indicator indicator, BigDecimal number) {
        return value(
                indicator.code(),
                new ReportedValue.Stated(
                        amount(indicator.unit(), number),
                        number.toPlainString(),
                        Optional.empty(),
                        place(indicator.code())));
    }

    private static Amount amount(CountUnit unit, BigDecimal number) {
        if (unit.isMoney()) {
            return new Amount.Money(number);
        }
        return number.stripTrailingZeros().scale() > 0
                ? new Amount.FractionalCount(number)
                : new Amount.Count(number.longValueExact());
    }
}
