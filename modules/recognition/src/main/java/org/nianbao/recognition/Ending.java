package org.nianbao.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;
import org.nianbao.reading.DocumentFormat;
import org.nianbao.recognition.narrative.NarrativeReading;
import org.nianbao.recognition.tables.TableReading;

/**
 * How a document ends: whole, within its tables, or within a sentence, as a file does that was not sent to its end.
 *
 * <p>Where it breaks off within the tables, no number of theirs is certain: the last may have lost digits, and the rows
 * that would contradict the others are not there. Where it breaks off within a sentence, nothing that the sentence says
 * is certain.
 *
 * @param table the table that the document breaks off in or after; empty when it does not
 * @param lastRow the codes of the row that the text ends with, when all its numbers are there but do not add up
 * @param sentence the sentence that has no end; empty when there is none
 * @param broken whether the sentence shows that something is missing, rather than just its full stop
 */
record Ending(Optional<FormTable> table, List<String> lastRow, String sentence, boolean broken) {
    /** A workbook that was not sent whole does not open, and often holds tables alone. */
    private static final Set<DocumentFormat> TABLES_ALONE = EnumSet.of(DocumentFormat.XLSX, DocumentFormat.XLS);

    private static final int SECTION_AFTER_TABLES = 5;
    private static final int LAST_SECTION = 6;
    private static final int SHORTEST_SENTENCE = 8;
    private static final String NUMBER = "[-+]?[\\d.,]+";
    private static final String SENTENCE_ENDS = "。！？";
    private static final String OPEN_ENDS = ",，、；;：:（(“《";

    Ending {
        Objects.requireNonNull(table);
        lastRow = List.copyOf(lastRow);
        Objects.requireNonNull(sentence);
    }

    /** How a document ends whose tables and text were read so. */
    static Ending of(Document document, TableReading tables, NarrativeReading narrative) {
        boolean textFollows = textFollowsTables(document, tables, narrative);
        Optional<FormTable> last = tables.forms().keySet().stream().max(Comparator.naturalOrder());
        Optional<FormTable> within = last.filter(table -> !textFollows)
                .filter(table -> !TABLES_ALONE.contains(document.format()))
                .filter(table -> table != FormTable.REVIEWS || !isComplete(table, tables));
        List<String> lastRow = last.isPresent() && within.isEmpty() && !textFollows && endsInText(document)
                ? contradictedLastRow(tables)
                : List.of();
        String sentence = last.isPresent() && !textFollows ? "" : narrative.unfinished();
        boolean lastSection = narrative.sections().get(LAST_SECTION - 1).present();
        boolean open =
                !sentence.isEmpty() && (!lastSection || OPEN_ENDS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0);
        return new Ending(within, lastRow, sentence, open);
    }

    /** Whether the report goes on after its tables: with section five or six, or with a whole sentence. */
    private static boolean textFollowsTables(Document document, TableReading tables, NarrativeReading narrative) {
        List<Block> blocks = document.blocks();
        int last = blocks.size() - 1;
        while (last >= 0 && !isUsed(blocks.get(last), tables)) {
            last--;
        }
        List<String> after = new ArrayList<>();
        if (last >= 0) {
            after.addAll(textsBehindNumbers(blocks.get(last)));
        }
        blocks.subList(last + 1, blocks.size()).forEach(block -> after.addAll(texts(block)));
        return after.stream().anyMatch(Ending::isSentence)
                || narrative.sections().stream()
                        .filter(section -> section.number() >= SECTION_AFTER_TABLES && section.present())
                        .anyMatch(section -> after.stream()
                                .anyMatch(text ->
                                        text.strip().contains(section.title().strip())));
    }

    /** What stands behind the last number of a block: where the whole page is one table, the report goes on in it. */
    private static List<String> textsBehindNumbers(Block block) {
        List<String> texts = texts(block);
        int last = texts.size() - 1;
        while (last >= 0 && !texts.get(last).strip().matches(NUMBER)) {
            last--;
        }
        return last < 0 ? List.of() : texts.subList(last + 1, texts.size());
    }

