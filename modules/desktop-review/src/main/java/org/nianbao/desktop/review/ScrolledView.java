package org.nianbao.desktop.review;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/** A view in a scroll pane: as large as what it shows, or as the pane where that is larger. */
abstract class ScrolledView extends JComponent implements Scrollable {
    private static final long serialVersionUID = 1L;

    private static final int LINES_AT_ONCE = 3;

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(360, 400);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINES_AT_ONCE * getFontMetrics(getFont()).getHeight();
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(20, visible.height - getScrollableUnitIncrement(visible, orientation, direction));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return SwingUtilities.getUnwrappedParent(this) instanceof JViewport viewport
                && getPreferredSize().width <= viewport.getWidth();
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return SwingUtilities.getUnwrappedParent(this) instanceof JViewport viewport
                && getPreferredSize().height <= viewport.getHeight();
    }
}
