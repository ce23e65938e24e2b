package org.nianbao.exchange.workbook;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** The parts of a chart that the library has no call for, written as the file format has them. */
final class ChartXml {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private ChartXml() {}

    /**
     * Puts categories in two levels, such as the years of each unit, in the place of a series' own.
     *
     * @param categories the element {@code c:cat} of a series
     * @param range two columns: the groups, each written once in the first of its rows, and their parts
     */
    static void twoLevels(XmlObject categories, XSSFSheet sheet, CellRangeAddress range) {
        try (XmlCursor cursor = categories.newCursor()) {
            cursor.removeXmlContents();
            cursor.toEndToken();
            cursor.beginElement("multiLvlStrRef", CHART);
            cursor.insertElementWithText("f", CHART, range.formatAsString(sheet.getSheetName(), true));
            cursor.beginElement("multiLvlStrCache", CHART);
            insertValue(cursor, "ptCount", range.getLastRow() - range.getFirstRow() + 1);
            // From the level next to the axis outwards.
            for (int column = range.getLastColumn(); column >= range.getFirstColumn(); column--) {
                cursor.beginElement("lvl", CHART);
                List<String> words = words(sheet, range, column);
                for (int i = 0; i < words.size(); i++) {
                    if (!words.get(i).isEmpty()) {
                        cursor.beginElement("pt", CHART);
                        cursor.insertAttributeWithValue("idx", Integer.toString(i));
                        cursor.insertElementWithText("v", CHART, words.get(i));
                        cursor.toNextToken();
                    }
                }
                cursor.toNextToken();
            }
        }
    }

    /**
     * Sets the space between the bars of a chart.
     *
     * @param bars the element {@code c:barChart}
     * @param gapPercent the space between categories, in hundredths of a bar's thickness
     * @param overlapPercent how far the bars of a category cover one another
     */
    static void space(XmlObject bars, int gapPercent, int overlapPercent) {
        for (String name : List.of("gapWidth", "overlap")) {
            for (XmlObject existing : bars.selectChildren(CHART, name)) {
                try (XmlCursor cursor = existing.newCursor()) {
                    cursor.removeXml();
                }
            }
        }
        try (XmlCursor cursor = bars.newCursor()) {
            cursor.toChild(CHART, "axId");
            insertValue(cursor, "gapWidth", gapPercent);
            insertValue(cursor, "overlap", overlapPercent);
        }
    }

    /**
     * Puts a pattern in the place of a plain fill.
     *
     * @param shape the element {@code c:spPr} of a series, with a plain fill
     * @param preset the format's name of the pattern, such as {@code wdUpDiag}
     */
    static void pattern(XmlObject shape, String preset, Color lines, Color ground) {
        try (XmlCursor cursor = shape.newCursor()) {
            cursor.toChild(DRAWING, "solidFill");
            cursor.removeXml();
            cursor.beginElement("pattFill", DRAWING);
            cursor.insertAttributeWithValue("prst", preset);
            insertColour(cursor, "fgClr", lines);
            insertColour(cursor, "bgClr", ground);
        }
    }

    private static void insertColour(XmlCursor cursor, String name, Color colour) {
        cursor.beginElement(name, DRAWING);
        cursor.beginElement("srgbClr", DRAWING);
        cursor.insertAttributeWithValue("val", String.format(Locale.ROOT, "%06X", colour.getRGB() & 0xFFFFFF));
        cursor.toNextToken();
        cursor.toNextToken();
    }

    private static void insertValue(XmlCursor cursor, String name, int number) {
        cursor.beginElement(name, CHART);
        cursor.insertAttributeWithValue("val", Integer.toString(number));
        cursor.toNextToken();
    }

    private static List<String> words(XSSFSheet sheet, CellRangeAddress range, int column) {
        List<String> words = new ArrayList<>();
        for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
            XSSFCell cell = sheet.getRow(row).getCell(column);
            words.add(cell == null ? "" : cell.getStringCellValue());
        }
        return words;
    }
}
