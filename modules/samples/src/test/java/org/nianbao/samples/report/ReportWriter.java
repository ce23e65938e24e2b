package org.nianbao.samples.report;

/** Turns a report into the bytes of a file; the same report always gives the same bytes. */
public interface ReportWriter {
    /** The file name's ending without the dot, such as {@code docx}. */
    String extension();

    /** The whole file. */
    byte[] write(SampleReport report);
}
