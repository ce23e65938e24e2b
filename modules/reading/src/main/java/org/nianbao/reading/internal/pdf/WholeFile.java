package org.nianbao.reading.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sees whether a PDF file is all there: the library that reads it repairs what it can, and leaves out or makes up what
 * it cannot find.
 */
final class WholeFile {
    private static final Pattern END = Pattern.compile("startxref\\s+\\d+\\s+%%EOF");

    /** How far from the end of a file its end mark may stand. */
    private static final int TAIL = 2048;

    private static final int DEEPEST_TREE = 50;

    private WholeFile() {}

    /**
     * Looks for the end of a file.
     *
     * @throws IOException when it was cut off
     */
    static void checkEnd(byte[] bytes) throws IOException {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!END.matcher(tail).find()) {
            throw new IOException("no end");
        }
    }

    /**
     * Looks for every page.
     *
     * @return how many there are, at least one
     * @throws IOException when one is missing
     */
    static int checkPages(PDDocument document) throws IOException {
        COSBase root = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES);
        int pages = pages(root, 0);
        int stated = root instanceof COSDictionary tree ? tree.getInt(COSName.COUNT) : 0;
        if (pages == 0 || pages != stated || pages != document.getNumberOfPages()) {
            throw new IOException(pages + " pages of " + stated);
        }
        return pages;
    }

    private static int pages(COSBase node, int depth) throws IOException {
        if (!(node instanceof COSDictionary dictionary) || depth > DEEPEST_TREE) {
            throw new IOException("a page is missing");
        }
        COSArray kids = dictionary.getCOSArray(COSName.KIDS);
        if (kids != null) {
            int pages = 0;
            for (int i = 0; i < kids.size(); i++) {
                pages += pages(kids.getObject(i), depth + 1);
            }
            return pages;
        }
        if (!COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE)) || depth == 0) {
            throw new IOException("a page is none");
        }
        checkContents(dictionary);
        return 1;
    }

    private static void checkContents(COSDictionary page) throws IOException {
        if (!page.containsKey(COSName.CONTENTS)) {
            return;
        }
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        boolean there = contents instanceof COSStream;
        if (contents instanceof COSArray parts) {
            there = true;
            for (int i = 0; i < parts.size(); i++) {
                there &= parts.getObject(i) instanceof COSStream;
            }
        }
        if (!there && !(page.getItem(COSName.CONTENTS) instanceof COSNull)) {
            throw new IOException("the content of a page is missing");
        }
    }
}
