package org.nianbao.recognition.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Document;
import org.nianbao.recognition.tables.internal.forms.DisclosureTable;
import org.nianbao.recognition.tables.internal.forms.RecognisedTable;
import org.nianbao.recognition.tables.internal.forms.RequestTable;
import org.nianbao.recognition.tables.internal.forms.ReviewTable;
import org.nianbao.recognition.tables.internal.rows.Entry;
import org.nianbao.recognition.tables.internal.rows.EntryReader;
import org.nianbao.recognition.tables.internal.statistics.StatisticsTable;

/**
 * Reads the official tables of an annual report from a document, whatever their layout: the three of 2019 and later, or
 * the 统计表 of 2014 to 2018.
 *
 * <p>The rows are found by their labels and their order, not by headings; each number is stated only where it has its
 * own cell in a row whose label is certain, proved where the form's sums leave no other reading, and doubtful
 * otherwise. Stateless and safe to share.
 */
public final class TableRecogniser {
    private static final List<FormGeneration> NEWEST_FIRST =
            List.of(FormGeneration.FORM_2021, FormGeneration.FORM_2019);

    private final Catalogue catalogue = Catalogue.standard();

    /** What the tables of a document say; never fails. */
    public TableReading recognise(Document document) {
        List<Entry> entries = EntryReader.read(document);
        List<Entry> free = new ArrayList<>(entries);
        Map<FormTable, RecognisedTable> found = new EnumMap<>(FormTable.class);

        StatisticsTable.recognise(entries).forEach(table -> take(table, found, free));
        if (!found.isEmpty()) {
            return reading(found, leftOut(entries, free));
        }
        findThreeTables(entries, free, found);
        return found.isEmpty() && StatisticsTable.isLocal(entries) ? localTable() : reading(found, List.of());
    }

    private void findThreeTables(List<Entry> entries, List<Entry> free, Map<FormTable, RecognisedTable> found) {
        // Table four first: it has no row labels, and its header's 总计 must not be taken for a row of table three.
        Form newest = catalogue.form(NEWEST_FIRST.get(0));
        ReviewTable.recognise(newest, entries).ifPresent(table -> take(table, found, free));
        DisclosureTable.recognise(forms(NEWEST_FIRST), entries, free).ifPresent(table -> take(table, found, free));
        RequestTable.recognise(forms(expectedFirst(found)), entries, free).ifPresent(table -> take(table, found, free));
        if (Optional.ofNullable(found.get(FormTable.REQUESTS))
                .filter(RecognisedTable::lacksCells)
                .isPresent()) {
            found.computeIfPresent(
                    FormTable.DISCLOSURE,
                    (name, table) -> DisclosureTable.besideLostCells(table, catalogue.form(table.generation())));
            found.computeIfPresent(FormTable.REVIEWS, (name, table) -> ReviewTable.besideLostCells(table));
        }
    }

    /** Names the tables of a later form that stand beside the 统计表: only one form's numbers are taken. */
    private List<Problem> leftOut(List<Entry> entries, List<Entry> free) {
        Set<Entry> beside = new HashSet<>(free);
        Map<FormTable, RecognisedTable> others = new EnumMap<>(FormTable.class);
        findThreeTables(entries, free, others);
        return others.values().stream()
                .filter(table -> beside.containsAll(table.entries()))
                .map(table -> Problem.of(
                        ProblemCode.TABLE_DOUBTFUL,
                        "",
                        Wording.of(
                                "recognition.statistics.leftOut",
                                table.generation().label(),
                                table.table().chineseNumber())))
                .toList();
    }

    /** Nothing but the word that there is a table that is not read. */
    private static TableReading localTable() {
        return new TableReading(
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                List.of(Problem.of(ProblemCode.TABLE_DOUBTFUL, "", Wording.of("recognition.statistics.local"))));
    }

    private static void take(RecognisedTable table, Map<FormTable, RecognisedTable> found, List<Entry> free) {
        found.put(table.table(), table);
        Set<Integer> taken = new HashSet<>();
        table.entries().forEach(entry -> taken.add(entry.index()));
        free.removeIf(entry -> taken.contains(entry.index()));
    }

    private List<Form> forms(List<FormGeneration> generations) {
        return generations.stream().map(catalogue::form).toList();
    }

    private static List<FormGeneration> expectedFirst(Map<FormTable, RecognisedTable> found) {
        FormGeneration expected = Optional.ofNullable(found.get(FormTable.DISCLOSURE))
                .map(RecognisedTable::generation)
                .orElse(NEWEST_FIRST.get(0));
        return NEWEST_FIRST.stream()
                .sorted(Comparator.comparing(generation -> generation != expected))
                .toList();
    }

    private TableReading reading(Map<FormTable, RecognisedTable> found, List<Problem> besides) {
        Map<FormTable, FormGeneration> forms = new EnumMap<>(FormTable.class);
        found.forEach((table, recognised) -> forms.put(table, recognised.generation()));
        FormGeneration expected = Optional.ofNullable(forms.get(FormTable.REQUESTS))
                .or(() -> Optional.ofNullable(forms.get(FormTable.DISCLOSURE)))
                .or(() -> forms.values().stream().findFirst())
                .orElse(NEWEST_FIRST.get(0));
        // Table four asks the same in both forms.
        forms.computeIfPresent(FormTable.REVIEWS, (table, any) -> expected);

        Map<String, ReportedValue> values = new LinkedHashMap<>();
        Map<FormTable, SourcePlace> places = new EnumMap<>(FormTable.class);
        Set<Integer> tables = new HashSet<>();
        Set<Integer> paragraphs = new HashSet<>();
        List<Problem> problems = new ArrayList<>(besides);
        for (FormTable table : FormTable.values()) {
            Optional<RecognisedTable> recognised = Optional.ofNullable(found.get(table));
            Map<String, ReportedValue> read =
                    recognised.map(RecognisedTable::values).orElse(Map.of());
            FormGeneration generation = forms.getOrDefault(table, expected);
            if (generation.hasThreeTables()) {
                for (Indicator indicator : catalogue.form(generation).indicators(table)) {
                    values.put(indicator.code(), read.getOrDefault(indicator.code(), new ReportedValue.Absent()));
                }
            }
            // Subtotals that only this report prints, and the rows of the 统计表 that were met.
            read.forEach(values::putIfAbsent);
            if (recognised.isPresent()) {
                places.put(table, recognised.get().place());
                for (Entry entry : recognised.get().entries()) {
                    entry.table().ifPresent(tables::add);
                    paragraphs.addAll(entry.paragraphs());
                }
                problem(table, read.values()).ifPresent(problems::add);
            }
        }
        return new TableReading(forms, places, found.isEmpty() ? Map.of() : values, tables, paragraphs, problems);
    }

    private static Optional<Problem> problem(FormTable table, Iterable<ReportedValue> values) {
        int doubtful = 0;
        for (ReportedValue value : values) {
            doubtful += value instanceof ReportedValue.Doubtful ? 1 : 0;
        }
        return doubtful == 0
                ? Optional.empty()
                : Optional.of(Problem.of(
                        ProblemCode.TABLE_DOUBTFUL,
                        "",
                        Wording.of("recognition.table.doubtful", table.chineseNumber(), doubtful)));
    }
}
