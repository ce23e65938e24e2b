package org.nianbao.desktop.core;

import java.awt.Component;
import java.awt.Dimension;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JToolBar;

/**
 * A tool bar of a window that stands still. Where it is too narrow for all its words, buttons with an icon show the
 * icon alone; their tooltips still say what they do.
 */
public class FoldingToolBar extends JToolBar {
    private static final long serialVersionUID = 1L;

    /** The words of the folded buttons. */
    private final Map<AbstractButton, String> folded = new LinkedHashMap<>();

    /** An empty bar. */
    public FoldingToolBar() {
        setFloatable(false);
    }

    /** Folds or unfolds as the present words and the present width ask for. */
    public final void refit() {
        fit(getWidth());
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        if (width != getWidth()) {
            fit(width);
        }
        super.setBounds(x, y, width, height);
    }

    /** Never in the way of a narrow window: what is too wide is folded, then cut. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, super.getMinimumSize().height);
    }

    private void fit(int width) {
        folded.forEach(AbstractButton::setText);
        folded.clear();
        if (width > 0 && super.getPreferredSize().width > width) {
            for (Component part : Arrays.asList(getComponents())) {
                if (part instanceof AbstractButton button
                        && button.getIcon() != null
                        && !button.getText().isEmpty()) {
                    folded.put(button, button.getText());
                    button.getAccessibleContext().setAccessibleName(button.getText());
                    button.setText("");
                }
            }
        }
    }
}
