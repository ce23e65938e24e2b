package org.nianbao.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.exchange.table.ShownCounty;
import org.nianbao.exchange.table.TableCell;
import org.nianbao.exchange.table.TableColumn;
import org.nianbao.exchange.table.TableLine;
import org.nianbao.model.text.Phrasebook;

class TableCsvTest {
    @TempDir
    Path folder;

    @Test
    void aByteOrderMarkTellsTheEncoding() throws IOException {
        byte[] written = Files.readAllBytes(write(ShownCounty.table()));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(written, 3));
    }

    @Test
    void certainNumbersArePlainAndEverythingElseKeepsItsMark() throws IOException {
        assertEquals(
                List.of(
                        List.of("单位名称", "发布日期", "主动公开 条数", "主动公开 较上年", "收费"),
                        List.of("东关镇", "2025-01-20", "1203", "12", "1.25"),
                        List.of("'=西河镇", "未写明", "约300", "约-4", "/"),
                        List.of("镇小计", "", "约1503", "约8", "1.25"),
                        List.of("财政局", "未报", "未报", "", "未报"),
                        List.of("教育局", "2025-01-31", "?", "", "7"),
                        List.of("县直部门小计", "", "", "", "7＊"),
                        List.of("合计", "", "约1503", "约8", "8.25"),
                        List.of("平均", "", "约751.5", "约4", "2.75"),
                        List.of("中位数", "", "约751.5", "约4", "1.25"),
                        List.of("计入单位", "", "2", "2", "3"),
                        List.of("清河县 2024 年 总览"),
                        List.of("“?”＝识别待核。")),
                read(write(ShownCounty.table())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "＝1+1", "＋1", "－1", "＠sum"})
    void wordsThatLookLikeAFormulaAreGuarded(String words) throws IOException {
        assertEquals("'" + words, onlyCell(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"东关镇，又名\"东镇\"", "两行\n字", "a,b", "' 撇号", " 空格 "})
    void otherWordsComeBackAsTheyWere(String words) throws IOException {
        assertEquals(words, onlyCell(words));
    }

    private String onlyCell(String words) throws IOException {
        PlainTable table = new PlainTable(
                "",
                "",
                List.of(new TableColumn("", "名称", TableColumn.Content.WORDS)),
                1,
                List.of(new TableLine(TableLine.Kind.UNIT, List.of(new TableCell.Words(words)))));
        return read(write(table)).get(1).get(0);
    }

    private Path write(PlainTable table) {
        Path file = folder.resolve("比对表.csv");
        TableCsv.write(table, Phrasebook.chinese(), file);
        return file;
    }

    private static List<List<String>> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).substring(1);
        try (CSVParser parser =
                CSVFormat.EXCEL.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }
}
