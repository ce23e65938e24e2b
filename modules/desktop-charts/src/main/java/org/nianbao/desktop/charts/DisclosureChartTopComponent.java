package org.nianbao.desktop.charts;

import org.nianbao.charting.ChartKind;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.util.NbBundle;
import org.openide.windows.TopComponent;

/** 图表：主动公开, in the middle of the window. */
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
public final class DisclosureChartTopComponent extends ChartWindow {
    private static final long serialVersionUID = 1L;

    /** Made once by the platform. */
    public DisclosureChartTopComponent() {
        super(
                ChartKind.DISCLOSURE,
                NbBundle.getMessage(DisclosureChartTopComponent.class, "CTL_DisclosureChart"),
                NbBundle.getMessage(DisclosureChartTopComponent.class, "disclosure.hint"));
    }
}
