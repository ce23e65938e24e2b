package org.nianbao.desktop.core.internal.library;

import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import org.openide.util.NbBundle;

/** Assigns the waiting report that is selected in the tree: by Enter, a double click or the context menu. */
final class AssignGesture extends MouseAdapter {
    private static final String ASSIGN = "nianbao.assign";

    private final JTree tree;
    private final Supplier<LibraryEntry> selected;
    private final Runnable assign;
    private final JPopupMenu menu = new JPopupMenu();

    /** Listens to a tree from now on. */
    AssignGesture(JTree tree, Supplier<LibraryEntry> selected, Runnable assign) {
        this.tree = tree;
        this.selected = selected;
        this.assign = assign;
        JMenuItem item = new JMenuItem(NbBundle.getMessage(AssignGesture.class, "library.assign"));
        item.setAccelerator(KeyStroke.getKeyStroke("ENTER"));
        item.addActionListener(event -> assign.run());
        menu.add(item);
        tree.addMouseListener(this);
        tree.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), ASSIGN);
        tree.getActionMap().put(ASSIGN, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                assign.run();
            }
        });
    }

    @Override
    public void mousePressed(MouseEvent event) {
        popUp(event);
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        popUp(event);
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            assign.run();
        }
    }

    private void popUp(MouseEvent event) {
        if (event.isPopupTrigger()) {
            tree.setSelectionPath(tree.getPathForLocation(event.getX(), event.getY()));
            if (selected.get() instanceof LibraryEntry.Waiting) {
                menu.show(tree, event.getX(), event.getY());
            }
        }
    }
}
