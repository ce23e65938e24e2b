package org.nianbao.desktop.core;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle;

/** Asks the user for a file in which an archive is or shall be. On the event thread. */
public final class ArchiveChooser {
    private static final String ENDING = "nianbao";

    private ArchiveChooser() {}

    /** Asks for an archive to open; empty when the user thinks better of it. */
    public static Optional<Path> toOpen() {
        File file = builder()
                .setTitle(text("chooser.open.title"))
                .setApproveText(text("chooser.open.approve"))
                .showOpenDialog();
        return Optional.ofNullable(file).map(File::toPath);
    }

    /**
     * Asks where a new archive shall be; the answer ends with {@code .nianbao}. The file may exist already.
     *
     * @param name the name to suggest, without its ending
     */
    public static Optional<Path> toCreate(String name) {
        JFileChooser chooser = builder()
                .setTitle(text("chooser.create.title"))
                .setApproveText(text("chooser.create.approve"))
                .createFileChooser();
        chooser.setDialogType(JFileChooser.SAVE_DIALOG);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name + "." + ENDING));
        return SaveChooser.ask(chooser, ENDING);
    }

    private static FileChooserBuilder builder() {
        return new FileChooserBuilder(ArchiveChooser.class)
                .setFileHiding(true)
                .setFilesOnly(true)
                .setFileFilter(new FileNameExtensionFilter(text("chooser.kind"), ENDING))
                .setAcceptAllFileFilterUsed(false);
    }

    private static String text(String key) {
        return NbBundle.getMessage(ArchiveChooser.class, key);
    }
}
