package org.nianbao.desktop.core.internal.library;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Rectangle;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.ToolTipManager;
import javax.swing.event.TreeSelectionEvent;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreeNode;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.nianbao.desktop.core.Copying;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.Inbox;
import org.nianbao.desktop.core.Invitation;
import org.nianbao.desktop.core.RowHeight;
import org.nianbao.desktop.core.Scope;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.desktop.core.Workbench.Aspect;
import org.nianbao.desktop.core.WorkbenchWindow;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle;
import org.openide.windows.TopComponent;

/** 年报库: the archive's years and units, and how each unit's report stands. */
@TopComponent.Description(
        preferredID = LibraryTopComponent.ID,
        iconBase = "org/nianbao/desktop/core/icons/library.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "explorer", openAtStartup = true, position = 100)
@ActionID(category = "Window", id = "org.nianbao.desktop.core.Library")
@ActionReference(path = "Menu/Window", position = 100)
@TopComponent.OpenActionRegistration(displayName = "#CTL_Library", preferredID = LibraryTopComponent.ID)
public final class LibraryTopComponent extends WorkbenchWindow {
    static final String ID = "library";

    private static final long serialVersionUID = 1L;
    private static final String FULL = "full";
    private static final String EMPTY = "empty";

    private final transient Workbench workbench = Workbench.find();
    private final transient Workbench.Listener listener = this::changed;
    private final JTree tree = new JTree(new DefaultTreeModel(new DefaultMutableTreeNode(new LibraryEntry.Root()))) {
        private static final long serialVersionUID = 1L;

        /** Up and down only: a long line that is selected must not push the icons out of sight. */
        @Override
        public void scrollRectToVisible(Rectangle place) {
            super.scrollRectToVisible(new Rectangle(getVisibleRect().x, place.y, 1, place.height));
        }
    };
    private final CardLayout cards = new CardLayout();
    private final JButton assign = new JButton(text("library.assign.button"));

    /** Made by the window system. */
    public LibraryTopComponent() {
        setName(text("CTL_Library"));
        setToolTipText(text("library.hint"));
        setLayout(cards);
        tree.setName("library.tree");
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.setRowHeight(RowHeight.of(tree));
        tree.setBorder(BorderFactory.createEmptyBorder(4, 2, 4, 2));
        tree.setCellRenderer(new LibraryRenderer(workbench.phrasebook()));
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.addTreeSelectionListener(this::selected);
        Copying.offer(
                this,
                tree,
                () -> tree.getSelectionPath() == null
                        ? ""
                        : LibraryRenderer.line(entry(tree.getSelectionPath().getLastPathComponent())));
        ToolTipManager.sharedInstance().registerComponent(tree);
        assign.setName("library.assign");
        assign.setEnabled(false);
        new AssignGesture(tree, this::selectedEntry, this::assignSelected);
        JScrollPane scroll = new JScrollPane(tree);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        assign.addActionListener(event -> assignSelected());
        JPanel full = new JPanel(new BorderLayout());
        full.add(scroll);
        full.add(assign, BorderLayout.SOUTH);
        add(full, FULL);
        add(
                new Invitation(text("library.empty"))
                        .offer("File", "org.nianbao.desktop.imports.Import", text("library.empty.import"))
                        .offer("File", "org.nianbao.desktop.core.OpenArchive", text("library.empty.open")),
                EMPTY);
    }

    @Override
    protected void componentOpened() {
        workbench.addListener(listener);
        showArchive();
    }

    @Override
    protected void componentClosed() {
        workbench.removeListener(listener);
    }

    @Override
    public boolean requestFocusInWindow() {
        return tree.requestFocusInWindow();
    }

    private void changed(Aspect aspect) {
        switch (aspect) {
            case ARCHIVE -> showArchive();
            case FOCUS, SCOPE -> showFocus();
        }
    }

    private void showArchive() {
        Set<Integer> unfolded = unfoldedYears();
        tree.setModel(new DefaultTreeModel(workbench
                .view()
                .map(LibraryTree::of)
                .orElseGet(() -> new DefaultMutableTreeNode(new LibraryEntry.Root()))));
        boolean empty = root().getChildCount() == 0;
        cards.show(this, empty ? EMPTY : FULL);
        assign.setVisible(
                workbench.view().filter(view -> !view.inbox().isEmpty()).isPresent());
        workbench.scope().year().filter(year -> unfolded.isEmpty()).ifPresent(unfolded::add);
        for (TreeNode child : Collections.list(root().children())) {
            if (!(entry(child) instanceof LibraryEntry.Year year) || unfolded.contains(year.year())) {
                tree.expandPath(path(child));
            }
        }
        showFocus();
    }

    private Set<Integer> unfoldedYears() {
        Set<Integer> years = new HashSet<>();
        for (TreeNode child : Collections.list(root().children())) {
            if (tree.isExpanded(path(child)) && entry(child) instanceof LibraryEntry.Year year) {
                years.add(year.year());
            }
        }
        return years;
    }

    /** Selects the line of what is selected elsewhere; it hears of its own selection too, which changes nothing. */
    private void showFocus() {
        Focus focus = workbench.focus();
        for (TreeNode node : Collections.list(root().depthFirstEnumeration())) {
            if (LibraryTree.shows(entry(node), focus)) {
                TreePath path = path(node);
                if (!path.equals(tree.getSelectionPath())) {
                    tree.setSelectionPath(path);
                    tree.scrollPathToVisible(path);
                }
                return;
            }
        }
        tree.clearSelection();
    }

    private void selected(TreeSelectionEvent event) {
        assign.setEnabled(selectedEntry() instanceof LibraryEntry.Waiting);
        if (!event.isAddedPath()) {
            return;
        }
        LibraryEntry entry = entry(event.getPath().getLastPathComponent());
        if (LibraryTree.shows(entry, workbench.focus())) {
            return;
        }
        LibraryTree.focus(entry).ifPresent(focus -> {
            workbench.setFocus(focus);
            workbench.setScope(new Scope(focus.year(), workbench.scope().kind()));
        });
    }

    private LibraryEntry selectedEntry() {
        TreePath path = tree.getSelectionPath();
        return path == null ? new LibraryEntry.Root() : entry(path.getLastPathComponent());
    }

    private void assignSelected() {
        if (selectedEntry() instanceof LibraryEntry.Waiting waiting) {
            Inbox.find().assign(waiting.report().id());
        }
    }

    private DefaultMutableTreeNode root() {
        return (DefaultMutableTreeNode) tree.getModel().getRoot();
    }

    private static LibraryEntry entry(Object node) {
        return (LibraryEntry) ((DefaultMutableTreeNode) node).getUserObject();
    }

    private static TreePath path(TreeNode node) {
        return new TreePath(((DefaultMutableTreeNode) node).getPath());
    }

    private static String text(String key) {
        return NbBundle.getMessage(LibraryTopComponent.class, key);
    }
}
