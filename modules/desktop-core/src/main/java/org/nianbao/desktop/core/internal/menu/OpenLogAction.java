package org.nianbao.desktop.core.internal.menu;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.FileBrowser;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.modules.Places;
import org.openide.util.NbBundle;

/** 帮助 → 打开日志: shows the end of the program's log, to be copied or sent on. */
@ActionID(category = "Help", id = "org.nianbao.desktop.core.OpenLog")
@ActionRegistration(displayName = "#CTL_OpenLog")
@ActionReference(path = "Menu/Help", position = 1400)
public final class OpenLogAction implements ActionListener {
    private static final int BYTES_SHOWN = 200_000;
    private static final Dimension SIZE = new Dimension(820, 420);

    @Override
    public void actionPerformed(ActionEvent event) {
        Path log = Places.getUserDirectory().toPath().resolve("var/log/messages.log");
        BackgroundTasks.find().start(text("log.task"), false, progress -> end(log), end -> show(log, end));
    }

    private static String end(Path log) {
        try {
            byte[] bytes = Files.readAllBytes(log);
            int from = Math.max(0, bytes.length - BYTES_SHOWN);
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.UNREADABLE_FILE, log.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private static void show(Path log, String end) {
        JTextArea area = new JTextArea(end);
        area.setEditable(false);
        area.setFont(new Font(Font.MONOSPACED, Font.PLAIN, area.getFont().getSize()));
        area.setCaretPosition(end.length());
        JScrollPane scroll = new JScrollPane(area);
        scroll.setPreferredSize(SIZE);
        JPanel panel = new JPanel(new BorderLayout(0, 8));
        panel.setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        panel.add(new JLabel(NbBundle.getMessage(OpenLogAction.class, "log.where", log)), BorderLayout.NORTH);
        panel.add(scroll, BorderLayout.CENTER);
        JButton copy = new JButton(text("log.copy"));
        copy.addActionListener(
                event -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(end), null));
        JButton folder = new JButton(text("log.folder"));
        folder.addActionListener(event -> FileBrowser.show(log.getParent()));
        JButton close = new JButton(text("log.close"));
        DialogDescriptor dialog = new DialogDescriptor(panel, text("log.title"));
        dialog.setOptions(new Object[] {copy, folder, close});
        dialog.setClosingOptions(new Object[] {close});
        DialogDisplayer.getDefault().notifyLater(dialog);
    }

    private static String text(String key) {
        return NbBundle.getMessage(OpenLogAction.class, key);
    }
}
