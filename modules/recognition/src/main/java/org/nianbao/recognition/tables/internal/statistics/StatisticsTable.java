package org.nianbao.recognition.tables.internal.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.forms.CellValues;
import org.nianbao.recognition.tables.internal.forms.RecognisedTable;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * The 政府信息公开情况统计表 of 2014 to 2018: one list of rows, each with a label, a unit and one number.
 *
 * <p>A row is known by its label. A number is stated where the label is that of one row to the letter, or with one
 * character damaged where its neighbours leave no other row, and where the row has one cell. Labels that the form has
 * twice are told apart by the rows around them. Rows of other labels are left alone; where they stand among the parts
 * of a sum, that is said ({@link OwnRows}).
 */
public final class StatisticsTable {
    /** Fewer rows may stand in any text. */
    private static final int LEAST_ROWS = 5;

    /** More rows are not those of one report's table, be it printed ten times over. */
    private static final int MOST_ROWS = 1000;

    /** A damaged label must be at least so long, and no other row within so many characters of it. */
    private static final int SHORTEST_DAMAGED = 6;

    private static final int MARGIN = 2;

    /** Headings of the local tables from before 2014, whose numbers are those of a period and of all years. */
    private static final List<String> LOCAL_HEADINGS = List.of("本期实际", "本年累计", "本期累计", "历年累计");

    private static final Set<String> LOCAL_LABELS = Set.of(
            "主动公开信息数",
            "全文电子化的主动公开信息数",
            "新增的行政规范性文件数",
            "提供服务类信息数",
            "网站专栏页面访问量",
            "现场接待人数",
            "网上咨询数",
            "咨询电话接听数",
            "依申请公开信息目录数",
            "对申请的答复总数",
            "否决公开",
            "否决公开答复总数",
            "行政申诉数");

    private static final int LEAST_LOCAL_LABELS = 3;

    /** What nearly every row's label ends with; the later forms have it in two rows only. */
    private static final List<String> TELLING_WORDS = List.of(
            "政府信息数", "文件数", "文件总数", "次数", "事件数", "申请数", "办结数", "范围数", "答复数", "补充数", "办理数", "复议数", "诉讼数", "纠错数", "情形数",
            "投诉数", "人员数", "培训班数");

    private static final int LEAST_TELLING_LABELS = 3;

    private static final Set<String> HEADINGS = headings();

    private record Match(LabelledCell cell, List<StatisticsRow> rows, Optional<Wording> doubt) {
        int number() {
            return rows.get(0).number();
        }

        boolean isOne() {
            return rows.size() == 1;
        }
    }

    private StatisticsTable() {}

    private static Set<String> headings() {
        Set<String> headings = new HashSet<>(Set.of("统计指标", "指标", "指标名称", "单位", "计量单位", "统计数", "数量"));
        for (StatisticsRow row : StatisticsRow.all()) {
            row.indicator().rowPath().forEach(label -> headings.add(LabelText.normalise(label)));
        }
        return Set.copyOf(headings);
    }

    /** Whether the document holds one of the local tables that were in use before the national form. */
    public static boolean isLocal(List<Entry> entries) {
        return hasLocalHeading(entries)
                || LabelledCells.of(entries).stream()
                                .filter(line -> line.labels().stream()
                                        .flatMap(label -> StatisticsRow.spellings(label).stream())
                                        .anyMatch(LOCAL_LABELS::contains))
                                .count()
                        >= LEAST_LOCAL_LABELS;
    }

