package org.nianbao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.application.RunningApplication.onEventThread;

import java.awt.EventQueue;
import java.awt.event.MouseEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.samples.ExampleCounty;

/** A supervisor's day in the assembled application, one step after another in one window. */
@ExtendWith(OneApplication.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobTest {
    private static final String DISCLOSURE = "图表：主动公开";
    private static final String OUTCOMES = "图表：依申请";

    private final RunningApplication application;
    private final MainWindow main;
    private final Path archive;

    MainJobTest(RunningApplication application) {
        this.application = application;
        this.main = new MainWindow(application);
        this.archive = application.userFolder().resolveSibling("主要工作.nianbao");
    }

    @Test
    @Order(1)
    void aFolderImportedIntoANewArchiveShowsItsYears(@TempDir Path folder) throws IOException {
        ExampleCounty.copyTo(folder);
        application.choose("文件", "新建");
        application.answerFileChooser(archive);
        application.awaitTrue(
                "the new archive", () -> application.window().getTitle().startsWith("主要工作"));
        application.awaitTrue("an empty library", () -> MainWindow.years().isEmpty());
        main.importFiles(folder);
        int reports = ExampleCounty.manifest().size() - 1;
        main.awaitSummary("导入完成：" + reports + " 份");
        application.awaitTrue(
                "the years of the county", () -> MainWindow.years().size() == 6);
        assertEquals(
                List.of("2024 (11/12)", "2023 (12/12)", "2022 (12/12)", "2021 (12/12)", "2020 (12/12)", "2019 (12/12)"),
                onEventThread(MainWindow::years));
        assertFalse(application.log().contains("no process can be started"), application.log());
    }

    @Test
    @Order(2)
    void theGridIsFilledWithTheLatestYear() {
        application.choose("视图", "比对表");
        application.awaitTrue("双榆镇 in the grid", () -> MainWindow.cell("双榆镇").isPresent());
        assertEquals(
                "2024",
                onEventThread(() -> RunningApplication.named(JComboBox.class, "scope.year")
                        .map(box -> String.valueOf(box.getSelectedItem()))
                        .orElse("")));
    }

    @Test
    @Order(3)
    void aUnitSelectedInTheGridIsSelectedInTheTree() {
        onEventThread(() -> {
            MainWindow.press(MainWindow.cell("双榆镇").orElseThrow());
            return null;
        });
        application.awaitTrue(
                "双榆镇 selected in the tree", () -> MainWindow.selectedLine().equals("双榆镇"));
    }

    @Test
    @Order(4)
    void aBarSelectedInOneChartIsSelectedInTheOther() {
        openChart(DISCLOSURE);
        openChart(OUTCOMES);
        application.awaitTrue("the unit of the grid", () -> selectedInChart().startsWith("双榆镇"));
        application.awaitTrue("a bar of 青檀镇", () -> bar("青檀镇").isPresent());
        onEventThread(() -> {
            press(bar("青檀镇").orElseThrow());
            return null;
        });
        application.awaitTrue(
                "青檀镇 in the chart of the click", () -> selectedInChart().startsWith("青檀镇"));
        openChart(DISCLOSURE);
        application.awaitTrue("青檀镇 in the other chart", () -> selectedInChart().startsWith("青檀镇"));
        application.awaitTrue("青檀镇 in the tree", () -> MainWindow.selectedLine().equals("青檀镇"));
    }

    @Test
    @Order(5)
    void importingTheFolderAgainChangesNothing(@TempDir Path folder) throws IOException {
        ExampleCounty.copyTo(folder);
        main.importFiles(folder);
        int reports = ExampleCounty.manifest().size() - 1;
        String unchanged = "导入完成：" + reports + " 份内容未变";
        assertTrue(main.awaitSummary(unchanged).startsWith(unchanged));
    }

    @Test
    @Order(6)
    void refusedFilesAreOneListWithNextSteps(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("空白年报.txt"));
        Path broken = Files.writeString(folder.resolve("损坏年报.docx"), "这不是压缩文件");
        main.importFiles(empty, broken);
        main.awaitSummary("导入完成：2 个未能存入。");
        List<String> nextSteps = onEventThread(() -> {
            JTable table =
                    RunningApplication.named(JTable.class, "import.results").orElseThrow();
            return IntStream.range(0, table.getRowCount())
                    .mapToObj(row -> String.valueOf(table.getValueAt(row, 5)))
                    .filter(step -> !step.isBlank())
                    .toList();
        });
        assertEquals(2, nextSteps.size());
    }

    @Test
    @Order(7)
    void closingTheWindowDuringAnImportAsks(@TempDir Path folder) throws Exception {
        try (HeldFile held = HeldFile.in(folder)) {
            main.importFiles(held.path());
            held.awaitReader();
            // Not waited for: it ends when the question is answered.
            EventQueue.invokeLater(() -> application
                    .window()
                    .dispatchEvent(new WindowEvent(application.window(), WindowEvent.WINDOW_CLOSING)));
            application.answer("继续导入");
        }
        main.awaitSummary("导入完成：1 个未能存入。");
        assertTrue(application.window().isShowing());
    }

    @Test
    @Order(8)
    void aCancelledImportStoresNothing(@TempDir Path folder) throws Exception {
        Path report = reportOfAnotherYear(folder);
        try (HeldFile held = HeldFile.in(folder)) {
            main.importFiles(held.path(), report);
            held.awaitReader();
            application.awaitTrue("the question whether to cancel", () -> {
                boolean asked = cancelAsked();
                if (!asked) {
                    // Not waited for: it ends when the question is answered.
                    EventQueue.invokeLater(MainJobTest::askToCancelImport);
                }
                return asked;
            });
            application.answer("是");
        }
        main.awaitSummary("导入已取消");
        assertEquals(6, onEventThread(MainWindow::years).size());
    }

    @Test
    @Order(9)
    void theWorkbookIsExported(@TempDir Path folder) {
        Path workbook = folder.resolve("比对表.xlsx");
        application.choose("文件", "导出Excel");
        application.answerFileChooser(workbook);
        application.await(JLabel.class, label -> "已导出 比对表.xlsx".equals(label.getText()), "已导出");
        assertTrue(Files.isRegularFile(workbook));
    }

    @Test
    @Order(10)
    void whatTheGridShowsIsExported(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("当前表格.csv");
        application.choose("文件", "导出当前表格");
        application.answerFileChooser(table);
        application.await(JLabel.class, label -> "已导出 当前表格.csv".equals(label.getText()), "已导出");
        assertTrue(Files.readString(table).contains("双榆镇"));
    }

    @Test
    @Order(11)
    void aFileBeyondALimitOfTheOptionsIsRefused(@TempDir Path folder) throws IOException {
        Path report = reportOfAnotherYear(folder);
        OptionsWindow options = OptionsWindow.open(application);
        options.type("paragraphs", "10");
        options.store();
        main.importFiles(report);
        main.awaitSummary("导入完成：1 个未能存入。");
        application.awaitTrue(
                "the limit by name",
                () -> MainWindow.cell("下一年的年报.txt：文件超出限制（段落超过 10 个）。").isPresent());
        options = OptionsWindow.open(application);
        options.restoreDefaults();
        options.store();
        main.importFiles(report);
        main.awaitSummary("导入完成：1 份");
    }

    @Test
    @Order(12)
    void theExampleCountyOpensInItsPlace() {
        application.choose("文件", "打开示例县");
        application.awaitTrue(
                "the example county", () -> application.window().getTitle().startsWith("示例县"));
        assertEquals(6, onEventThread(MainWindow::years).size());
    }

    @Test
    @Order(13)
    void theLogHasNoWarning() {
        assertEquals(List.of(), application.complaints(), application.log());
    }

    private void openChart(String chart) {
        application.choose("视图", chart);
        application.await(JComponent.class, part -> chart.equals(part.getName()) && isOfCharts(part), chart);
    }

    /** The drawing area of the chart that shows, if there is one now. */
    private static Optional<JComponent> chart() {
        return RunningApplication.find(
                JComponent.class,
                part -> isOfCharts(part) && part.getAccessibleContext().getAccessibleRole() == AccessibleRole.CANVAS);
    }

    private static boolean isOfCharts(JComponent part) {
        return part.getClass().getName().startsWith("org.nianbao.desktop.charts.");
    }

    /** What a screen reader says is selected in the chart that shows; empty without. */
    private static String selectedInChart() {
        return chart().map(chart -> chart.getAccessibleContext().getAccessibleDescription())
                .orElse("");
    }

    /** A press of the mouse on a bar of a unit in the chart that shows, if there is one now. */
    private static Optional<MouseEvent> bar(String unit) {
        return chart().flatMap(chart -> {
            for (int y = 0; y < chart.getHeight(); y += 5) {
                for (int x = 0; x < chart.getWidth(); x += 5) {
                    MouseEvent press = MainWindow.event(chart, MouseEvent.MOUSE_PRESSED, x, y);
                    String tip = chart.getToolTipText(press);
                    if (tip != null && tip.contains(unit)) {
                        return Optional.of(press);
                    }
                }
            }
            return Optional.empty();
        });
    }

    private static void press(MouseEvent bar) {
        bar.getComponent().dispatchEvent(bar);
    }

    private static boolean cancelAsked() {
        return RunningApplication.find(AbstractButton.class, each -> "是".equals(each.getText()))
                .isPresent();
    }

    /** Clicks the cross behind the import in the status line, where another task may stand for a moment. */
    private static void askToCancelImport() {
        if (!cancelAsked()) {
            RunningApplication.find(
                            AbstractButton.class,
                            each -> "单击取消任务".equals(each.getToolTipText())
                                    && Arrays.stream(each.getParent().getComponents())
                                            .anyMatch(MainWindow::tellsOfImport))
                    .ifPresent(each -> each.doClick(0));
        }
    }

    /** A report that would be stored, as the archive's first of its year. */
    private static Path reportOfAnotherYear(Path folder) throws IOException {
        ExampleCounty.copyTo(folder.resolve("示例县"));
        String name = ExampleCounty.files().stream()
                .filter(file -> file.contains("2024") && file.endsWith(".txt"))
                .findFirst()
                .orElseThrow();
        String text = Files.readString(folder.resolve("示例县").resolve(name));
        return Files.writeString(
                folder.resolve("下一年的年报.txt"), text.replace("2024", "2025").replace("2023", "2024"));
    }
}
