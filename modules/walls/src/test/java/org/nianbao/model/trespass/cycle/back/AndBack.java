package org.nianbao.model.trespass.cycle.back;

import org.nianbao.model.trespass.cycle.There;

/** The way back. */
public record AndBack(There.Ticket ticket) {}
