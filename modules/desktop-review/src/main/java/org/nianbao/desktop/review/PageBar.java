package org.nianbao.desktop.review;

import java.awt.Dimension;
import java.text.NumberFormat;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import org.nianbao.desktop.core.FoldingToolBar;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle;

/** The buttons above a page: picture or text, another page, another zoom. */
final class PageBar extends FoldingToolBar {
    private static final long serialVersionUID = 1L;

    private final transient PageView view;
    private final JToggleButton pages = new JToggleButton();
    private final JToggleButton text = new JToggleButton();
    private final JButton before = new JButton();
    private final JButton next = new JButton();
    private final JButton smaller = new JButton();
    private final JButton larger = new JButton();
    private final JToggleButton fit = new JToggleButton();
    private final JLabel number = new JLabel();
    private final JLabel zoom = new JLabel();
    private final JLabel trouble = new JLabel();

    PageBar(PageView view, Runnable onFace) {
        this.view = view;
        setBorder(BorderFactory.createEmptyBorder(0, 6, 0, 6));
        ButtonGroup faces = new ButtonGroup();
        faces.add(pages);
        faces.add(text);
        pages.setSelected(true);
        dress(pages, "pages");
        dress(text, "text");
        addSeparator();
        dress(before, "previous");
        add(number);
        dress(next, "next");
        addSeparator();
        dress(smaller, "smaller");
        add(zoom);
        dress(larger, "larger");
        dress(fit, "fit");
        add(Box.createHorizontalStrut(6));
        trouble.setIcon(ImageUtilities.loadImageIcon("org/nianbao/desktop/review/warning.svg", false));
        add(trouble);
        pages.addActionListener(event -> switchFace(onFace));
        text.addActionListener(event -> switchFace(onFace));
        before.addActionListener(event -> view.goTo(view.page() - 1));
        next.addActionListener(event -> view.goTo(view.page() + 1));
        smaller.addActionListener(event -> view.zoomOut());
        larger.addActionListener(event -> view.zoomIn());
        fit.addActionListener(event -> view.fitWidth());
        refresh();
    }

    private void dress(AbstractButton button, String name) {
        button.setIcon(ImageUtilities.loadImageIcon("org/nianbao/desktop/review/page_" + name + ".svg", false));
        button.setToolTipText(say("page." + name));
        button.getAccessibleContext().setAccessibleName(say("page." + name));
        button.setFocusable(false);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        add(button);
    }

    private void switchFace(Runnable onFace) {
        onFace.run();
        refresh();
    }

    /** Whether the picture of the page is to be seen, rather than its text. */
    boolean showsPages() {
        return pages.isSelected() && pages.isEnabled();
    }

    /** What there is to be seen. */
    void offer(boolean pictures, boolean words) {
        pages.setEnabled(pictures);
        text.setEnabled(words);
        if (!words) {
            pages.setSelected(true);
        }
        refresh();
    }

    /** Shows where the view is. */
    void refresh() {
        boolean seen = showsPages();
        number.setText(NbBundle.getMessage(
                PageBar.class, "page.number", Integer.toString(view.page()), Integer.toString(view.count())));
        zoom.setText(NumberFormat.getPercentInstance(Locale.ROOT).format(view.zoom()));
        before.setEnabled(seen && view.page() > 1);
        next.setEnabled(seen && view.page() < view.count());
        smaller.setEnabled(seen);
        larger.setEnabled(seen);
        fit.setEnabled(seen);
        fit.setSelected(view.fitsWidth());
        trouble.setVisible(seen && view.shortcoming().isPresent());
        trouble.setToolTipText(view.shortcoming().orElse(null));
        view.shortcoming().ifPresent(trouble.getAccessibleContext()::setAccessibleName);
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }

    private static String say(String key) {
        return NbBundle.getMessage(PageBar.class, key);
    }
}
