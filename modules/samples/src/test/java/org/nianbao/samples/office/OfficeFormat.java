package org.nianbao.samples.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The formats that LibreOffice makes of a Word document. */
public enum OfficeFormat {
    DOC("MS Word 97"),
    RTF("Rich Text Format"),
    ODT("writer8"),
    HTML("HTML (StarWriter)"),
    /** By way of a web page, for LibreOffice makes no sheets of a text. */
    XLSX("Calc MS Excel 2007 XML"),
    XLS("MS Excel 97");

    private final String filter;

    OfficeFormat(String filter) {
        this.filter = filter;
    }

    /** Converts documents below a new folder; the files that were made, in the order of their names. */
    public List<Path> convert(List<Path> documents, Path folder) throws IOException, InterruptedException {
        return switch (this) {
            case DOC, RTF, ODT, HTML -> LibreOffice.convert(documents, format(), folder);
            case XLSX, XLS ->
                LibreOffice.convert(HTML.convert(documents, folder), format(), folder, "--infilter=HTML (StarCalc)");
        };
    }

    private String format() {
        return name().toLowerCase(Locale.ROOT) + ":" + filter;
    }
}
