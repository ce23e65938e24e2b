package org.nianbao.desktop.charts;

import java.awt.BorderLayout;
import org.nianbao.charting.ChartKind;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.UserMessages;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.desktop.core.WorkbenchWindow;

/** A window of one chart, in the middle. */
abstract class ChartWindow extends WorkbenchWindow {
    private static final long serialVersionUID = 1L;

    private final ChartPane pane;

    ChartWindow(ChartKind kind, String name, String hint) {
        pane = new ChartPane(kind, Workbench.find(), BackgroundTasks.find(), UserMessages.find());
        setName(name);
        setToolTipText(hint);
        setLayout(new BorderLayout());
        add(pane, BorderLayout.CENTER);
        pane.offerActions(getActionMap());
    }

    @Override
    protected void componentOpened() {
        pane.follow();
    }

    @Override
    protected void componentClosed() {
        pane.rest();
    }

    @Override
    public boolean requestFocusInWindow() {
        super.requestFocusInWindow();
        return pane.requestFocusInWindow();
    }
}
