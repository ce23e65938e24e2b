package org.nianbao.desktop.imports.internal;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Toolkit;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.event.ContainerEvent;
import javax.swing.SwingUtilities;
import javax.swing.plaf.UIResource;
import javax.swing.text.JTextComponent;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/**
 * Imports files and folders that are dropped anywhere on the main window.
 *
 * <p>A drop goes to the innermost component that takes drops. Tables, trees and lists do so by default only to refuse
 * them, so that this default is taken away and the drop reaches the window. The area of the documents asks
 * {@link DroppedFiles} itself.
 */
@OnShowing
public final class DropAnywhere extends DropTargetAdapter implements Runnable {
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
        if (DroppedFiles.areIn(event)) {
            event.acceptDrag(DnDConstants.ACTION_COPY);
        } else {
            event.rejectDrag();
        }
    }

    @Override
    public void drop(DropTargetDropEvent event) {
        DroppedFiles.take(event);
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
