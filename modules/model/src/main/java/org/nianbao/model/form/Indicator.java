package org.nianbao.model.form;

import java.util.List;
import java.util.Objects;

/**
 * One number that a form asks for.
 *
 * @param code the stable name, such as {@code requests.denied.stateSecret.naturalPerson}; unique within a form, and the
 *     same in two forms that ask for the same number
 * @param form the form that asks for it
 * @param table the table it stands in
 * @param rowPath the official row labels from the outermost group to the row itself; never empty
 * @param columnPath the official column labels from the outermost group to the column itself; never empty
 * @param unit what is counted
 */
public record Indicator(
        String code,
        FormGeneration form,
        FormTable table,
        List<String> rowPath,
        List<String> columnPath,
        CountUnit unit) {
    public Indicator {
        Objects.requireNonNull(form);
        Objects.requireNonNull(table);
        Objects.requireNonNull(unit);
        rowPath = List.copyOf(rowPath);
        columnPath = List.copyOf(columnPath);
        if (code.lastIndexOf('.') <= 0 || rowPath.isEmpty() || columnPath.isEmpty()) {
            throw new IllegalArgumentException("not an indicator: " + code);
        }
    }

    /** The code without its last part: all cells of a row share it, such as {@code requests.denied.stateSecret}. */
    public String rowKey() {
        return code.substring(0, code.lastIndexOf('.'));
    }

    /** The last part of the code: the column, such as {@code naturalPerson}. */
    public String columnKey() {
        return code.substring(code.lastIndexOf('.') + 1);
    }

    /** The innermost row label, such as {@code 1.属于国家秘密}. */
    public String rowLabel() {
        return rowPath.get(rowPath.size() - 1);
    }

    /** The innermost column label, such as {@code 自然人}. */
    public String columnLabel() {
        return columnPath.get(columnPath.size() - 1);
    }

    /** Whether the number may be below zero, as 本年增/减 may. */
    public boolean mayBeNegative() {
        return columnKey().equals("itemsChange");
    }
}
