package org.nianbao.desktop.charts;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.nianbao.charting.ChartFormat;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle;
import org.openide.windows.WindowManager;

/** Asks where to write a chart and in which format. On the event thread. */
final class ChartFileChooser {
    private ChartFileChooser() {}

    /** Asks; the answer ends as its format does, and the user has agreed to replace what is there. */
    static Optional<Path> ask(String title) {
        JFileChooser chooser = new FileChooserBuilder(ChartFileChooser.class)
                .setTitle(text("save.title"))
                .setApproveText(text("save.approve"))
                .setFilesOnly(true)
                .setAcceptAllFileFilterUsed(false)
                .createFileChooser();
        Map<ChartFormat, FileNameExtensionFilter> filters = new EnumMap<>(ChartFormat.class);
        for (ChartFormat format : ChartFormat.values()) {
            filters.put(format, new FileNameExtensionFilter(text("save.format." + format.ending()), format.ending()));
        }
        filters.values().forEach(chooser::addChoosableFileFilter);
        chooser.setFileFilter(filters.get(ChartFormat.PNG));
        chooser.setDialogType(JFileChooser.SAVE_DIALOG);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), fileName(title)));
        if (chooser.showDialog(WindowManager.getDefault().getMainWindow(), null) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        ChartFormat chosen = filters.entrySet().stream()
                .filter(entry -> entry.getValue().equals(chooser.getFileFilter()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ChartFormat.PNG);
        return Optional.of(withEnding(chooser.getSelectedFile().toPath(), chosen))
                .filter(ChartFileChooser::mayReplace);
    }

    /** A name that every file system takes. */
    static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\s]+", "_");
    }

    /** The file as named if it ends as one of the formats does, and with the chosen format's ending otherwise. */
    static Path withEnding(Path file, ChartFormat chosen) {
        String name = String.valueOf(file.getFileName());
        return ChartFormat.ofFileName(name.toLowerCase(Locale.ROOT)).isPresent()
                ? file
                : file.resolveSibling(name + "." + chosen.ending());
    }

    private static boolean mayReplace(Path file) {
        if (!Files.exists(file)) {
            return true;
        }
        NotifyDescriptor question = new NotifyDescriptor.Confirmation(
                text("save.replace", file.getFileName()), text("save.title"), NotifyDescriptor.OK_CANCEL_OPTION);
        return NotifyDescriptor.OK_OPTION.equals(DialogDisplayer.getDefault().notify(question));
    }

    private static String text(String key, Object... arguments) {
        return NbBundle.getMessage(ChartFileChooser.class, key, arguments);
    }
}
