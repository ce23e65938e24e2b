package org.nianbao.desktop.charts.trespass;

import org.nianbao.desktop.core.trespass.Known;

/** What other plug-ins must not know. */
public record KnowsDesktopCore(Known known) {}
