package org.nianbao.desktop.grid.trespass;

import org.nianbao.desktop.charts.trespass.KnowsDesktopCore;

record KnowsCharts(KnowsDesktopCore other) {}
