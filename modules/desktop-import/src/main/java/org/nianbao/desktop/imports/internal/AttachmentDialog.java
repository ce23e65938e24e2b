package org.nianbao.desktop.imports.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import org.nianbao.desktop.core.DialogButton;
import org.nianbao.desktop.core.RowHeight;
import org.nianbao.pipeline.AttachmentPrompt;
import org.nianbao.pipeline.web.Attachment;
import org.nianbao.pipeline.web.PageOfAttachments;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle;

/** Asks the user which documents to fetch in the place of web pages without tables, as a list with tick marks. */
final class AttachmentDialog implements AttachmentPrompt {
    private static final Dimension SIZE = new Dimension(820, 320);
    private static final int[] WIDTHS = {56, 330, 430};

    @Override
    public Set<Attachment> choose(List<PageOfAttachments> pages) {
        AttachmentTableModel model = new AttachmentTableModel(pages);
        boolean[] fetch = new boolean[1];
        try {
            EventQueue.invokeAndWait(() -> fetch[0] = confirmed(model));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the dialog of attachments failed", e.getCause());
        }
        return fetch[0] ? model.ticked() : Set.of();
    }

    private static boolean confirmed(AttachmentTableModel model) {
        JTable table = new JTable(model);
        table.setName("attachments");
        table.setRowHeight(RowHeight.of(table));
        table.setFillsViewportHeight(true);
        for (int column = 0; column < WIDTHS.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(WIDTHS[column]);
        }
        JLabel question = new JLabel(text("attachments.question"));
        question.setLabelFor(table);
        question.setBorder(BorderFactory.createEmptyBorder(0, 0, 8, 0));
        JScrollPane scroll = new JScrollPane(table);
        scroll.setPreferredSize(SIZE);
        JPanel panel = new JPanel(new BorderLayout());
        panel.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        panel.add(question, BorderLayout.NORTH);
        panel.add(scroll);
        JButton fetch = DialogButton.of(AttachmentDialog.class, "attachments.fetch");
        DialogDescriptor dialog = new DialogDescriptor(panel, text("attachments.title"));
        dialog.setOptions(new Object[] {fetch, DialogButton.of(AttachmentDialog.class, "attachments.none")});
        dialog.setValue(fetch);
        return DialogDisplayer.getDefault().notify(dialog) == fetch;
    }

    private static String text(String key) {
        return NbBundle.getMessage(AttachmentDialog.class, key);
    }
}
