package org.nianbao.desktop.core;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle;
import org.openide.windows.WindowManager;

/** Asks the user where to write a file, and whether a file that is there may be replaced. On the event thread. */
public final class SaveChooser {
    private SaveChooser() {}

    /**
     * Asks where to write; the answer has the ending, and nobody minds when a file there is replaced.
     *
     * @param remember the class for which the folder is remembered
     * @param title the dialog's title
     * @param kind the office's word for files of this kind
     * @param ending such as {@code xlsx}
     * @param name the name to suggest, without its ending
     */
    public static Optional<Path> ask(Class<?> remember, String title, String kind, String ending, String name) {
        JFileChooser chooser = new FileChooserBuilder(remember)
                .setFileHiding(true)
                .setTitle(title)
                .setApproveText(NbBundle.getMessage(SaveChooser.class, "save.approve"))
                .setFilesOnly(true)
                .setFileFilter(new FileNameExtensionFilter(kind, ending))
                .setAcceptAllFileFilterUsed(false)
                .createFileChooser();
        chooser.setDialogType(JFileChooser.SAVE_DIALOG);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name + "." + ending));
        return ask(chooser, ending).filter(SaveChooser::mayReplace);
    }

    static Optional<Path> ask(JFileChooser chooser, String ending) {
        if (chooser.showDialog(WindowManager.getDefault().getMainWindow(), null) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        Path file = chooser.getSelectedFile().toPath();
        String name = file.getFileName().toString();
        return Optional.of(
                name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? file : file.resolveSibling(name + "." + ending));
    }

    private static boolean mayReplace(Path file) {
        if (!file.toFile().exists()) {
            return true;
        }
        NotifyDescriptor question = new NotifyDescriptor.Confirmation(
                NbBundle.getMessage(SaveChooser.class, "save.replace", file.getFileName()),
                NbBundle.getMessage(SaveChooser.class, "save.replace.title"),
                NotifyDescriptor.OK_CANCEL_OPTION);
        return DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.OK_OPTION;
    }
}
