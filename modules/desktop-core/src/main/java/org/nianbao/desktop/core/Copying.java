package org.nianbao.desktop.core;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.text.DefaultEditorKit;
import org.openide.windows.TopComponent;

/** 编辑 → 复制 (Ctrl+C) for windows that show lists: what is selected, as text that a spreadsheet takes. */
public final class Copying {
    private static final String SWING_COPY = "copy";

    private Copying() {}

    /**
     * Lets the command of the menu and its key copy what is selected.
     *
     * @param window the window whose command it is
     * @param list the component that shows the list
     * @param selected the text of what is selected; empty when nothing is
     */
    public static void offer(TopComponent window, JComponent list, Supplier<String> selected) {
        Action copy = new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                String text = selected.get();
                if (!text.isEmpty()) {
                    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
                }
            }
        };
        int control = InputEvent.CTRL_DOWN_MASK;
        list.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(KeyEvent.VK_C, control), SWING_COPY);
        list.getActionMap().put(SWING_COPY, copy);
        window.getActionMap().put(DefaultEditorKit.copyAction, copy);
    }

    /** The selected rows of a table, each in the words it shows, from left to right. */
    public static String selectedRows(JTable table, Function<Object, String> words) {
        return Arrays.stream(table.getSelectedRows())
                .mapToObj(row -> line(table, row, words))
                .collect(Collectors.joining("\n"));
    }

    /** Cells as one line: tabs between them and none inside. */
    public static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"));
    }

    private static String line(JTable table, int row, Function<Object, String> words) {
        return line(IntStream.range(0, table.getColumnCount())
                .filter(column -> table.getColumnModel().getColumn(column).getWidth() > 0)
                .mapToObj(column -> words.apply(table.getValueAt(row, column)))
                .toList());
    }
}
