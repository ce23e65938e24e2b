package org.nianbao.model.trespass.cycle;

import org.nianbao.model.trespass.cycle.back.AndBack;

/** The way out. */
public record There(AndBack back) {
    /** What the other way needs. */
    public record Ticket(String name) {}
}
