package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.exchange.table.TableColumn;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.text.Phrasebook;

class WriteTableTest {
    private static final PlainTable TABLE =
            new PlainTable("表", "说明", List.of(new TableColumn("", "单位名称", TableColumn.Content.WORDS)), 1, List.of());

    @TempDir
    Path folder;

    @Test
    void theEndingOfTheNameSaysWhichFormat() throws IOException {
        assertArrayEquals(new byte[] {'P', 'K'}, beginning("表.XLSX", 2));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, beginning("表.csv", 3));
    }

    @Test
    void anotherEndingIsRefused() {
        Path file = folder.resolve("表.ods");
        assertEquals(
                Problem.of(ProblemCode.UNKNOWN_OUTPUT_FORMAT, file.toString(), "xlsx, csv"),
                assertThrows(ProblemException.class, () -> WriteTable.toFile(TABLE, Phrasebook.chinese(), file))
                        .problem());
    }

    private byte[] beginning(String name, int length) throws IOException {
        Path file = folder.resolve(name);
        WriteTable.toFile(TABLE, Phrasebook.chinese(), file);
        return Arrays.copyOf(Files.readAllBytes(file), length);
    }
}
