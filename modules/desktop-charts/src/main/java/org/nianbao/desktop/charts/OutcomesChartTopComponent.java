package org.nianbao.desktop.charts;

import org.nianbao.charting.ChartKind;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.util.NbBundle;
import org.openide.windows.TopComponent;

/** 图表：依申请, in the middle of the window. */
@TopComponent.Description(
        preferredID = "OutcomesChartTopComponent",
        iconBase = "org/nianbao/desktop/charts/icons/outcomes.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 300)
@ActionID(category = "Window", id = "org.nianbao.desktop.charts.OutcomesChartTopComponent")
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 130),
    @ActionReference(path = "Shortcuts", name = "D-3")
})
@TopComponent.OpenActionRegistration(displayName = "#CTL_OutcomesChart", preferredID = "OutcomesChartTopComponent")
public final class OutcomesChartTopComponent extends ChartWindow {
    private static final long serialVersionUID = 1L;

    /** Made once by the platform. */
    public OutcomesChartTopComponent() {
        super(
                ChartKind.OUTCOMES,
                NbBundle.getMessage(OutcomesChartTopComponent.class, "CTL_OutcomesChart"),
                NbBundle.getMessage(OutcomesChartTopComponent.class, "outcomes.hint"));
    }
}
