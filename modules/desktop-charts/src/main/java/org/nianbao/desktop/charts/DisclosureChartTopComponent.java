package org.nianbao.desktop.charts;

import java.awt.BorderLayout;
import java.util.Properties;
import org.netbeans.api.settings.ConvertAsProperties;
import org.nianbao.charting.ChartKind;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.UserMessages;
import org.nianbao.desktop.core.Workbench;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.util.NbBundle;
import org.openide.windows.TopComponent;

/** 图表：主动公开, in the middle of the window. */
@ConvertAsProperties(dtd = "-//org.nianbao.desktop.charts//DisclosureChart//EN", autostore = false)
@TopComponent.Description(
        preferredID = "DisclosureChartTopComponent",
        iconBase = "org/nianbao/desktop/charts/icons/disclosure.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 200)
@ActionID(category = "Window", id = "org.nianbao.desktop.charts.DisclosureChartTopComponent")
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 120),
    @ActionReference(path = "Shortcuts", name = "D-2")
})
@TopComponent.OpenActionRegistration(displayName = "#CTL_DisclosureChart", preferredID = "DisclosureChartTopComponent")
public final class DisclosureChartTopComponent extends TopComponent {
    private static final long serialVersionUID = 1L;

    private final ChartPane pane =
            new ChartPane(ChartKind.DISCLOSURE, Workbench.find(), BackgroundTasks.find(), UserMessages.find());

    /** Made once by the platform. */
    public DisclosureChartTopComponent() {
        setName(NbBundle.getMessage(DisclosureChartTopComponent.class, "CTL_DisclosureChart"));
        setToolTipText(NbBundle.getMessage(DisclosureChartTopComponent.class, "disclosure.hint"));
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

    void writeProperties(Properties properties) {
        properties.setProperty("version", "1");
    }

    void readProperties(Properties properties) {
        // What is shown depends on the archive; there is nothing to remember yet.
    }
}
