package org.nianbao.desktop.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaveChooserTest {
    private static final SaveChooser.Format XLSX = new SaveChooser.Format("Excel 工作簿", "xlsx");
    private static final SaveChooser.Format CSV = new SaveChooser.Format("CSV 文件", "csv");

    @Test
    void aNameWithoutAnEndingGetsThatOfTheChosenKind() {
        assertEquals(Path.of("表.csv"), SaveChooser.withEnding(Path.of("表"), List.of(XLSX, CSV), CSV));
    }

    @Test
    void anEndingThatWasTypedStays() {
        assertEquals(Path.of("表.CSV"), SaveChooser.withEnding(Path.of("表.CSV"), List.of(XLSX, CSV), XLSX));
    }

    @Test
    void aTitleBecomesANameThatEveryFileSystemTakes() {
        assertEquals("甲_乙_2024年_比对表", SaveChooser.fileName("甲/乙 2024年: 比对表"));
    }
}
