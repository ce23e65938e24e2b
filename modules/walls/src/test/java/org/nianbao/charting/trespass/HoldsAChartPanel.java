package org.nianbao.charting.trespass;

import org.jfree.chart.ChartPanel;

record HoldsAChartPanel(ChartPanel panel) {}
