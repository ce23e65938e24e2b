package org.nianbao.desktop.imports.internal;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.event.ContainerEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import javax.swing.plaf.UIResource;
import javax.swing.text.JTextComponent;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/**
 * Imports files and folders that are dropped anywhere on the main window.
 *
 * <p>A drop goes to the innermost component that takes drops. Tables, trees and lists do so by default only to refuse
 * them, so that this default is taken away and the drop reaches the window.
 */
@OnShowing
public final class DropAnywhere extends DropTargetAdapter implements Runnable {
    private static final Logger LOG = Logger.getLogger(DropAnywhere.class.getName());

    @Override
    public void run() {
        Frame window = WindowManager.getDefault().getMainWindow();
        window.setDropTarget(new DropTarget(window, DnDConstants.ACTION_COPY, this));
        letThrough(window);
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        event -> {
                            if (event.getID() == ContainerEvent.COMPONENT_ADDED
                                    && event instanceof ContainerEvent added
                                    && SwingUtilities.isDescendingFrom(added.getContainer(), window)) {
                                letThrough(added.getChild());
                            }
                        },
                        AWTEvent.CONTAINER_EVENT_MASK);
    }

    @Override
    public void dragEnter(DropTargetDragEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetDragEvent event) {
        if (event.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            event.acceptDrag(DnDConstants.ACTION_COPY);
        } else {
            event.rejectDrag();
        }
    }

    @Override
    public void drop(DropTargetDropEvent event) {
        if (!event.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            event.rejectDrop();
            return;
        }
        event.acceptDrop(DnDConstants.ACTION_COPY);
        List<Path> dropped = files(event.getTransferable());
        event.dropComplete(!dropped.isEmpty());
        // Not before the drop is over: the import may ask something first.
        SwingUtilities.invokeLater(() -> new Import(dropped).start());
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

    private static void letThrough(Component component) {
        if (component.getDropTarget() instanceof UIResource && !(component instanceof JTextComponent)) {
            component.setDropTarget(null);
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                letThrough(child);
            }
        }
    }
}
