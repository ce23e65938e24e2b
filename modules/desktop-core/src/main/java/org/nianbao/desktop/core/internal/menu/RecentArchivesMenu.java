package org.nianbao.desktop.core.internal.menu;

import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.desktop.core.internal.RecentArchives;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;
import org.openide.util.actions.Presenter;

/** 文件 → 最近打开: filled each time it unfolds. */
@ActionID(category = "File", id = "org.nianbao.desktop.core.RecentArchives")
@ActionRegistration(displayName = "#CTL_RecentArchives", lazy = false)
@ActionReference(path = "Menu/File", position = 120)
public final class RecentArchivesMenu extends AbstractAction implements Presenter.Menu {
    private static final long serialVersionUID = 1L;

    @Override
    public void actionPerformed(ActionEvent event) {
        // The menu's items act.
    }

    @Override
    public JMenuItem getMenuPresenter() {
        JMenu menu = new JMenu();
        Mnemonics.setLocalizedText(menu, NbBundle.getMessage(RecentArchivesMenu.class, "CTL_RecentArchives"));
        menu.addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                fill(menu);
            }

            @Override
            public void menuDeselected(MenuEvent event) {
                // It is filled anew when it unfolds again.
            }

            @Override
            public void menuCanceled(MenuEvent event) {
                // Likewise.
            }
        });
        return menu;
    }

    private static void fill(JMenu menu) {
        menu.removeAll();
        List<Path> archives = RecentArchives.ofUser().all();
        for (Path archive : archives) {
            JMenuItem item = new JMenuItem(archive.getFileName().toString());
            item.setToolTipText(archive.toString());
            item.addActionListener(event -> Workbench.find().open(archive));
            menu.add(item);
        }
        if (archives.isEmpty()) {
            JMenuItem none = new JMenuItem(NbBundle.getMessage(RecentArchivesMenu.class, "recent.none"));
            none.setEnabled(false);
            menu.add(none);
        }
    }
}
