package org.nianbao.analysis.checking;

import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ListCode;

/** The codes by which a finding names what is no cell of a table: a fact, a list, a section, a whole table. */
public final class FindingCodes {
    /** The order of the sections. */
    public static final String SECTION_ORDER = "section.order";

    /** The date of publication or signature. */
    public static final String PUBLISHED = "report.published";

    private FindingCodes() {}

    /** A number that the narrative states, such as {@code fact.requests.received}. */
    public static String of(FactCode fact) {
        return "fact." + fact.code();
    }

    /** A list of parts in the narrative, such as {@code fact.disclosed.kinds}. */
    public static String of(ListCode list) {
        return "fact." + list.code();
    }

    /** A whole table, such as {@code table.3}. */
    public static String of(FormTable table) {
        return "table." + table.number();
    }

    /** A section from 1 to 6, such as {@code section.5}. */
    public static String section(int number) {
        return "section." + number;
    }
}
