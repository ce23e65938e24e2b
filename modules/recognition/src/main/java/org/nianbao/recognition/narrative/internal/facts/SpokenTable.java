package org.nianbao.recognition.narrative.internal.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.CountUnit;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.Passage;
import org.nianbao.recognition.narrative.internal.text.Sentence;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/**
 * Table two where section two says it in sentences: 办理行政许可办件量3361件，行政处罚案件13件；制发规章0件、行政规范性文件2件.
 *
 * <p>A number is stated where its clause names one row with one number, a unit word that fits and no other words than
 * those of counting, and where nothing around it speaks of another time or of others. What else names a row with a
 * number is doubtful.
 */
public final class SpokenTable {
    private static final int SECTION = 2;
    private static final String BREAKS = "，；、：";
    private static final String COORDINATION = "、";

    /** 以上为全市数据: takes back whose numbers the ones before it are. */
    private static final SparsePattern TAKES_BACK =
            SparsePattern.compile("以上|上述|口径|全[市省州国]|[为系是](?:20\\d\\d年|上年|去年|上一年)");

    /** 全系统办理…: more than the unit's own. */
    private static final SparsePattern WIDER = SparsePattern.compile("全系统|系统内|全行业|两级|辖区|所属|下属");

    /** What makes of the names behind it something else than what was decided: 主动公开以下信息：行政许可30件. */
    private static final SparsePattern OTHER_DEED = SparsePattern.compile(
            "公开|公示|发布|公布|上传|更新|录入|归集|推送|报送|受理|收到|接到|申请|咨询|检查|审查|抽查|评查|备案|清理|减免|取消|下放|承接|梳理|编制|调整|涉及");

    private static final Pattern OF_THE_SECTION = Pattern.compile("主动公开(?:政府)?信息的?(?:具体)?情况|公开情况");

    /** 办理行政处罚案件13件，结案10件: which of them the table counts is open. */
    private static final Pattern OUTCOME = Pattern.compile("(?:其中|已|共|均)*(?:办结|结案|审结|作出|做出|下达|准予|予以)");

    private static final String OPEN_ENDS = "，；、：";
    private static final String STOPS = OPEN_ENDS + "。！？";

    private static final String WITHIN = "其中";
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** 1.5万件 need not be 15000 to the last one. */
    private static final SparsePattern SCALED = SparsePattern.compile("[万亿]");

    /** What one clause says of one number. */
    private record Mention(
            List<Amount> amounts, Optional<Wording> doubt, boolean aside, Sentence sentence, int start, int end) {
        Mention {
            amounts = List.copyOf(amounts);
            Objects.requireNonNull(doubt);
            Objects.requireNonNull(sentence);
        }

        boolean isCertain() {
            return doubt.isEmpty();
        }

        String quote() {
            return sentence.quote(start, end);
        }
    }

    private record Clause(int start, int end, Optional<NumberPhrase> number, int numbers) {}

    private final Form form;
    private final Optional<Integer> reportYear;
    private final ReportingUnit unit;
    private final String unfinished;
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    /** The time that the sentence before spoke of. */
    private Period period = Period.REPORT_YEAR;

    /** Whether words whose bearing is not known stand before, so that a name needs a verb of its own. */
    private boolean governed;

    private SpokenTable(Form form, Optional<Integer> reportYear, ReportingUnit unit, String unfinished) {
        this.form = form;
        this.reportYear = reportYear;
        this.unit = unit;
        this.unfinished = unfinished;
    }

    /**
     * The numbers of table two that section two states, by code; those that it does not name are missing.
     *
     * @param generation the form that the report follows
     */
    public static Map<String, ReportedValue> of(
            Outline outline, FormGeneration generation, Optional<Integer> reportYear, ReportingUnit unit) {
        if (!outline.hasHeadingOf(SECTION, "主动公开")) {
            return Map.of();
        }
        SpokenTable table =
                new SpokenTable(Catalogue.standard().form(generation), reportYear, unit, outline.unfinishedSentence());
        for (Outline.Body body : outline.body()) {
            if (body.section() == SECTION && isProse(body.passage().text())) {
                table.read(body);
            }
        }
        Map<String, ReportedValue> values = new LinkedHashMap<>();
        for (Indicator indicator : table.form.indicators(FormTable.DISCLOSURE)) {
            Optional.ofNullable(table.mentions.get(indicator.code()))
                    .ifPresent(found -> values.put(indicator.code(), settle(found)));
        }
        return values;
    }

    /** Whether a stop or a comma shows that it is no line of a table. */
    private static boolean isProse(String text) {
        return STOPS.chars().anyMatch(stop -> text.indexOf(stop) >= 0);
    }

    private void read(Outline.Body body) {
        for (Sentence sentence : body.sentences()) {
            read(sentence);
            String text = body.passage().text();
            boolean last = sentence == body.sentences().get(body.sentences().size() - 1);
            governed &= last && OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        }
    }

