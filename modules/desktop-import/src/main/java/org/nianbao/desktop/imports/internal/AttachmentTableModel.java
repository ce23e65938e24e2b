package org.nianbao.desktop.imports.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.pipeline.web.Attachment;
import org.nianbao.pipeline.web.PageOfAttachments;

/** The documents that web pages link to, each with a tick mark; those that may be reports are ticked at first. */
final class AttachmentTableModel extends ColumnsTableModel<AttachmentTableModel.Column, AttachmentTableModel.Row> {
    private static final long serialVersionUID = 1L;

    /** The columns from left to right. */
    enum Column {
        FETCH,
        FILE,
        PAGE
    }

    /** A document that a page links to, and whether it may be a report. */
    record Row(PageOfAttachments page, Attachment attachment, boolean likely) {}

    private final Set<Integer> ticked = new HashSet<>();

    AttachmentTableModel(List<PageOfAttachments> pages) {
        super("attachments.", Column.class, rows(pages));
        for (int index = 0; index < getRowCount(); index++) {
            if (row(index).likely()) {
                ticked.add(index);
            }
        }
    }

    private static List<Row> rows(List<PageOfAttachments> pages) {
        List<Row> rows = new ArrayList<>();
        for (PageOfAttachments page : pages) {
            Set<Attachment> likely = Set.copyOf(page.likelyReports());
            page.attachments().forEach(each -> rows.add(new Row(page, each, likely.contains(each))));
        }
        return rows;
    }

    /** The documents that are ticked. */
    Set<Attachment> ticked() {
        return IntStream.range(0, getRowCount())
                .filter(ticked::contains)
                .mapToObj(index -> row(index).attachment())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column(column) == Column.FETCH;
    }

    @Override
    Class<?> kind(Column column) {
        return column == Column.FETCH ? Boolean.class : String.class;
    }

    @Override
    Object value(int index, Column column) {
        Row row = row(index);
        return switch (column) {
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
