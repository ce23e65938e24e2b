package org.nianbao.desktop.grid;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.nianbao.desktop.core.Workbench;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The commands of the menu that the grid carries out, from wherever they are given; the grid comes to the front. */
public final class GridCommands {
    private GridCommands() {}

    private static void onGrid(Consumer<GridTopComponent> command) {
        TopComponent window = WindowManager.getDefault().findTopComponent(GridTopComponent.ID);
        if (window instanceof GridTopComponent grid) {
            grid.open();
            grid.requestActive();
            command.accept(grid);
        }
    }

    /** 文件 → 导出当前表格. Possible once there is a report. */
    @ActionID(category = "File", id = "org.nianbao.desktop.grid.Export")
    @ActionRegistration(displayName = "#CTL_Export", lazy = false)
    @ActionReferences({
        @ActionReference(path = "Menu/File", position = 305),
        @ActionReference(path = "Shortcuts", name = "DS-E")
    })
    public static final class Export extends AbstractAction {
        private static final long serialVersionUID = 1L;

        private final transient Workbench workbench = Workbench.find();

        /** Made once by the platform. */
        public Export() {
            super(
                    NbBundle.getMessage(GridCommands.class, "CTL_Export"),
                    ImageUtilities.loadImageIcon("org/nianbao/desktop/grid/export.svg", false));
            putValue(Action.SHORT_DESCRIPTION, NbBundle.getMessage(GridCommands.class, "button.export.tip"));
            workbench.addListener(aspect -> update());
            update();
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            onGrid(GridTopComponent::export);
        }

        private void update() {
            setEnabled(
                    workbench.view().filter(view -> !view.headers().isEmpty()).isPresent());
        }
    }

    /** 编辑 → 查找, where the active window has nothing else to find in. */
    @ActionID(category = "Edit", id = "org.nianbao.desktop.grid.Find")
    @ActionRegistration(displayName = "#CTL_Find", key = "nianbao-find")
    @ActionReferences({
        @ActionReference(path = "Menu/Edit", position = 1910, separatorBefore = 1900),
        @ActionReference(path = "Shortcuts", name = "D-F")
    })
    public static final class Find implements ActionListener {
        @Override
        public void actionPerformed(ActionEvent event) {
            onGrid(GridTopComponent::startFinding);
        }
    }

    /** 编辑 → 下一处待核, where the active window has no doubtful values of its own. */
    @ActionID(category = "Edit", id = "org.nianbao.desktop.grid.NextDoubtful")
    @ActionRegistration(displayName = "#CTL_NextDoubtful", key = "nianbao-next-doubtful")
    @ActionReferences({
        @ActionReference(path = "Menu/Edit", position = 1920),
        @ActionReference(path = "Shortcuts", name = "F8")
    })
    public static final class NextDoubtful implements ActionListener {
        @Override
        public void actionPerformed(ActionEvent event) {
            onGrid(GridTopComponent::goToNextDoubtful);
        }
    }
}
