package org.nianbao.reading.internal;

/** What a file's content is. */
public enum FileKind {
    /** Words with or without markup, in whatever encoding, or nothing known at all. */
    TEXT(""),
    DOCX("docx"),
    /** The container in which Office locks a packed document. */
    LOCKED_PACKAGE("docx"),
    DOC("doc"),
    LOCKED_DOC("doc"),
    PDF("pdf"),
    RTF("rtf"),
    ODT("odt"),
    XLSX("xlsx"),
    XLS("xls"),
    ODS("ods"),
    PPTX("pptx"),
    PPT("ppt"),
    OFD("ofd"),
    MHT("mht"),
    ZIP("zip"),
    RAR("rar"),
    SEVEN_ZIP("7z"),
    /** A picture of a format that can be shown. */
    PICTURE(""),
    /** Plainly something else: a film, a program, a data file. */
    OTHER("");

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    /** The short name used in messages; empty where no message names the format. */
    public String label() {
        return label;
    }
}
