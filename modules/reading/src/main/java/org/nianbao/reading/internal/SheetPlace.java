package org.nianbao.reading.internal;

import javax.xml.stream.XMLStreamException;

/**
 * Where a cell stands in its sheet.
 *
 * @param row from 0
 * @param column from 0
 */
public record SheetPlace(int row, int column) {
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    /**
     * The place that is written as {@code B7}.
     *
     * @throws XMLStreamException when it is written in any other way, or there is no such place
     */
    public static SheetPlace of(String written) throws XMLStreamException {
        int column = 0;
        int letters = 0;
        while (letters < written.length() && isLetter(written.charAt(letters)) && letters < MOST_LETTERS) {
            column = LETTERS * column + written.charAt(letters) - 'A' + 1;
            letters++;
        }
        int row = XmlPart.count(written, letters, written.length());
        if (column == 0 || row == 0) {
            throw new XMLStreamException("no cell: " + written);
        }
        return new SheetPlace(row - 1, column - 1);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
