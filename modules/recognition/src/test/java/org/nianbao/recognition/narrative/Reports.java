package org.nianbao.recognition.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;

/** Made-up reports, and readings of them in a short notation. */
public final class Reports {
    static final String TITLE = "云岭县柳溪镇2023年政府信息公开工作年度报告";

    private Reports() {}

    /** The reading of these lines; the file's name says nothing. */
    public static NarrativeReading read(String... lines) {
        return readFile("report.txt", lines);
    }

    public static NarrativeReading readFile(String fileName, String... lines) {
        return new NarrativeRecogniser().recognise(paragraphs(lines), List.of(), Map.of(), Map.of(), fileName);
    }

    /** The reading of these lines after a table; its rows are parted by {@code #}, its cells by {@code |}. */
    static NarrativeReading withTable(String rows, String... lines) {
        List<Block.Row> tableRows = new ArrayList<>();
        for (String row : rows.split(" # ")) {
            List<Block.Cell> cells = new ArrayList<>();
            for (String text : row.split("\\|")) {
                SourcePlace place = new SourcePlace.TableCell(
                        OptionalInt.empty(), 1, tableRows.size() + 1, cells.size() + 1, Optional.empty());
                cells.add(new Block.Cell(cells.size(), 1, 1, text, place));
            }
            tableRows.add(new Block.Row(tableRows.size() + 1, OptionalInt.empty(), cells));
        }
        Block.Table table = new Block.Table(1, Block.Geometry.GRID, tableRows);
        return new NarrativeRecogniser()
                .recognise(paragraphs(lines), List.of(table), Map.of(), Map.of(), "report.html");
    }

    static List<Block.Paragraph> paragraphs(String... lines) {
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                paragraphs.add(new Block.Paragraph(paragraphs.size() + 1, OptionalInt.of(i + 1), lines[i]));
            }
        }
        return paragraphs;
    }

    /** The reading of a report for 2023 whose first section has this paragraph on disclosure. */
    static NarrativeReading withDisclosure(String paragraph) {
        return read(TITLE, "一、总体情况", "（一）主动公开。" + paragraph, "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项", "无。");
    }

    /** The reading of a report for 2023 whose first section has this paragraph on applications. */
    static NarrativeReading withRequests(String paragraph) {
        return read(
                TITLE,
                "一、总体情况",
                "（一）主动公开。按要求公开。",
                "（二）依申请公开。" + paragraph,
                "（三）政府信息管理。严格审核。",
                "二、主动公开政府信息情况",
                "六、其他需要报告的事项",
                "无。");
    }

    /** The reading of a report for 2023 whose last section has this paragraph. */
    static NarrativeReading withOther(String paragraph) {
        return read(TITLE, "一、总体情况", "（一）主动公开。按要求公开。", "二、主动公开政府信息情况", "六、其他需要报告的事项", paragraph);
    }

    /**
     * A fact in short: its number, {@code ~} before it when approximate, {@code Σ} when cumulative, {@code =} when
     * proved, {@code ?} and the candidates when doubtful, {@code -} when the text does not state it.
     */
    public static String fact(NarrativeReading reading, FactCode code) {
        NarrativeFact fact = reading.facts().get(code);
        if (fact == null) {
            return "-";
        }
        String marks = (fact.cumulative() ? "Σ" : "") + (fact.approximate() ? "~" : "");
        if (fact.value() instanceof ReportedValue.Doubtful doubtful) {
            return marks + "?"
                    + doubtful.candidates().stream()
                            .map(candidate -> candidate.decimal().toPlainString())
                            .collect(Collectors.joining("/"));
        }
        String number = fact.value().certainAmount().orElseThrow().decimal().toPlainString();
        return marks + (fact.value() instanceof ReportedValue.Proved ? "=" : "") + number;
    }

    /** A list in short: 网站34+网络媒体125, with … when it is open; {@code -} when there is none. */
    static String list(NarrativeReading reading, ListCode code) {
        return Optional.ofNullable(reading.lists().get(code))
                .map(Reports::inShort)
                .orElse("-");
    }

    private static String inShort(NarrativeList list) {
        return list.items().stream()
                        .map(item -> item.name() + (item.approximate() ? "~" : "") + item.number())
                        .collect(Collectors.joining("+"))
                + (list.open() ? "…" : "");
    }

    /** What is known, or {@code ?} and the candidates. */
    static String known(Identified<?> identified) {
        return identified instanceof Identified.Unsettled<?> unsettled
                ? "?" + unsettled.candidates().stream().map(Object::toString).collect(Collectors.joining("/"))
                : identified.certain().orElseThrow().toString();
    }
}
