package org.nianbao.desktop.core;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileFilter;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle;
import org.openide.windows.WindowManager;

/** Asks the user where to write a file, and whether a file that is there may be replaced. On the event thread. */
public final class SaveChooser {
    /**
     * A kind of file to choose from.
     *
     * @param kind the office's word for files of this kind
     * @param ending such as {@code xlsx}
     */
    public record Format(String kind, String ending) {
        public Format {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(ending);
        }
    }

    private SaveChooser() {}

    /** {@link #ask(Class, String, List, String)} for one kind of file. */
    public static Optional<Path> ask(Class<?> remember, String title, String kind, String ending, String name) {
        return ask(remember, title, List.of(new Format(kind, ending)), name);
    }

    /**
     * Asks where to write; the answer has one of the endings, and nobody minds when a file there is replaced.
     *
     * @param remember the class for which the folder is remembered
     * @param title the dialog's title
     * @param formats the kinds of file to choose from, the usual one first
     * @param name the name to suggest, without its ending
     */
    public static Optional<Path> ask(Class<?> remember, String title, List<Format> formats, String name) {
        JFileChooser chooser = new FileChooserBuilder(remember)
                .setFileHiding(true)
                .setTitle(title)
                .setApproveText(NbBundle.getMessage(SaveChooser.class, "save.approve"))
                .setFilesOnly(true)
                .setAcceptAllFileFilterUsed(false)
                .createFileChooser();
        Map<FileFilter, Format> filters = new LinkedHashMap<>();
        formats.forEach(format -> filters.put(new FileNameExtensionFilter(format.kind(), format.ending()), format));
        filters.keySet().forEach(chooser::addChoosableFileFilter);
        chooser.setFileFilter(filters.keySet().iterator().next());
        chooser.setDialogType(JFileChooser.SAVE_DIALOG);
        String suggested =
                fileName(name) + (formats.size() == 1 ? "." + formats.get(0).ending() : "");
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), suggested));
        return approved(chooser)
                .map(file -> withEnding(file, formats, filters.getOrDefault(chooser.getFileFilter(), formats.get(0))))
                .filter(SaveChooser::mayReplace);
    }

    static Optional<Path> ask(JFileChooser chooser, String ending) {
        Format only = new Format("", ending);
        return approved(chooser).map(file -> withEnding(file, List.of(only), only));
    }

    /** A name that every file system takes. */
    static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\s]+", "_");
    }

    /** The file as named if it ends as one of the formats does, and with the chosen format's ending otherwise. */
    static Path withEnding(Path file, List<Format> formats, Format chosen) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        return formats.stream().anyMatch(format -> lower.endsWith("." + format.ending()))
                ? file
                : file.resolveSibling(name + "." + chosen.ending());
    }

    private static Optional<Path> approved(JFileChooser chooser) {
        boolean approved =
                chooser.showDialog(WindowManager.getDefault().getMainWindow(), null) == JFileChooser.APPROVE_OPTION;
        return approved ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty();
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
