package org.nianbao.desktop.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javax.swing.JTable;
import org.junit.jupiter.api.Test;

class CopyingTest {
    @Test
    void selectedRowsAreCopiedInTheirWordsAsLinesOfASpreadsheet() {
        JTable table = new JTable(new Object[][] {{1, "甲镇"}, {2, "乙镇"}, {3, "丙乡\n（新）"}}, new Object[] {"序号", "单位"});
        table.setRowSelectionInterval(1, 2);
        assertEquals("第2\t第乙镇\n第3\t第丙乡 （新）", Copying.selectedRows(table, value -> "第" + value));
    }

    @Test
    void aColumnThatIsPutAwayIsNotCopied() {
        JTable table = new JTable(new Object[][] {{1, "甲镇"}}, new Object[] {"序号", "单位"});
        table.getColumnModel().getColumn(0).setMinWidth(0);
        table.getColumnModel().getColumn(0).setMaxWidth(0);
        table.setRowSelectionInterval(0, 0);
        assertEquals("甲镇", Copying.selectedRows(table, Object::toString));
    }
}
