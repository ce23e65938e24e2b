package org.nianbao.reading;

/** A file format that documents are read from. */
public enum DocumentFormat {
    TXT("txt"),
    HTML("html"),
    MHT("mht"),
    DOCX("docx"),
    /** A Word document as one XML file, of Word 2003 or later. */
    WORD_XML("Word XML"),
    DOC("doc"),
    RTF("rtf"),
    ODT("odt"),
    XLSX("xlsx"),
    XLS("xls"),
    PDF("pdf"),
    OFD("ofd");

    private final String label;

    DocumentFormat(String label) {
        this.label = label;
    }

    /** The short name used in JSON and messages. */
    public String label() {
        return label;
    }
}
