package org.nianbao.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs small pieces of XML into the bytes of a Word document. */
final class DocxFile {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private DocxFile() {}

    /** A document with this content of {@code w:body}. */
    static DocxFile ofBody(String body) {
        return new DocxFile()
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", relations("officeDocument", "word/document.xml"))
                .with("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
    }

    /** A packed file of this one part. */
    static DocxFile ofParts(String name, String content) {
        return new DocxFile().with(name, content);
    }

    /** The same with one more part, or another content of a part. */
    DocxFile with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    DocxFile with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The same with lists and styles. */
    DocxFile withNumbering(String numbering, String styles) {
        return with(
                        "word/_rels/document.xml.rels",
                        relations("numbering", "numbering.xml", "styles", "/word/styles.xml"))
                .with("word/numbering.xml", word("numbering", numbering))
                .with("word/styles.xml", word("styles", styles));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The document as it is read, rendered. */
    String read() {
        return DocumentRendering.of(new DocumentReader().read("报告.docx", bytes()));
    }

    static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder("<Relationships xmlns='" + RELATIONS + "'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.append("<Relationship Id='r" + i + "' Type='" + TYPES + typesAndTargets[i] + "' Target='"
                    + typesAndTargets[i + 1] + "'/>");
        }
        return relations.append("</Relationships>").toString();
    }

    static String word(String root, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:" + root + " xmlns:w='" + WORD
                + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
                + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
                + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>"
                + content + "</w:" + root + ">";
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    /** A cell with properties and a paragraph. */
    static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    static String tc(String text) {
        return tc("", text);
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }
}