    private void read(Sentence sentence) {
        String text = sentence.withoutPapers();
        Period inherited = Period.namesATime(text) ? Period.REPORT_YEAR : period;
        List<NumberPhrase> numbers = sentence.numbers();
        Optional<SpokenClause> previous = Optional.empty();
        Optional<SpokenClause> decided = Optional.empty();
        List<SpokenRow> named = List.of();
        for (Clause clause : clauses(text, numbers)) {
            String words = text.substring(clause.start, clause.end);
            List<SpokenRow> rows = rowsNamedIn(words);
            if (clause.number.isEmpty()) {
                boolean goesOn = clause.end < text.length() && COORDINATION.indexOf(text.charAt(clause.end)) >= 0;
                rows.addAll(named);
                named = goesOn ? rows : List.of();
                previous = Optional.empty();
                governed |= OTHER_DEED
                        .matcher(OF_THE_SECTION.matcher(words).replaceAll(""))
                        .find();
                continue;
            }
            NumberPhrase number = clause.number.get();
            boolean mayBeClear = clause.numbers == 1 && (!rows.isEmpty() || previous.isPresent());
            Optional<SpokenClause> said = !mayBeClear
                    ? Optional.empty()
                    : SpokenClause.of(
                            words.substring(0, number.start() - clause.start)
                                    + "#"
                                    + words.substring(number.end() - clause.start),
                            number,
                            form.generation(),
                            previous);
            Optional<Wording> doubt = doubt(sentence, text, clause, number, inherited);
            boolean aside = words.startsWith(WITHIN)
                    || Period.of(text.substring(0, number.start()), reportYear) == Period.OTHER_YEAR;
            boolean clear = said.isPresent() && named.isEmpty() && (said.get().ownVerb() || !governed);
            if (clear) {
                add(said.get().code(), mention(said.get().code(), number, doubt, aside, sentence, clause));
            } else if (rows.isEmpty() && named.isEmpty() && decided.isPresent()) {
                if (OUTCOME.matcher(words).lookingAt() && decided.get().row().fits(number, "decisions")) {
                    Wording why = Wording.of("recognition.spoken.unclear", sentence.quote(clause.start, clause.end));
                    String code = decided.get().code();
                    add(code, mention(code, number, Optional.of(why), false, sentence, clause));
                }
            } else {
                rows.addAll(named);
                Wording why = rows.size() > 1
                        ? Wording.of("recognition.spoken.severalRows")
                        : Wording.of("recognition.spoken.unclear", sentence.quote(clause.start, clause.end));
                for (SpokenRow row : rows) {
                    for (String code : codesMeant(row, number, words)) {
                        add(code, mention(code, number, doubt.or(() -> Optional.of(why)), aside, sentence, clause));
                    }
                }
            }
            governed = !clear;
            previous = clear ? said : Optional.empty();
            decided = previous.filter(decision -> decision.column().equals("decisions"));
            named = List.of();
        }
        if (!numbers.isEmpty() || Period.namesATime(text)) {
            period = Period.of(text, reportYear);
        }
    }

    private void add(String code, Mention mention) {
        if (form.find(code).isPresent()) {
            mentions.computeIfAbsent(code, c -> new ArrayList<>()).add(mention);
        }
    }

