package org.nianbao.archive;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.CountUnit;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.report.SectionText;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

/** Reports made up at random, with every kind of value, place and text; the same seed always gives the same. */
public final class RandomReports {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "1",
            "—",
            "不适用",
            "其中修订16件",
            "共 1,203 条；\"网站\" 800 条\\n",
            "第一行\n第二行\t\r\u0000\u001f\u2028",
            "𠮷林 𡋾镇 😀",
            "半个代理 \uD842 与 \uDC00 与 \uDFB7\uD842",
            "＝公式（全角），\uFEFF\uFFFD\uE000",
            "éàß — ½");

    private final Random random;

    public RandomReports(long seed) {
        this.random = new Random(seed);
    }

    /** A report whose unit and year may be settled or not. */
    public Report report() {
        return report(
                identified(this::text), identified(this::text), identified(() -> 1990 + random.nextInt(60)), source());
    }

    /** A report of this unit and year, read from these bytes. */
    public Report report(String unit, String parent, int year, ReportSource source) {
        return report(known(unit), known(parent), known(year), source);
    }

    public Report report(
            Identified<String> unit, Identified<String> parent, Identified<Integer> year, ReportSource source) {
        Map<FormTable, FormGeneration> forms = new EnumMap<>(FormTable.class);
        Map<String, ReportedValue> values = new LinkedHashMap<>();
        for (FormTable table : FormTable.values()) {
            if (random.nextInt(8) > 0) {
                FormGeneration form = random.nextBoolean() ? FormGeneration.FORM_2021 : FormGeneration.FORM_2019;
                forms.put(table, form);
                for (Indicator indicator : Catalogue.standard().form(form).indicators()) {
                    if (indicator.table() == table) {
                        values.put(indicator.code(), value(indicator.unit()));
                    }
                }
            }
        }
        Map<FactCode, NarrativeFact> facts = new EnumMap<>(FactCode.class);
        for (FactCode code : FactCode.values()) {
            if (random.nextBoolean()) {
                facts.put(
                        code,
                        new NarrativeFact(
                                code,
                                value(code == FactCode.FEES_COLLECTED_YUAN ? CountUnit.YUAN : CountUnit.PIECES),
                                text(),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                text(),
                                place()));
            }
        }
        Map<ListCode, NarrativeList> lists = new EnumMap<>(ListCode.class);
        for (ListCode code : ListCode.values()) {
            if (random.nextBoolean()) {
                lists.put(
                        code,
                        new NarrativeList(
                                code,
                                some(1, () -> new NarrativeList.Item(text(), random.nextLong(), random.nextBoolean())),
                                random.nextBoolean(),
                                text(),
                                place()));
            }
        }
        return new Report(
                source,
                unit,
                parent,
                year,
                identified(() -> LocalDate.ofEpochDay(random.nextInt(30_000))),
                forms,
                values,
                facts,
                lists,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(number ->
                                new SectionText(number, text(), random.nextBoolean(), text(), maybe(this::place)))
                        .toList(),
                some(0, () -> new Problem(oneOf(ProblemCode.values()), text(), arguments(0), maybe(this::place))));
    }

    public Finding finding() {
        return new Finding(
                oneOf(Rule.values()),
                oneOf(Severity.values()),
                wording(0),
                some(0, this::text),
                maybe(this::decimal),
                maybe(this::decimal),
                some(0, this::place));
    }

    public List<Finding> findings() {
        return some(0, this::finding);
    }

    /** Up to 20,000 bytes. */
    public byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(20_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    public <T> Identified<T> known(T value) {
        return new Identified.Known<>(value, text(), place());
    }

    private <T> Identified<T> identified(Supplier<T> value) {
        return random.nextBoolean() ? known(value.get()) : new Identified.Unsettled<>(some(0, value), wording(0));
    }

    private ReportSource source() {
        return new ReportSource(
                text(), SourceFile.sha256(text().getBytes(StandardCharsets.UTF_8)), oneOf("txt", "html", "docx"));
    }

    private ReportedValue value(CountUnit unit) {
        return switch (random.nextInt(8)) {
            case 0 -> new ReportedValue.LeftBlank(text(), place(), maybe(() -> wording(0)));
            case 1 -> new ReportedValue.NotApplicable(text(), place());
            case 2 -> new ReportedValue.Proved(amount(unit), text(), wording(0), place());
            case 3 -> new ReportedValue.Doubtful(some(0, () -> amount(unit)), wording(0), text(), maybe(this::place));
            case 4 -> new ReportedValue.Absent();
            case 5 -> new ReportedValue.Entered(amount(unit), text(), instant(), value(unit));
            default -> new ReportedValue.Stated(amount(unit), text(), maybe(this::text), place());
        };
    }

    private Amount amount(CountUnit unit) {
        boolean money = unit == CountUnit.YUAN || unit == CountUnit.TEN_THOUSAND_YUAN;
        if (money) {
            return new Amount.Money(BigDecimal.valueOf(random.nextInt(), random.nextInt(8) - 1));
        }
        return random.nextInt(6) == 0
                ? new Amount.FractionalCount(decimal())
                : new Amount.Count(random.nextBoolean() ? random.nextInt(1000) : random.nextLong());
    }

    private BigDecimal decimal() {
        return new BigDecimal(new BigInteger(random.nextInt(80), random), random.nextInt(20) - 6);
    }

    private SourcePlace place() {
        return switch (random.nextInt(4)) {
            case 0 -> new SourcePlace.TableCell(line(), number(), number(), number(), maybe(this::rectangle));
            case 1 -> new SourcePlace.TextSpan(line(), number(), number(), random.nextInt(100), maybe(this::rectangle));
            case 2 -> new SourcePlace.SheetCell(text(), "B7");
            default -> new SourcePlace.ByHand();
        };
    }

    private PageRectangle rectangle() {
        return new PageRectangle(
                number(), random.nextDouble() * 600, -random.nextDouble(), random.nextFloat(), Double.MIN_VALUE);
    }

    private OptionalInt line() {
        return random.nextBoolean() ? OptionalInt.of(number()) : OptionalInt.empty();
    }

    private int number() {
        return 1 + random.nextInt(1000);
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private Wording wording(int depth) {
        return new Wording("archive." + random.nextInt(100), arguments(depth));
    }

    private List<Object> arguments(int depth) {
        return some(0, () -> depth < 3 && random.nextInt(4) == 0 ? wording(depth + 1) : text());
    }

    private String text() {
        return random.nextInt(3) == 0 ? oneOf(TEXTS.toArray(String[]::new)) : "词" + random.nextInt(10_000);
    }

    private <T> List<T> some(int atLeast, Supplier<? extends T> item) {
        List<T> items = new ArrayList<>();
        Stream.generate(item).limit(atLeast + (long) random.nextInt(4)).forEach(items::add);
        return items;
    }

    private <T> Optional<T> maybe(Supplier<? extends T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
