package org.nianbao.model.trespass.internal;

/** What another module must not see. */
public record Hidden(String name) {}