    private static List<SpokenRow> rowsNamedIn(String words) {
        List<SpokenRow> rows = new ArrayList<>();
        for (SpokenRow row : SpokenRow.values()) {
            if (row.isNamedIn(words)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The clauses of a sentence; a mark within a number parts nothing. */
    private static List<Clause> clauses(String text, List<NumberPhrase> numbers) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            int at = i;
            boolean ends = i == text.length()
                    || BREAKS.indexOf(text.charAt(i)) >= 0
                            && numbers.stream().noneMatch(number -> number.start() < at && at < number.end())
                            && !(text.charAt(i) == '：' && isBeforeNumber(i, numbers));
            if (ends) {
                int from = start;
                List<NumberPhrase> within = numbers.stream()
                        .filter(number -> number.start() >= from && number.end() <= at)
                        .toList();
                if (i > start) {
                    clauses.add(new Clause(start, i, within.stream().findFirst(), within.size()));
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    /** 行政许可：30件. */
    private static boolean isBeforeNumber(int at, List<NumberPhrase> numbers) {
        return numbers.stream().anyMatch(number -> number.start() == at + 1);
    }

    /** Why a number is not certain although its clause may be clear; empty when nothing speaks against it. */
    private Optional<Wording> doubt(
            Sentence sentence, String text, Clause clause, NumberPhrase number, Period inherited) {
        String before = text.substring(0, number.start());
        Period period = inherited == Period.REPORT_YEAR ? Period.of(before, reportYear) : inherited;
        Subject subject = unit.subjectOf(before);
        boolean takenBack = TAKES_BACK.matcher(text.substring(number.end())).find();
        boolean cut = !unfinished.isEmpty()
                && squeezed(unfinished).contains(squeezed(sentence.quote(clause.start, clause.end)));
        if (!number.certain()) {
            return Optional.of(Wording.of("recognition.fact.digitsApart"));
        }
        String written = text.substring(number.start(), number.end());
        if (!SpokenRow.isMoney(number) && SCALED.matcher(written).find()) {
            return Optional.of(Wording.of("recognition.doubt.scaledCount", written));
        }
        if (number.approximate()) {
            return Optional.of(Wording.of("recognition.spoken.approximate"));
        }
        if (period != Period.REPORT_YEAR) {
            return Optional.of(Wording.of(
                    period == Period.OTHER_YEAR
                            ? "recognition.fact.otherYear"
                            : period == Period.PART_OF_YEAR
                                    ? "recognition.fact.partOfYear"
                                    : "recognition.fact.yearOrSinceBeginning"));
        }
        if (takenBack
                || WIDER.matcher(before).find()
                || subject == Subject.OTHERS
                || subject == Subject.PERHAPS_OTHERS) {
            return Optional.of(Wording.of("recognition.fact.perhapsOthers"));
        }
        return cut ? Optional.of(Wording.of("recognition.end.doubtfulFact")) : Optional.empty();
    }

    /** The numbers of a row that a clause may mean which is not clear. */
    private List<String> codesMeant(SpokenRow row, NumberPhrase number, String words) {
        if (!row.mayBe(number)) {
            return List.of();
        }
        List<Indicator> columns = form.indicators(FormTable.DISCLOSURE).stream()
                .filter(indicator -> indicator.rowKey().equals(row.rowKey()))
                .toList();
        if (columns.stream().anyMatch(column -> column.unit().isMoney())) {
            return columns.stream()
                    .filter(column -> column.unit().isMoney() == SpokenRow.isMoney(number)
                            || number.unit().isEmpty())
                    .map(Indicator::code)
                    .toList();
        }
        boolean ofDecisions =
                columns.stream().anyMatch(column -> column.columnKey().equals("decisions"));
        String column =
                words.contains("项目") ? "itemsLastYear" : words.matches(".*[增减].*") ? "itemsChange" : "decisions";
        return columns.stream()
                .filter(indicator -> !ofDecisions || indicator.columnKey().equals(column))
                .map(Indicator::code)
                .toList();
    }

    private Mention mention(
            String code,
            NumberPhrase number,
            Optional<Wording> doubt,
            boolean aside,
            Sentence sentence,
            Clause clause) {
        List<Amount> amounts = new ArrayList<>();
        form.find(code).ifPresent(indicator -> {
            amounts.addAll(amounts(indicator, number, number.number()));
            number.alternatives().forEach(other -> amounts.addAll(amounts(indicator, number, other)));
        });
        return new Mention(amounts, doubt, aside, sentence, clause.start, clause.end);
    }

    /** The amount in the indicator's unit; 元 and 万元 both where the text names neither. */
    private static List<Amount> amounts(Indicator indicator, NumberPhrase phrase, BigDecimal number) {
        if (!indicator.unit().isMoney()) {
            boolean counts = number.stripTrailingZeros().scale() <= 0 && number.compareTo(MOST) <= 0;
            return counts ? List.of(new Amount.Count(number.longValueExact())) : List.of();
        }
        int formPower = indicator.unit() == CountUnit.TEN_THOUSAND_YUAN ? 4 : 0;
        List<Integer> powers = switch (phrase.unit()) {
            case "元" -> List.of(0);
            case "万元" -> List.of(4);
            case "亿元" -> List.of(8);
            default -> List.of(formPower, 4 - formPower);
        };
        return powers.stream()
                .map(power -> (Amount) new Amount.Money(plain(number.movePointRight(power - formPower))))
                .distinct()
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Certain only where every mention that may be meant says the same. */
    private static ReportedValue settle(List<Mention> all) {
        boolean anyCertain = all.stream().anyMatch(Mention::isCertain);
        List<Mention> mentions =
                all.stream().filter(mention -> !anyCertain || !mention.aside).toList();
        mentions = mentions.isEmpty() ? all : mentions;
        Set<Amount> amounts = new LinkedHashSet<>();
        mentions.forEach(mention -> amounts.addAll(mention.amounts));
        Optional<Mention> certain = mentions.stream().filter(Mention::isCertain).findFirst();
        if (certain.isPresent() && amounts.size() == 1) {
            Mention mention = certain.get();
            return new ReportedValue.Stated(
                    mention.amounts.get(0),
                    mention.quote(),
                    Optional.empty(),
                    mention.sentence.place(mention.start, mention.end));
        }
        Mention first = mentions.get(0);
        Wording why = certain.isPresent()
                ? Wording.of("recognition.fact.competing", Statement.numbersOf(amounts))
                : first.doubt.orElseThrow();
        return new ReportedValue.Doubtful(
                List.copyOf(amounts), why, first.quote(), Optional.of(first.sentence.place(first.start, first.end)));
    }

    private static String squeezed(String text) {
        return Passage.folded(text);
    }
}
