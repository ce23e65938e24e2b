package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;
import org.nianbao.recognition.narrative.NarrativeReading;
import org.nianbao.recognition.narrative.NarrativeRecogniser;
import org.nianbao.recognition.narrative.internal.identity.SeveralReports;
import org.nianbao.recognition.tables.TableReading;
import org.nianbao.recognition.tables.TableRecogniser;

/** Recognises an annual report in a document: first its tables, then the narrative in what is left. */
public final class ReportRecogniser {
    /** Changes whenever the same document may be recognised otherwise; stored with every result. */
    public static final String VERSION = "14";

    private final TableRecogniser tableRecogniser = new TableRecogniser();
    private final NarrativeRecogniser narrativeRecogniser = new NarrativeRecogniser();

    /** Recognises the report in a document; a document that is no annual report gives the reason instead. */
    public Recognition recognise(Document document, ReportSource source) {
        TableReading tables = tableRecogniser.recognise(document);
        List<Block.Paragraph> prose = RunningText.of(document, tables.paragraphsUsed());
        List<Block.Table> otherTables = document.tables().stream()
                .filter(table -> !tables.tablesUsed().contains(table.number()))
                .toList();
        NarrativeReading narrative =
                narrativeRecogniser.recognise(prose, otherTables, tables.places(), tables.forms(), source.file());
        if (!narrative.looksLikeReport()) {
            return new Recognition.NotAReport(Problem.of(
                    ProblemCode.NOT_A_REPORT,
                    source.file(),
                    Wording.of(
                            tables.forms().isEmpty()
                                    ? "recognition.notAReport.nothing"
                                    : "recognition.notAReport.onlyTables")));
        }
        Optional<SeveralReports> several = SeveralReports.in(RunningText.of(document, Set.of()));
        Identified<String> unit =
                several.map(found -> found.unit(narrative.unit())).orElse(narrative.unit());
        Identified<Integer> year =
                several.map(found -> found.year(narrative.year())).orElse(narrative.year());
        Ending ending = Ending.of(document, tables, narrative);
        List<Problem> problems = new ArrayList<>();
        if (document.restored()) {
            problems.add(Problem.of(ProblemCode.TEXT_RESTORED, source.file()));
        }
        ending.problem(source.file()).ifPresent(problems::add);
        several.ifPresent(found ->
                problems.add(Problem.of(ProblemCode.SEVERAL_REPORTS, source.file(), String.join("；", found.titles()))));
        problems.addAll(unsettled(unit, year, source));
        // The rows of the 统计表 are no tables of their own, and a table from before it is named by its own problem.
        boolean wanted = tables.forms().values().stream().allMatch(FormGeneration::hasThreeTables)
                && (!tables.forms().isEmpty() || tables.problems().isEmpty());
        for (FormTable table : FormTable.values()) {
            if (wanted && !tables.forms().containsKey(table)) {
                problems.add(Problem.of(ProblemCode.TABLE_NOT_FOUND, source.file(), table.chineseNumber()));
            }
        }
        document.picturePages()
                .forEach(page ->
                        problems.add(Problem.of(ProblemCode.PICTURE_PAGE, source.file(), Integer.toString(page))));
        Stream.concat(tables.problems().stream(), narrative.problems().stream())
                .map(problem -> new Problem(problem.code(), source.file(), problem.details(), problem.place()))
                .forEach(problems::add);
        Map<String, ReportedValue> read = ending.values(values(tables, narrative));
        return new Recognition.Recognised(new Report(
                source,
                unit,
                narrative.parent(),
                year,
                narrative.published(),
                tables.forms(),
                several.isPresent() ? doubted(read) : read,
                ending.facts(narrative.facts()),
                ending.lists(narrative.lists()),
                narrative.sections(),
                problems));
    }

    /**
     * The report that a scan is: without a number, its unit and year from the file's name where that is a report's
     * title.
     */
    public Report ofScan(ReportSource source) {
        NarrativeReading name = narrativeRecogniser.recogniseName(source.file());
        List<Problem> problems = new ArrayList<>(List.of(Problem.of(ProblemCode.SCANNED_DOCUMENT, source.file())));
        problems.addAll(unsettled(name.unit(), name.year(), source));
        return new Report(
                source,
                name.unit(),
                name.parent(),
                name.year(),
                name.published(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                name.sections(),
                problems);
    }

    private static List<Problem> unsettled(Identified<String> unit, Identified<Integer> year, ReportSource source) {
        List<Problem> problems = new ArrayList<>();
        if (unit.certain().isEmpty()) {
            problems.add(Problem.of(ProblemCode.UNIT_NOT_SETTLED, source.file()));
        }
        if (year.certain().isEmpty()) {
            problems.add(Problem.of(ProblemCode.YEAR_NOT_SETTLED, source.file()));
        }
        return problems;
    }

    /** Nothing shows which of several reports a number is of. */
    private static Map<String, ReportedValue> doubted(Map<String, ReportedValue> read) {
        Map<String, ReportedValue> values = new LinkedHashMap<>(read);
        values.replaceAll((code, value) -> Ending.doubted(value, Wording.of("recognition.doubt.severalReports")));
        return values;
    }

    /** The numbers of the tables, with those of table two that stand in sentences instead. */
    private static Map<String, ReportedValue> values(TableReading tables, NarrativeReading narrative) {
        Map<String, ReportedValue> values = new LinkedHashMap<>(tables.values());
        values.putAll(narrative.spoken());
        return values;
    }
}
