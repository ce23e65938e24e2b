package org.nianbao.desktop.core.trespass;

/** What every plug-in may know. */
public record Known(String name) {}
