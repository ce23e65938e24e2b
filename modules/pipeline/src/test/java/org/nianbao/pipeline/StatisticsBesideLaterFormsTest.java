package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.charting.ChartKind;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.report.Report;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.samples.ExampleCounty;

/** A report with the 统计表 of 2014 beside one of the 2021 form in one archive, from the file to the outputs. */
class StatisticsBesideLaterFormsTest {
    private static final String UNIT = "松涧乡";
    private static final int EARLY = 2016;
    private static final int LATE = 2022;

    /**
     * Nine requests by three routes of the form and one of the office's own; one of nine is not among the concluded.
     */
    private static final String STATISTICS_REPORT = String.join(
            "\n",
            "霁川县松涧乡2016年政府信息公开工作年度报告",
            "",
            "一、概述",
            "",
            "2016年，我乡主动公开政府信息236条，收到政府信息公开申请9件。",
            "",
            "统计指标\t单位\t统计数",
            "(一)主动公开政府信息数\t条\t236",
            "(一)收到申请数\t件\t9",
            "1.当面申请数\t件\t3",
            "2.传真申请数\t件\t0",
            "3.网络申请数\t件\t4",
            "4.信函申请数\t件\t1",
            "5.电子邮件申请数\t件\t1",
            "(二)申请办结数\t件\t9",
            "1.按时办结数\t件\t7",
            "2.延期办结数\t件\t1",
            "六、举报投诉数量\t件\t0",
            "",
            "二、存在的主要问题和改进措施",
            "",
            "有的栏目更新不够及时，今后将每月检查一次。",
            "");

    @TempDir
    Path folder;

    private WritableArchive archive;

    @BeforeEach
    void importBoth() throws IOException {
        archive = Archives.create(folder.resolve("甲.nianbao"));
        ExampleCounty.copyTo(folder.resolve("county"));
        String late = ExampleCounty.files().stream()
                .filter(file -> file.contains(LATE + "年" + UNIT))
                .findFirst()
                .orElseThrow();
        Path early = folder.resolve("2016.txt");
        Files.writeString(early, STATISTICS_REPORT);
        ImportReports.Result result = new ImportReports(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .run(archive, List.of(early, folder.resolve("county").resolve(late)), Progress.silent());
        assertEquals(List.of(), result.failures());
        assertEquals(List.of(), archive.inbox());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void theArchiveGivesBackWhatWasRead() {
        Report report = report(EARLY);
        assertEquals(
                Optional.of(FormGeneration.FORM_2014),
                report.tableForms().values().stream().findFirst());
        assertEquals(
                Optional.of(new Amount.Count(9)),
                report.value("requests.received.total").certainAmount());
        assertTrue(report.value("requests.received.ownRows") instanceof ReportedValue.Doubtful);
    }

    @Test
    void bothAreUnderOneUnit() {
        assertEquals(
                List.of(UNIT + " " + EARLY, UNIT + " " + LATE),
                archive.headers().stream()
                        .map(header -> header.unit().name() + " " + header.year())
                        .toList());
    }

    @Test
    void onlyTheSumThatIsOutAndHasNoOwnRowIsFound() {
        assertEquals(
                List.of(Rule.S14_CONCLUDED),
                ArchiveFindings.of(archive, new Selection(List.of(), List.of(EARLY))).stream()
                        .flatMap(report -> report.findings().stream())
                        .map(Finding::rule)
                        .toList());
    }

    @Test
    void theWorkbookShowsTheFindingOfTheEarlyYear() throws IOException {
        Path file = folder.resolve("比对表.xlsx");
        WriteWorkbook.toFile(archive, Selection.ALL, Phrasebook.chinese(), file);
        List<String> findings = new ArrayList<>();
        DataFormatter formatter = new DataFormatter();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheet("审核问题")) {
                if (formatter.formatCellValue(row.getCell(2)).equals(UNIT)) {
                    findings.add(formatter.formatCellValue(row.getCell(1)) + " "
                            + formatter.formatCellValue(row.getCell(5)));
                }
            }
        }
        assertEquals(List.of(EARLY + " 统计表申请办结数"), findings);
    }

    @Test
    void theComparisonHasTheReceivedRequestsOfBothYears() {
        Comparison comparison = LoadComparison.from(archive, Selection.ALL);
        ComparedUnit unit = comparison.units().get(0);
        assertEquals(
                List.of("9", "4"),
                List.of(EARLY, LATE).stream()
                        .map(year -> comparison.figure(unit, year, "requests.received.total"))
                        .map(figure -> figure.countable().map(String::valueOf).orElse("-"))
                        .toList());
    }

    @Test
    void bothChartsAreDrawn() {
        for (ChartKind kind : ChartKind.values()) {
            Path file = folder.resolve(kind + ".svg");
            DrawChart.toFile(archive, kind, new Selection(List.of(UNIT), List.of()), Phrasebook.chinese(), file);
            assertTrue(Files.exists(file), kind::toString);
        }
    }

    private Report report(int year) {
        ReportHeader header = archive.headers().stream()
                .filter(h -> h.year() == year)
                .findFirst()
                .orElseThrow();
        return archive.result(header.versionId());
    }
}
