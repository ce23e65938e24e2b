package org.nianbao.desktop.grid.model;

/** A line of the grid: a unit, or the subtotal of the units of one kind. */
public sealed interface GridLine permits GridRow, Subtotal {
    /** What stands in the frozen column. */
    String name();
}
