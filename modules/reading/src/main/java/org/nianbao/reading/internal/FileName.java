package org.nianbao.reading.internal;

import java.util.Locale;
import java.util.Set;

/** What a file's name promises; asked only where the content leaves it open. */
public final class FileName {
    private static final Set<String> BINARY_DOCUMENTS = Set.of(
            "docx", "doc", "wps", "dot", "dotx", "rtf", "pdf", "odt", "ofd", "xlsx", "xls", "et", "ods", "pptx", "ppt");
    private static final Set<String> TEXTS =
            Set.of("", "txt", "text", "md", "htm", "html", "xhtml", "shtml", "mht", "mhtml");
    private static final Set<String> DATA = Set.of(
            "csv",
            "tsv",
            "json",
            "jsonl",
            "xml",
            "xsd",
            "xsl",
            "svg",
            "css",
            "js",
            "ini",
            "inf",
            "cfg",
            "conf",
            "log",
            "yml",
            "yaml",
            "properties",
            "toml",
            "sql",
            "py",
            "java",
            "sh",
            "bat",
            "cmd",
            "ps1",
            "url");

    private final String name;

    /** A name without or with folders before it. */
    public FileName(String name) {
        this.name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The ending in small letters, without its dot; empty when there is none. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the name promises a document that is no plain text. */
    public boolean promisesBinaryDocument() {
        return BINARY_DOCUMENTS.contains(ending());
    }

    /** Whether the name promises something to read, or nothing at all; a word processor's lock is no document. */
    public boolean promisesDocument() {
        return !promisesNoReport() && (promisesBinaryDocument() || TEXTS.contains(ending()));
    }

    /** Whether text under this name is plainly no report: a data file, a program, or a word processor's lock. */
    public boolean promisesNoReport() {
        return DATA.contains(ending()) || name.startsWith("~$") || name.startsWith(".~lock.");
    }
}
