package org.nianbao.exchange.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Styles {
    /** The font of office documents in China; other systems put their own Chinese font in its place. */
    static final String FONT = "宋体";

    private static final String WHITE = "FFFFFF";
    private static final String HEADER_GREY = "E7E7E7";
    private static final String SUM_GREY = "F3F3F3";
    private static final String AMBER = "FFD98A";
    private static final String INPUT_YELLOW = "FFF8DC";
    private static final String HATCH_GREY = "BFBFBF";
    private static final String LINE_GREY = "BFBFBF";
    private static final String TEXT_GREY = "666666";
    private static final String OPAQUE = "FF";
    private static final short TEXT_POINTS = 10;
    private static final short TITLE_POINTS = 14;

    private record Key(Look look, String format, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look, XSSFFont> fonts = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints(TEXT_POINTS);
    }

    XSSFCellStyle of(Look look) {
        return of(look, "General", false);
    }

    /** A style for numbers in a format. */
    XSSFCellStyle of(Look look, String format) {
        return of(look, format, false);
    }

    /** A style for words that look like a formula: they stay words even when somebody edits the cell. */
    XSSFCellStyle quoted(Look look) {
        return of(look, "General", true);
    }

    private XSSFCellStyle of(Look look, String format, boolean quoted) {
        return styles.computeIfAbsent(new Key(look, format, quoted), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format));
        style.setQuotePrefixed(key.quoted);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(fonts.computeIfAbsent(key.look, this::font));
        switch (key.look) {
            case TITLE -> style.setAlignment(HorizontalAlignment.LEFT);
            case LEGEND -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setWrapText(true);
            }
            case HEADER -> {
                boxed(style, HorizontalAlignment.CENTER);
                style.setWrapText(true);
                filled(style, HEADER_GREY);
            }
            case TEXT -> boxed(style, HorizontalAlignment.LEFT);
            case LONG_TEXT -> {
                boxed(style, HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
                style.setWrapText(true);
            }
            case CENTRED, UNSTATED -> boxed(style, HorizontalAlignment.CENTER);
            case NUMBER, PROPOSED -> boxed(style, HorizontalAlignment.RIGHT);
            case MISSING_REPORT -> {
                boxed(style, HorizontalAlignment.CENTER);
                style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
                style.setFillForegroundColor(colour(HATCH_GREY));
                style.setFillBackgroundColor(colour(WHITE));
            }
            case DOUBTFUL -> {
                boxed(style, HorizontalAlignment.CENTER);
                filled(style, AMBER);
            }
            case SUM_LABEL -> {
                boxed(style, HorizontalAlignment.LEFT);
                style.setWrapText(true);
                filled(style, SUM_GREY);
            }
            case SUM -> {
                boxed(style, HorizontalAlignment.RIGHT);
                filled(style, SUM_GREY);
            }
            case INPUT -> {
                boxed(style, HorizontalAlignment.RIGHT);
                filled(style, INPUT_YELLOW);
            }
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(look == Look.TITLE ? TITLE_POINTS : TEXT_POINTS);
        font.setBold(look == Look.TITLE || look == Look.HEADER || look == Look.SUM || look == Look.SUM_LABEL);
        if (look == Look.UNSTATED || look == Look.LEGEND) {
            font.setColor(colour(TEXT_GREY));
        }
        return font;
    }

    private static void boxed(XSSFCellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor grey = colour(LINE_GREY);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private static void filled(XSSFCellStyle style, String rgb) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(rgb));
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + rgb));
    }
}
