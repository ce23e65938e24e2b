package org.nianbao.application;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.tree.TreeNode;
import javax.swing.tree.TreePath;

/** The main window as its user knows it: what stands in its library, tables and status line, and imports from it. */
final class MainWindow {
    private final RunningApplication application;

    MainWindow(RunningApplication application) {
        this.application = application;
    }

    /** Imports files by the menu, once no import is under way; does not wait for its end. */
    void importFiles(Path... files) {
        application.awaitTrue("the end of the import before", () -> !importing());
        application.choose("文件", "导入");
        application.answerFileChooser(files);
    }

    /** Waits for the summary of an import that begins with a text, and gives it whole. */
    String awaitSummary(String beginning) {
        return application
                .await(
                        JLabel.class,
                        label -> label.getText() != null && label.getText().startsWith(beginning),
                        beginning)
                .getText();
    }

    /** Whether this is the line of the status bar that tells of an import under way. */
    static boolean tellsOfImport(Component part) {
        return part instanceof JLabel label && String.valueOf(label.getText()).contains("正在导入");
    }

    private static boolean importing() {
        return RunningApplication.find(JLabel.class, MainWindow::tellsOfImport).isPresent();
    }

    /** A cell of a table that shows. */
    record Cell(JTable table, int row, int column) {}

    /** Presses the mouse on a cell and lets it go. */
    static void press(Cell cell) {
        Rectangle place = cell.table().getCellRect(cell.row(), cell.column(), false);
        for (int event : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            cell.table().dispatchEvent(event(cell.table(), event, (int) place.getCenterX(), (int) place.getCenterY()));
        }
    }

    static MouseEvent event(JComponent where, int kind, int x, int y) {
        return new MouseEvent(
                where,
                kind,
                System.currentTimeMillis(),
                InputEvent.BUTTON1_DOWN_MASK,
                x,
                y,
                1,
                false,
                MouseEvent.BUTTON1);
    }

    /** The first cell of any table that shows this text, if there is one now. */
    static Optional<Cell> cell(String text) {
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

    /** The line of the library that is selected; empty without. */
    static String selectedLine() {
        return library()
                .filter(tree -> tree.getSelectionPath() != null)
                .map(tree -> line(tree, tree.getSelectionPath().getLastPathComponent()))
                .orElse("");
    }

    private static String line(JTree tree, Object node) {
        return ((JLabel) tree.getCellRenderer().getTreeCellRendererComponent(tree, node, false, false, false, 0, false))
                .getText();
    }

    /** The library's lines of years. */
    static List<String> years() {
        return library().map(tree -> lines(tree, root(tree))).orElse(List.of());
    }

    /** The library's lines of units in the year whose line begins with a text. */
    static List<String> units(String year) {
        return library().map(tree -> lines(tree, node(tree, root(tree), year))).orElse(List.of());
    }

    /** Selects the report of a unit in the library. */
    static void select(String year, String unit) {
        JTree tree = library().orElseThrow();
        TreeNode ofYear = node(tree, root(tree), year);
        tree.setSelectionPath(new TreePath(new Object[] {root(tree), ofYear, node(tree, ofYear, unit)}));
    }

    private static Optional<JTree> library() {
        return RunningApplication.named(JTree.class, "library.tree");
    }

    private static TreeNode root(JTree tree) {
        return (TreeNode) tree.getModel().getRoot();
    }

    private static List<String> lines(JTree tree, TreeNode parent) {
        return Collections.list(parent.children()).stream()
                .map(node -> line(tree, node))
                .toList();
    }

    private static TreeNode node(JTree tree, TreeNode parent, String beginning) {
        return Collections.list(parent.children()).stream()
                .filter(node -> line(tree, node).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
