package org.nianbao.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.exchange.workbook.AssessmentSheetTest.FIRST_ROW;
import static org.nianbao.exchange.workbook.AssessmentSheetTest.SHEET;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.model.text.Phrasebook;

class LibreOfficeTest {
    @TempDir
    Path folder;

    @Test
    void libreOfficeCalculatesTheSameAndKeepsBothCharts() throws IOException, InterruptedException {
        Path file = folder.resolve("比对表.xlsx");
        ComparisonWorkbook.write(AssessmentSheetTest.faulty(), Phrasebook.chinese(), file);
        Written ours = Written.read(file);
        Path saved = OtherOffice.saveAgain(file, Files.createDirectory(folder.resolve("office")));
        Written theirs = Written.read(saved);
        assertEquals(assessed(ours), assessed(theirs));
        for (String sheet : List.of("总览", "主动公开", "复议诉讼")) {
            int first = ours.rowOf(sheet, "单位名称", "合计");
            for (int row = first; row < first + 8; row++) {
                assertEquals(ours.row(sheet, row), theirs.row(sheet, row), sheet + " row " + row);
            }
        }
        int sums = ours.rowOf("依申请公开", "单位名称", "全部单位合计");
        for (int row = sums; row < sums + 50; row++) {
            assertEquals(ours.row("依申请公开", row), theirs.row("依申请公开", row));
        }
        assertEquals(2, chartParts(saved));
    }

    @Test
    void aChangedScoreMovesTotalRankAndGrade() throws IOException, InterruptedException {
        Path file = folder.resolve("比对表.xlsx");
        ComparisonWorkbook.write(AssessmentSheetTest.faulty(), Phrasebook.chinese(), file);
        Written before = Written.read(file);
        assertEquals(List.of("95", "8", "优秀"), result(before, 0));
        assertEquals(List.of("98", "7", "优秀"), result(before, 5));

        before.cell(SHEET, FIRST_ROW, "内容").setCellValue(14.5);
        before.cell(SHEET, FIRST_ROW + 5, "减分").setCellValue(8.5);
        try (OutputStream out = Files.newOutputStream(file)) {
            before.workbook().write(out);
        }
        Path saved = OtherOffice.saveAgain(file, Files.createDirectory(folder.resolve("office")));

        Written after = Written.read(saved);
        assertEquals(List.of("94.5", "7", "优秀"), result(after, 0));
        assertEquals(List.of("89.5", "9", "良好"), result(after, 5));
    }

    private static List<List<String>> assessed(Written written) {
        return IntStream.range(0, 12).mapToObj(i -> result(written, i)).toList();
    }

    private static List<String> result(Written written, int unit) {
        List<String> row = written.row(SHEET, FIRST_ROW + unit);
        return row.subList(written.column(SHEET, "总分"), written.column(SHEET, "等次") + 1);
    }

    private static long chartParts(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().matches("xl/charts/chart\\d+\\.xml"))
                    .count();
        }
    }
}