    private static List<String> texts(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Block.Cell::text)
                        .toList()
                : List.of(((Block.Paragraph) block).text());
    }

    /** A sentence, and no word such as 以上。 between two tables. */
    private static boolean isSentence(String text) {
        return SENTENCE_ENDS.chars().anyMatch(end -> text.indexOf(end) >= SHORTEST_SENTENCE);
    }

    private static boolean isUsed(Block block, TableReading tables) {
        return block instanceof Block.Table table
                ? tables.tablesUsed().contains(table.number())
                : tables.paragraphsUsed().contains(((Block.Paragraph) block).number());
    }

    /** Whether the numbers of the table's last row were all read as they stand. */
    private static boolean isComplete(FormTable table, TableReading tables) {
        return lastRowOf(table, tables).stream()
                .map(tables.values()::get)
                .allMatch(value -> value instanceof ReportedValue.Stated
                        || value instanceof ReportedValue.LeftBlank
                        || value instanceof ReportedValue.NotApplicable);
    }

    private static List<String> lastRowOf(FormTable table, TableReading tables) {
        FormGeneration generation = tables.forms().get(table);
        List<Indicator> indicators = Catalogue.standard().form(generation).indicators(table);
        String row = indicators.get(indicators.size() - 1).rowKey();
        return indicators.stream()
                .filter(indicator -> indicator.rowKey().equals(row))
                .map(Indicator::code)
                .toList();
    }

    private static boolean endsInText(Document document) {
        return document.format() == DocumentFormat.TXT || document.format() == DocumentFormat.HTML;
    }

    /** The last row of table four where its total is not the sum of its parts: a digit may be cut off. */
    private static List<String> contradictedLastRow(TableReading tables) {
        List<String> codes = lastRowOf(FormTable.REVIEWS, tables);
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : codes.subList(0, codes.size() - 1)) {
            sum = sum.add(amount(tables, code));
        }
        return sum.compareTo(amount(tables, codes.get(codes.size() - 1))) == 0 ? List.of() : codes;
    }

    private static BigDecimal amount(TableReading tables, String code) {
        return tables.values().get(code).certainAmount().map(Amount::decimal).orElse(BigDecimal.ZERO);
    }

    /** The values, none of them certain that the break puts in doubt. */
    Map<String, ReportedValue> values(Map<String, ReportedValue> read) {
        Map<String, ReportedValue> values = new LinkedHashMap<>(read);
        table.ifPresent(broken -> values.replaceAll(
                (code, value) -> doubted(value, Wording.of("recognition.end.doubtfulTable", broken.chineseNumber()))));
        for (String code : lastRow) {
            values.computeIfPresent(
                    code, (same, value) -> doubted(value, Wording.of("recognition.end.doubtfulLastRow")));
        }
        return values;
    }

    /** The facts, those of the broken sentence in doubt. */
    Map<FactCode, NarrativeFact> facts(Map<FactCode, NarrativeFact> read) {
        Map<FactCode, NarrativeFact> facts = new LinkedHashMap<>(read);
        facts.replaceAll((code, fact) -> isInBrokenSentence(fact.quote())
                ? new NarrativeFact(
                        code,
                        doubted(fact.value(), Wording.of("recognition.end.doubtfulFact")),
                        fact.unit(),
                        fact.approximate(),
                        fact.cumulative(),
                        fact.quote(),
                        fact.place())
                : fact);
        return facts;
    }

    /** The lists without one that the break cut short. */
    Map<ListCode, NarrativeList> lists(Map<ListCode, NarrativeList> read) {
        return read.entrySet().stream()
                .filter(entry -> !isInBrokenSentence(entry.getValue().quote()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isInBrokenSentence(String quote) {
        return !sentence.isEmpty() && squeezed(sentence).contains(squeezed(quote));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    static ReportedValue doubted(ReportedValue value, Wording why) {
        return switch (value.status()) {
            case STATED, PROVED, BLANK, NOT_APPLICABLE ->
                new ReportedValue.Doubtful(
                        value.certainAmount().map(List::of).orElse(List.of()),
                        why,
                        asWritten(value),
                        value.sourcePlace());
            case DOUBTFUL, ABSENT, ENTERED -> value;
        };
    }

    private static String asWritten(ReportedValue value) {
        if (value instanceof ReportedValue.Stated stated) {
            return stated.asWritten();
        }
        if (value instanceof ReportedValue.Proved proved) {
            return proved.asWritten();
        }
        return value instanceof ReportedValue.LeftBlank blank
                ? blank.asWritten()
                : ((ReportedValue.NotApplicable) value).asWritten();
    }

    /** What the user is told, if anything. */
    Optional<Problem> problem(String file) {
        if (table.isPresent()) {
            return Optional.of(Problem.of(
                    ProblemCode.BREAKS_OFF,
                    file,
                    Wording.of("recognition.end.withinTables", table.get().chineseNumber())));
        }
        return broken
                ? Optional.of(Problem.of(
                        ProblemCode.BREAKS_OFF, file, Wording.of("recognition.end.withinSentence", shown(sentence))))
                : Optional.empty();
    }

    private static String shown(String sentence) {
        int length = Math.min(sentence.length(), 40);
        return Arrays.stream(sentence.substring(sentence.length() - length).split("\\s+"))
                .collect(Collectors.joining());
    }
}
