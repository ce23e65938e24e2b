package org.nianbao.desktop.grid;

import java.awt.print.PageFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.FileBrowser;
import org.nianbao.desktop.core.Printing;
import org.nianbao.desktop.core.SaveChooser;
import org.nianbao.desktop.core.UserMessages;
import org.nianbao.desktop.grid.print.TablePages;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.pipeline.WriteTable;
import org.openide.util.NbBundle;

/** Takes the grid out of its window: into a file or to a printer. */
final class GridOutput {
    private GridOutput() {}

    /** Asks for a file and writes the table into it, in the background. */
    static void export(String name, Supplier<PlainTable> table, Phrasebook phrasebook) {
        List<SaveChooser.Format> formats = List.of(
                new SaveChooser.Format(text("export.xlsx"), "xlsx"), new SaveChooser.Format(text("export.csv"), "csv"));
        SaveChooser.ask(GridOutput.class, text("export.title"), formats, name)
                .ifPresent(file -> write(table, phrasebook, file));
    }

    /** Asks for a printer and prints the table across. */
    static void print(String title, Supplier<PlainTable> table, Phrasebook phrasebook) {
        new Printing(BackgroundTasks.find())
                .print(title, PageFormat.LANDSCAPE, page -> TablePages.of(table.get(), phrasebook, page));
    }

    private static void write(Supplier<PlainTable> table, Phrasebook phrasebook, Path file) {
        String name = String.valueOf(file.getFileName());
        BackgroundTasks.find()
                .start(
                        text("export.task", name),
                        false,
                        progress -> {
                            WriteTable.toFile(table.get(), phrasebook, file);
                            return file.toAbsolutePath().getParent();
                        },
                        folder -> UserMessages.find()
                                .note(text("export.done", name), text("export.next"), () -> FileBrowser.show(folder)));
    }

    private static String text(String key, Object... arguments) {
        return NbBundle.getMessage(GridOutput.class, key, arguments);
    }
}
