package org.nianbao.desktop.imports.internal;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.ChosenLimits;
import org.nianbao.desktop.core.DialogButton;
import org.nianbao.desktop.core.UserMessages;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.WebLinks;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.Mnemonics;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle;

/** The dialog that takes web addresses: pasted, one a line or out of a table, or from a list in a file. */
final class WebAddressesPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 14;
    private static final int COLUMNS = 48;
    private static final int GAP = 8;

    private final JTextArea text = new JTextArea(ROWS, COLUMNS);
    private final JLabel count = new JLabel();
    private final JButton accept = DialogButton.of(WebAddressesPanel.class, "web.accept");

    WebAddressesPanel() {
        super(new BorderLayout(GAP, GAP));
        setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        JLabel question = new JLabel();
        Mnemonics.setLocalizedText(question, message("web.question"));
        question.setLabelFor(text);
        text.setName("web.addresses");
        text.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                changed();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                changed();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                changed();
            }
        });
        JButton fromFile = DialogButton.of(WebAddressesPanel.class, "web.fromFile");
        fromFile.addActionListener(this::chooseFile);
        JPanel below = new JPanel(new BorderLayout(GAP, GAP));
        below.add(fromFile, BorderLayout.LINE_START);
        below.add(count);
        add(question, BorderLayout.NORTH);
        add(new JScrollPane(text));
        add(below, BorderLayout.SOUTH);
        changed();
    }

    /** Shows the dialog and waits; the addresses to import, none when it is cancelled. On the event thread. */
    List<String> ask() {
        DialogDescriptor dialog = new DialogDescriptor(this, message("web.title"));
        dialog.setOptions(new Object[] {accept, NotifyDescriptor.CANCEL_OPTION});
        dialog.setValue(accept);
        return DialogDisplayer.getDefault().notify(dialog) == accept ? addresses() : List.of();
    }

    private List<String> addresses() {
        return WebLinks.inText(text.getText()).addresses();
    }

    private void changed() {
        int found = addresses().size();
        count.setText(message("web.count", found));
        accept.setEnabled(found > 0);
    }

    private void chooseFile(ActionEvent event) {
        JFileChooser chooser = new FileChooserBuilder(WebAddressesPanel.class)
                .setFilesOnly(true)
                .setTitle(message("web.fromFile.title"))
                .setApproveText(message("web.fromFile.approve"))
                .createFileChooser();
        if (chooser.showDialog(this, null) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            BackgroundTasks.find().start(message("web.fromFile.task"), false, progress -> links(file), this::take);
        }
    }

    private static WebLinks links(Path file) {
        ReadingLimits limits = ChosenLimits.ofUser().load();
        try (InputStream in = Files.newInputStream(file)) {
            return WebLinks.inFile(file.getFileName().toString(), in.readNBytes(limits.bytes() + 1), limits);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.UNREADABLE_FILE, file.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private void take(WebLinks links) {
        links.refusal().ifPresent(UserMessages.find()::show);
        if (links.refusal().isEmpty() && links.addresses().isEmpty()) {
            DialogDisplayer.getDefault()
                    .notify(new NotifyDescriptor.Message(
                            message("web.fromFile.none"), NotifyDescriptor.INFORMATION_MESSAGE));
        }
        String before = text.getText();
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        text.append(links.addresses().isEmpty() ? "" : gap + String.join("\n", links.addresses()) + "\n");
    }

    private static String message(String key, Object... arguments) {
        return NbBundle.getMessage(WebAddressesPanel.class, key, arguments);
    }
}
