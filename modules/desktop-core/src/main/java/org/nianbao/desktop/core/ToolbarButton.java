package org.nianbao.desktop.core;

import javax.swing.Action;
import javax.swing.JButton;

/** A button of the tool bar that shows its action's word beside the icon. */
public final class ToolbarButton extends JButton {
    private static final long serialVersionUID = 1L;

    /** A button for an action; its tooltip is the action's short description. */
    public ToolbarButton(Action action) {
        super(action);
        setFocusable(false);
        putClientProperty("JButton.buttonType", "toolBarButton");
    }
}
