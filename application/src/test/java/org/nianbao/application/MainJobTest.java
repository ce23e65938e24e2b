package org.nianbao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.application.RunningApplication.onEventThread;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.tree.TreeNode;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.samples.ExampleCounty;

/** A supervisor's day in the assembled application, one step after another in one window. */
@ExtendWith(OneApplication.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIfSystemProperty(named = "nianbao.mainJob", matches = "true")
class MainJobTest {
    private final RunningApplication application;

    MainJobTest(RunningApplication application) {
        this.application = application;
    }

    @Test
    @Order(1)
    void theExampleCountyOpensWithItsYears() {
        application.choose("文件", "打开示例县");
        application.awaitTrue("the years of the example county", () -> years().size() == 6);
        assertEquals(
                List.of(
                        "2024 年（11/12）",
                        "2023 年（12/12）",
                        "2022 年（12/12）",
                        "2021 年（12/12）",
                        "2020 年（12/12）",
                        "2019 年（12/12）"),
                onEventThread(this::years));
        assertEquals(
                "2024",
                onEventThread(() -> RunningApplication.named(JComboBox.class, "scope.year")
                        .map(box -> String.valueOf(box.getSelectedItem()))
                        .orElse("")));
    }

    @Test
    @Order(2)
    void aUnitSelectedInTheGridIsSelectedInTheTree() {
        application.choose("视图", "比对表");
        application.awaitTrue("双榆镇 in the grid", () -> cell("双榆镇").isPresent());
        onEventThread(() -> {
            press(cell("双榆镇").orElseThrow());
            return null;
        });
        application.awaitTrue("双榆镇 selected in the tree", () -> selectedLine().equals("双榆镇"));
    }

    @Test
    @Order(3)
    void bothChartsOpen() {
        for (String chart : List.of("图表：主动公开", "图表：依申请")) {
            application.choose("视图", chart);
            application.await(
                    JComponent.class,
                    part -> chart.equals(part.getName())
                            && part.getClass().getName().startsWith("org.nianbao.desktop.charts."),
                    chart);
        }
    }

    @Test
    @Order(4)
    void importingTheFolderAgainChangesNothing(@TempDir Path folder) throws IOException {
        ExampleCounty.copyTo(folder);
        importFiles(folder);
        String summary = application
                .await(
                        JLabel.class,
                        label -> label.getText() != null && label.getText().startsWith("导入完成"),
                        "导入完成")
                .getText();
        int reports = ExampleCounty.manifest().size() - 1;
        assertTrue(summary.startsWith("导入完成：" + reports + " 份内容未变"), summary);
    }

    @Test
    @Order(5)
    void refusedFilesAreOneListWithNextSteps(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("空白年报.txt"));
        Path broken = Files.writeString(folder.resolve("损坏年报.docx"), "这不是压缩文件");
        importFiles(empty, broken);
        awaitSummary("导入完成：2 个未能存入。");
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
    @Order(6)
    void closingTheWindowDuringAnImportAsks(@TempDir Path folder) throws Exception {
        Path pipe = pipe(folder);
        importFiles(pipe);
        application.awaitTrue("the import under way", this::importing);
        // Not waited for: it ends when the question is answered.
        EventQueue.invokeLater(() ->
                application.window().dispatchEvent(new WindowEvent(application.window(), WindowEvent.WINDOW_CLOSING)));
        application.answer("继续导入");
        Files.write(pipe, new byte[0]);
        awaitSummary("导入完成：1 个未能存入。");
        assertTrue(application.window().isShowing());
    }

    @Test
    @Order(7)
    void aCancelledImportStoresNothing(@TempDir Path folder) throws Exception {
        Path pipe = pipe(folder);
        Path report = reportOfAnotherYear(folder);
        importFiles(pipe, report);
        application.awaitTrue("the import under way", this::importing);
        AbstractButton cancel =
                application.await(AbstractButton.class, each -> "单击取消任务".equals(each.getToolTipText()), "取消任务");
        EventQueue.invokeLater(() -> cancel.doClick(0));
        application.answer("是");
        Files.write(pipe, new byte[0]);
        application.await(
                JLabel.class,
                label -> label.getText() != null && label.getText().startsWith("导入已取消"),
                "导入已取消");
        assertEquals(6, onEventThread(this::years).size());
    }

    @Test
    @Order(8)
    void theWorkbookIsExported(@TempDir Path folder) {
        Path workbook = folder.resolve("比对表.xlsx");
        application.choose("文件", "导出Excel");
        application.answerFileChooser(workbook);
        application.await(JLabel.class, label -> "已导出 比对表.xlsx".equals(label.getText()), "已导出");
        assertTrue(Files.isRegularFile(workbook));
    }

    @Test
    @Order(9)
    void theLogHasNoWarning() {
        assertEquals(List.of(), application.complaints(), application.log());
    }

    private void importFiles(Path... files) {
        application.awaitTrue("the end of the import before", () -> !importing());
        application.choose("文件", "导入");
        application.answerFileChooser(files);
    }

    private void awaitSummary(String text) {
        application.await(JLabel.class, label -> text.equals(label.getText()), text);
    }

    private boolean importing() {
        return RunningApplication.find(
                        JLabel.class, label -> String.valueOf(label.getText()).contains("正在导入"))
                .isPresent();
    }

    /** A cell of a table that shows. */
    private record Cell(JTable table, int row, int column) {}

    /** Presses the mouse on a cell and lets it go. */
    private static void press(Cell cell) {
        Rectangle place = cell.table().getCellRect(cell.row(), cell.column(), false);
        for (int event : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            cell.table()
                    .dispatchEvent(new MouseEvent(
                            cell.table(),
                            event,
                            System.currentTimeMillis(),
                            InputEvent.BUTTON1_DOWN_MASK,
                            (int) place.getCenterX(),
                            (int) place.getCenterY(),
                            1,
                            false,
                            MouseEvent.BUTTON1));
        }
    }

    /** The first cell of any table that shows this text, if there is one now. */
    private static Optional<Cell> cell(String text) {
        return RunningApplication.find(JTable.class, table -> cell(table, text).isPresent())
                .flatMap(table -> cell(table, text));
    }

    private static Optional<Cell> cell(JTable table, String text) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                // What a screen reader says of it: the grid draws its cells itself.
                Component drawn = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                String said = drawn.getAccessibleContext().getAccessibleName();
                if (said != null && (said + " ").startsWith(text + " ")) {
                    return Optional.of(new Cell(table, row, column));
                }
            }
        }
        return Optional.empty();
    }

    private static String selectedLine() {
        return RunningApplication.named(JTree.class, "library.tree")
                .filter(tree -> tree.getSelectionPath() != null)
                .map(tree -> line(tree, tree.getSelectionPath().getLastPathComponent()))
                .orElse("");
    }

    private static String line(JTree tree, Object node) {
        return ((JLabel) tree.getCellRenderer().getTreeCellRendererComponent(tree, node, false, false, false, 0, false))
                .getText();
    }

    private List<String> years() {
        Optional<JTree> shown = RunningApplication.named(JTree.class, "library.tree");
        if (shown.isEmpty()) {
            return List.of();
        }
        JTree tree = shown.get();
        List<String> lines = new ArrayList<>();
        TreeNode root = (TreeNode) tree.getModel().getRoot();
        for (TreeNode node : Collections.list(root.children())) {
            lines.add(line(tree, node));
        }
        return lines;
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

    /** A file that gives nothing, not even its end, before something is written into it. */
    private static Path pipe(Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("慢慢来的年报.txt");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        return pipe;
    }
}
