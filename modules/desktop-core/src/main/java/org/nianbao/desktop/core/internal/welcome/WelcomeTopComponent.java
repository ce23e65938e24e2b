package org.nianbao.desktop.core.internal.welcome;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Cursor;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.nio.file.Path;
import java.util.List;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.desktop.core.Workbench.Aspect;
import org.nianbao.desktop.core.WorkbenchWindow;
import org.nianbao.desktop.core.internal.RecentArchives;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.Actions;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle;
import org.openide.windows.TopComponent;

/** 开始: how to begin, and the archives that were open before. It goes when an archive is opened. */
@TopComponent.Description(
        preferredID = WelcomeTopComponent.ID,
        iconBase = "org/nianbao/desktop/core/icons/home.svg",
        persistenceType = TopComponent.PERSISTENCE_NEVER)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 1)
@ActionID(category = "Window", id = "org.nianbao.desktop.core.Welcome")
@ActionReference(path = "Menu/Help", position = 100)
@TopComponent.OpenActionRegistration(displayName = "#CTL_Welcome", preferredID = WelcomeTopComponent.ID)
public final class WelcomeTopComponent extends WorkbenchWindow {
    static final String ID = "welcome";

    private static final long serialVersionUID = 1L;
    private static final int GAP = 24;
    private static final int WRAP_CHARACTERS = 26;

    private final transient Workbench.Listener listener = this::changed;
    private final JPanel recent = column();

    /** Made by the window system. */
    public WelcomeTopComponent() {
        setName(text("CTL_Welcome"));
        setLayout(new BorderLayout());
        JPanel page = new JPanel(new GridBagLayout());
        page.setBackground(UIManager.getColor("Tree.background"));
        page.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        place(page, heading(text("welcome.title"), 10f), 0, 0, 2);
        place(page, quiet(text("welcome.subtitle")), 0, 1, 2);
        place(page, begin(), 0, 2, 1);
        place(page, steps(), 1, 2, 1);
        JScrollPane scroll = new JScrollPane(page);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(scroll);
    }

    @Override
    protected void componentOpened() {
        Workbench.find().addListener(listener);
        showRecent();
    }

    @Override
    protected void componentClosed() {
        Workbench.find().removeListener(listener);
    }

    private void changed(Aspect aspect) {
        if (aspect == Aspect.ARCHIVE && Workbench.find().view().isPresent()) {
            close();
        }
    }

    private JPanel begin() {
        JPanel column = column();
        column.add(heading(text("welcome.begin"), 2f));
        column.add(Box.createVerticalStrut(8));
        offer(column, "org.nianbao.desktop.core.NewArchive", "welcome.new", "new");
        offer(column, "org.nianbao.desktop.core.OpenArchive", "welcome.open", "open");
        offer(column, "org.nianbao.desktop.imports.Import", "welcome.import", "import");
        offer(column, "org.nianbao.desktop.core.OpenExample", "welcome.example", "library");
        column.add(Box.createVerticalStrut(GAP));
        column.add(heading(text("welcome.recent"), 2f));
        column.add(Box.createVerticalStrut(8));
        column.add(recent);
        return column;
    }

    private static JPanel steps() {
        JPanel column = column();
        column.add(heading(text("welcome.steps"), 2f));
        for (int step = 1; step <= 3; step++) {
            column.add(Box.createVerticalStrut(8));
            column.add(new JLabel(text("welcome.step" + step)));
            column.add(Box.createVerticalStrut(2));
            column.add(wrapped(text("welcome.step" + step + ".how")));
        }
        column.add(Box.createVerticalStrut(GAP));
        column.add(wrapped(text("welcome.drop")));
        return column;
    }

    private void showRecent() {
        recent.removeAll();
        List<Path> archives = RecentArchives.ofUser().all();
        for (Path archive : archives) {
            JButton link = link(archive.getFileName().toString(), icon("library"));
            link.setToolTipText(archive.toString());
            link.addActionListener(event -> Workbench.find().open(archive));
            recent.add(link);
        }
        if (archives.isEmpty()) {
            recent.add(quiet(text("welcome.recent.none")));
        }
        recent.revalidate();
        recent.repaint();
    }

    private static void offer(JPanel column, String id, String key, String icon) {
        Action action = Actions.forID("File", id);
        if (action != null) {
            JButton link = link(text(key), icon(icon));
            link.setName(key);
            link.addActionListener(action::actionPerformed);
            column.add(link);
        }
    }

    private static JButton link(String text, Icon icon) {
        JButton link = new JButton(text, icon);
        link.setBorder(BorderFactory.createEmptyBorder(5, 0, 5, 8));
        link.setContentAreaFilled(false);
        link.setHorizontalAlignment(SwingConstants.LEADING);
        link.setIconTextGap(8);
        link.setForeground(UIManager.getColor("Component.linkColor"));
        link.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        link.setAlignmentX(LEFT_ALIGNMENT);
        return link;
    }

    private static Icon icon(String name) {
        return ImageUtilities.loadImageIcon("org/nianbao/desktop/core/icons/" + name + ".svg", false);
    }

    private static JLabel heading(String text, float larger) {
        JLabel label = new JLabel(text);
        label.setFont(label.getFont().deriveFont(Font.BOLD, label.getFont().getSize2D() + larger));
        return label;
    }

    private static JLabel quiet(String text) {
        JLabel label = new JLabel(text);
        Color color = UIManager.getColor("Label.disabledForeground");
        label.setForeground(color);
        return label;
    }

    /** Quiet words that break into lines, so that the page needs no scrolling sideways. */
    private static JLabel wrapped(String text) {
        JLabel label = quiet("");
        int width = WRAP_CHARACTERS * label.getFontMetrics(label.getFont()).charWidth('中');
        label.setText("<html><div style=\"width:" + width + "px\">" + text + "</div></html>");
        return label;
    }

    private static JPanel column() {
        JPanel column = new JPanel();
        column.setOpaque(false);
        column.setAlignmentX(LEFT_ALIGNMENT);
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        return column;
    }

    private static void place(JPanel page, Component component, int column, int row, int width) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = column;
        place.gridy = row;
        place.gridwidth = width;
        place.anchor = GridBagConstraints.NORTHWEST;
        place.insets = row < 2 ? new Insets(0, 0, 6, 0) : new Insets(GAP, 0, 0, column == 0 ? 3 * GAP : 0);
        page.add(component, place);
    }

    private static String text(String key) {
        return NbBundle.getMessage(WelcomeTopComponent.class, key);
    }
}
