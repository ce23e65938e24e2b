package org.nianbao.model.report;

import org.nianbao.model.form.FormGeneration;

/** The form of a report as a whole. */
public enum ReportForm {
    FORM_2014("2014"),
    FORM_2019("2019"),
    FORM_2021("2021"),
    /** Tables of different generations in one report. */
    MIXED("mixed"),
    /** No table of a known form. */
    UNKNOWN("unknown");

    private final String label;

    ReportForm(String label) {
        this.label = label;
    }

    /** The word used in JSON. */
    public String label() {
        return label;
    }

    /** The report form for tables that are all of one generation. */
    public static ReportForm of(FormGeneration generation) {
        return switch (generation) {
            case FORM_2014 -> FORM_2014;
            case FORM_2019 -> FORM_2019;
            case FORM_2021 -> FORM_2021;
        };
    }
}