    /** The table's rows by the section they speak of; nothing when the document does not hold the table. */
    public static List<RecognisedTable> recognise(List<Entry> entries) {
        if (!mayHoldTable(entries) || isLocal(entries)) {
            return List.of();
        }
        List<LabelledCell> lines = LabelledCells.of(entries);
        List<Match> literal = literal(lines);
        if (literal.size() > MOST_ROWS) {
            return List.of();
        }
        List<Match> matches = told(literal);
        Set<Integer> rows = matches.stream()
                .filter(Match::isOne)
                .filter(match -> match.cell().unit().isPresent() || hasNumber(match.cell()))
                .map(Match::number)
                .collect(Collectors.toSet());
        boolean hasNumbers = matches.stream().anyMatch(match -> hasNumber(match.cell()));
        return rows.size() < LEAST_ROWS || !hasNumbers ? List.of() : tables(matches, lines, entries);
    }

    /** A cheap look at the labels, for nearly all documents hold other tables. */
    private static boolean mayHoldTable(List<Entry> entries) {
        return entries.stream()
                        .filter(entry -> TELLING_WORDS.stream().anyMatch(entry.label()::contains))
                        .count()
                >= LEAST_TELLING_LABELS;
    }

    private static boolean hasLocalHeading(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.isProse())
                .flatMap(entry -> entry.labelPieces().stream())
                .map(piece -> LabelText.normalise(piece.asWritten()))
                .anyMatch(LOCAL_HEADINGS::contains);
    }

    private static boolean hasNumber(LabelledCell cell) {
        return cell.cells().stream().anyMatch(piece -> !piece.isEmpty() && !piece.isWords());
    }

    /** The lines whose labels are those of rows, to the letter or nearly. */
    private static List<Match> literal(List<LabelledCell> lines) {
        Map<LabelledCell, List<StatisticsRow>> named = new LinkedHashMap<>();
        Set<Integer> met = new HashSet<>();
        for (LabelledCell line : lines) {
            List<StatisticsRow> rows = line.labels().stream()
                    .map(StatisticsRow::named)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            named.put(line, rows);
            rows.forEach(row -> met.add(row.number()));
        }
        List<Match> matches = new ArrayList<>();
        named.forEach((line, rows) -> {
            if (!rows.isEmpty()) {
                matches.add(new Match(line, rows, Optional.empty()));
            } else if (hasNumber(line)) {
                damaged(line, met).ifPresent(matches::add);
            }
        });
        return matches;
    }

    /** The one row that a damaged label can mean, if it was not met elsewhere. */
    private static Optional<Match> damaged(LabelledCell line, Set<Integer> met) {
        for (String label : line.labels()) {
            Set<String> written = StatisticsRow.spellings(label);
            if (written.stream().noneMatch(text -> text.length() >= SHORTEST_DAMAGED)) {
                continue;
            }
            List<StatisticsRow> near = StatisticsRow.all().stream()
                    .filter(row -> row.edits(written) <= MARGIN)
                    .toList();
            boolean clear = near.size() == 1 && near.get(0).edits(written) == 1;
            if (clear && !met.contains(near.get(0).number())) {
                Wording doubt = Wording.of(
                        "recognition.table.damage.label",
                        label,
                        near.get(0).indicator().rowLabel());
                return Optional.of(new Match(line, near, Optional.of(doubt)));
            }
        }
        return Optional.empty();
    }

    /** The matches with labels that the form has twice told apart by the rows around them, as far as they can be. */
    private static List<Match> told(List<Match> matches) {
        List<Match> told = new ArrayList<>(matches);
        for (int at = 0; at < told.size(); at++) {
            Match match = told.get(at);
            if (!match.isOne()) {
                List<StatisticsRow> possible = possible(told, at);
                if (possible.size() == 1) {
                    told.set(at, new Match(match.cell(), possible, match.doubt()));
                }
            }
        }
        return told;
    }

    private static List<StatisticsRow> possible(List<Match> matches, int at) {
        Match match = matches.get(at);
        int before = -1;
        for (int i = at - 1; i >= 0 && before < 0; i--) {
            before = matches.get(i).isOne() ? matches.get(i).number() : before;
        }
        int behind = Integer.MAX_VALUE;
        for (int i = at + 1; i < matches.size() && behind == Integer.MAX_VALUE; i++) {
            behind = matches.get(i).isOne() ? matches.get(i).number() : behind;
        }
        int after = before;
        int until = behind;
        List<StatisticsRow> between = match.rows().stream()
                .filter(row -> row.number() > after && row.number() < until)
                .toList();
        if (between.size() < 2) {
            return between;
        }
        // Where the label stands but once, the rows of the first block may be lost together with the second's heading.
        boolean onlyOnce = matches.stream()
                        .filter(other -> other.rows().contains(between.get(0)))
                        .count()
                == 1;
        boolean rightBehind = at > 0
                && matches.get(at - 1).isOne()
                && matches.get(at - 1).number() == between.get(0).number() - 1
                && lastIndex(matches.get(at - 1)) == firstIndex(match) - 1;
        return rightBehind && !onlyOnce ? between.subList(0, 1) : between;
    }

    private static int firstIndex(Match match) {
        return match.cell().entries().get(0).index();
    }

    private static int lastIndex(Match match) {
        List<Entry> entries = match.cell().entries();
        return entries.get(entries.size() - 1).index();
    }

    private static List<RecognisedTable> tables(List<Match> matches, List<LabelledCell> lines, List<Entry> entries) {
        Set<Match> inOrder = inOrder(matches);
        inOrder.removeIf(match -> match.doubt().isPresent() && !hasNeighbour(match, matches));
        Map<Integer, List<ReportedValue>> read = new TreeMap<>();
        for (Match match : matches) {
            for (StatisticsRow row : match.rows()) {
                read.computeIfAbsent(row.number(), n -> new ArrayList<>())
                        .add(value(match, row, inOrder.contains(match)));
            }
        }
        Map<FormTable, Map<String, ReportedValue>> values = new TreeMap<>();
        read.forEach((number, found) -> {
            StatisticsRow row = StatisticsRow.all().get(number);
            values.computeIfAbsent(row.indicator().table(), table -> new LinkedHashMap<>())
                    .put(row.indicator().code(), one(found));
        });
        Map<LabelledCell, List<StatisticsRow>> known = new LinkedHashMap<>();
        matches.forEach(match -> known.put(match.cell(), match.rows()));
        OwnRows.among(lines, known)
                .forEach((sum, value) -> values.get(sum.ownRows().table()).put(sum.ownRowsCode(), value));
        int first = matches.stream().mapToInt(StatisticsTable::firstIndex).min().orElseThrow();
        int last = matches.stream().mapToInt(StatisticsTable::lastIndex).max().orElseThrow();
        while (first > 0 && isHeading(entries.get(first - 1))) {
            first--;
        }
        List<Entry> region = entries.subList(first, last + 1).stream()
                .filter(entry -> !entry.isProse())
                .toList();
        return values.entrySet().stream()
                .map(table -> new RecognisedTable(
                        table.getKey(),
                        FormGeneration.FORM_2014,
                        table.getValue(),
                        region,
                        region.get(0).place()))
                .toList();
    }

    /** Whether a row that the form has right before or behind a damaged one stands there. */
    private static boolean hasNeighbour(Match match, List<Match> matches) {
        int at = matches.indexOf(match);
        return isNeighbour(matches, at - 1, match.number() - 1) || isNeighbour(matches, at + 1, match.number() + 1);
    }

    private static boolean isNeighbour(List<Match> matches, int at, int number) {
        return at >= 0
                && at < matches.size()
                && matches.get(at).isOne()
                && matches.get(at).number() == number;
    }

    /** Whether an entry above the rows is the table's title, a heading of its columns or of its first group. */
    private static boolean isHeading(Entry entry) {
        return !entry.isProse()
                && !entry.hasValues()
                && entry.labelPieces().stream()
                        .map(piece -> LabelText.normalise(piece.asWritten()))
                        .allMatch(text -> HEADINGS.contains(text) || text.endsWith("情况统计表"));
    }

    private static ReportedValue value(Match match, StatisticsRow row, boolean inOrder) {
        LabelledCell cell = match.cell();
        if (cell.cells().size() > 1) {
            List<Amount> candidates = cell.cells().stream()
                    .map(piece -> reading(piece, row, cell))
                    .flatMap(value -> value.certainAmount().stream())
                    .distinct()
                    .toList();
            return doubtful(cell, candidates, Wording.of("recognition.statistics.severalNumbers"));
        }
        if (cell.cells().isEmpty() || cell.isOpen()) {
            return doubtful(cell, List.of(), Wording.of("recognition.statistics.noCell"));
        }
        ReportedValue value = reading(cell.cells().get(0), row, cell);
        if (cell.isContested()) {
            return CellValues.doubted(value, Wording.of("recognition.table.damage.slid"));
        }
        if (!match.isOne()) {
            return CellValues.doubted(
                    value,
                    Wording.of("recognition.statistics.sameLabel", cell.labels().get(0)));
        }
        if (!inOrder) {
            return CellValues.doubted(
                    value,
                    match.doubt()
                            .orElse(Wording.of(
                                    "recognition.statistics.outOfOrder",
                                    cell.labels().get(0))));
        }
        return value;
    }

    private static ReportedValue reading(Piece piece, StatisticsRow row, LabelledCell cell) {
        return CellValues.value(row.indicator(), piece, cell.unit().filter(unit -> unit.endsWith("元")));
    }

    private static ReportedValue doubtful(LabelledCell cell, List<Amount> candidates, Wording why) {
        return new ReportedValue.Doubtful(candidates, why, cell.asWritten(), Optional.of(cell.place()));
    }

    /** The value of a row that was met once, or as often as one likes with the same number. */
    private static ReportedValue one(List<ReportedValue> found) {
        Set<Optional<Amount>> amounts =
                found.stream().map(ReportedValue::certainAmount).collect(Collectors.toSet());
        if (found.size() == 1) {
            return found.get(0);
        }
        List<ReportedValue> certain = found.stream()
                .filter(value -> value.certainAmount().isPresent())
                .toList();
        boolean agree = amounts.size() == 1 && certain.size() == found.size();
        if (agree) {
            return found.get(0);
        }
        List<Amount> candidates = found.stream()
                .flatMap(value -> value instanceof ReportedValue.Doubtful doubtful
                        ? doubtful.candidates().stream()
                        : value.certainAmount().stream())
                .distinct()
                .toList();
        return new ReportedValue.Doubtful(
                candidates,
                Wording.of("recognition.doubt.repeatedRow"),
                "",
                found.get(0).sourcePlace());
    }

    /** The matches that stand in the order of the form whichever of the others are out of it. */
    private static Set<Match> inOrder(List<Match> all) {
        List<Match> matches = all.stream().filter(Match::isOne).toList();
        int size = matches.size();
        int[] upTo = new int[size];
        int[] from = new int[size];
        for (int i = 0; i < size; i++) {
            upTo[i] = 1;
            for (int j = 0; j < i; j++) {
                boolean rises = matches.get(j).number() < matches.get(i).number();
                upTo[i] = rises ? Math.max(upTo[i], upTo[j] + 1) : upTo[i];
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            from[i] = 1;
            for (int j = i + 1; j < size; j++) {
                boolean rises = matches.get(j).number() > matches.get(i).number();
                from[i] = rises ? Math.max(from[i], from[j] + 1) : from[i];
            }
        }
        int longest = 0;
        for (int length : upTo) {
            longest = Math.max(longest, length);
        }
        Map<Integer, List<Match>> byRank = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            if (upTo[i] + from[i] - 1 == longest) {
                byRank.computeIfAbsent(upTo[i], rank -> new ArrayList<>()).add(matches.get(i));
            }
        }
        return byRank.values().stream()
                .filter(rivals -> rivals.size() == 1)
                .map(rivals -> rivals.get(0))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
