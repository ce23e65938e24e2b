package org.nianbao.desktop.imports.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import org.nianbao.pipeline.web.Attachment;
import org.nianbao.pipeline.web.PageOfAttachments;
import org.openide.util.NbBundle;

/** The documents that web pages link to, each with a tick mark; those that may be reports are ticked at first. */
final class AttachmentTableModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    /** The columns from left to right. */
    enum Column {
        FETCH,
        FILE,
        PAGE
    }

    private record Row(PageOfAttachments page, Attachment attachment) {}

    private final transient List<Row> rows = new ArrayList<>();
    private final Set<Integer> ticked = new HashSet<>();

    AttachmentTableModel(List<PageOfAttachments> pages) {
        for (PageOfAttachments page : pages) {
            List<Attachment> likely = page.likelyReports();
            for (Attachment attachment : page.attachments()) {
                if (likely.contains(attachment)) {
                    ticked.add(rows.size());
                }
                rows.add(new Row(page, attachment));
            }
        }
    }

    /** The documents that are ticked. */
    Set<Attachment> ticked() {
        return IntStream.range(0, rows.size())
                .filter(ticked::contains)
                .mapToObj(row -> rows.get(row).attachment())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return Column.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return NbBundle.getMessage(AttachmentTableModel.class, "attachments." + Column.values()[column]);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Column.values()[column] == Column.FETCH ? Boolean.class : String.class;
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return Column.values()[column] == Column.FETCH;
    }

    @Override
    public Object getValueAt(int index, int column) {
        Row row = rows.get(index);
        return switch (Column.values()[column]) {
            case FETCH -> ticked.contains(index);
            case FILE ->
                row.attachment().text().isEmpty()
                        ? row.attachment().address().toString()
                        : row.attachment().text();
            case PAGE ->
                row.page().title().isEmpty() ? row.page().name() : row.page().title();
        };
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (Boolean.TRUE.equals(value)) {
            ticked.add(row);
        } else {
            ticked.remove(row);
        }
        fireTableCellUpdated(row, column);
    }
}
