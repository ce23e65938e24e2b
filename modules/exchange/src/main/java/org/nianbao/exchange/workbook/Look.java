package org.nianbao.exchange.workbook;

/** How a cell looks; what it means is told by its words and numbers as well. */
enum Look {
    /** The title of a sheet. */
    TITLE,
    /** The lines that explain the marks. */
    LEGEND,
    /** A column's heading. */
    HEADER,
    /** Words, from the left. */
    TEXT,
    /** Words that may take several lines. */
    LONG_TEXT,
    /** Short words in the middle, such as a year. */
    CENTRED,
    /** A number, from the right. */
    NUMBER,
    /** There is no report. */
    MISSING_REPORT,
    /** The report has no such number, or none that can be counted. */
    UNSTATED,
    /** A doubtful reading. */
    DOUBTFUL,
    /** The words before a sum. */
    SUM_LABEL,
    /** A sum, an average, a median, or how many were counted. */
    SUM,
    /** Points that a person fills in. */
    INPUT,
    /** Points that the program proposes and a person may change. */
    PROPOSED
}
