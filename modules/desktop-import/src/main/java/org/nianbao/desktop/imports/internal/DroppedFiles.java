package org.nianbao.desktop.imports.internal;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.ExternalDropHandler;

/**
 * Imports dropped files and folders; the platform's area of documents, which takes drops itself, hands them to this.
 */
@ServiceProvider(service = ExternalDropHandler.class)
public final class DroppedFiles extends ExternalDropHandler {
    private static final Logger LOG = Logger.getLogger(DroppedFiles.class.getName());

    @Override
    public boolean canDrop(DropTargetDragEvent event) {
        return areIn(event);
    }

    @Override
    public boolean canDrop(DropTargetDropEvent event) {
        return event.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean handleDrop(DropTargetDropEvent event) {
        return importFrom(event.getTransferable());
    }

    /** Whether files are dragged. */
    static boolean areIn(DropTargetDragEvent event) {
        return event.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    /** Imports what was dropped, if it is files. */
    static void take(DropTargetDropEvent event) {
        if (event.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            event.acceptDrop(DnDConstants.ACTION_COPY);
            event.dropComplete(importFrom(event.getTransferable()));
        } else {
            event.rejectDrop();
        }
    }

    /** Whether there were files to import. */
    static boolean importFrom(Transferable dropped) {
        List<Path> files = files(dropped);
        // Not before the drop is over: the import may ask something first.
        SwingUtilities.invokeLater(() -> Import.ofFiles(files).start());
        return !files.isEmpty();
    }

    private static List<Path> files(Transferable transferable) {
        List<Path> files = new ArrayList<>();
        try {
            for (Object file : (List<?>) transferable.getTransferData(DataFlavor.javaFileListFlavor)) {
                files.add(((File) file).toPath());
            }
        } catch (UnsupportedFlavorException | IOException e) {
            LOG.log(Level.INFO, "the dropped files were gone", e);
        }
        return files;
    }
}
