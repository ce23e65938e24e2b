package org.nianbao.exchange.workbook;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.charting.description.SeriesColours;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/**
 * A bar chart of the spreadsheet itself, drawn from ranges of its cells: gaps where a cell is empty, whole numbers on
 * the value axis, colours and lines that are told apart in grey print.
 */
final class NativeChart {
    /** Which way bars grow. */
    enum Direction {
        UPWARDS,
        RIGHTWARDS
    }

    /** How the series stand to one another. */
    enum Arrangement {
        SIDE_BY_SIDE,
        STACKED
    }

    private record Series(CellRangeAddress name, CellRangeAddress categories, CellRangeAddress values) {}

    private static final Color GRID = new Color(0xD9D9D9);
    private static final Color EDGE = new Color(0x333333);
    private static final double THIN_POINTS = 0.5;
    /** A gap of this many hundredths of a bar's thickness between categories. */
    private static final int GAP_PERCENT = 35;
    /** Zeros in a stack have no height, and no label. */
    private static final String LABEL_WITHOUT_ZERO = "#,##0;-#,##0;";

    private static final long LARGEST_WITH_UNIT_STEPS = 6;

    private static final int MOST_LEVEL_LABELS = 30;
    /** In the format's unit, sixty thousandths of a degree. */
    private static final int READS_UPWARDS = -90 * 60_000;

    private final XSSFSheet sheet;
    private final XSSFChart chart;
    private final List<Series> series = new ArrayList<>();
    private String categoryTitle = "";
    private String valueTitle = "";
    private Direction direction = Direction.UPWARDS;
    private Arrangement arrangement = Arrangement.SIDE_BY_SIDE;

    /** A chart over so many rows from {@code firstRow} on, and over the sheet's first columns. */
    NativeChart(SheetPen pen, int firstRow, int rows, int columns) {
        this.sheet = pen.sheet();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, firstRow, columns, firstRow + rows);
        this.chart = drawing.createChart(anchor);
    }

    void title(String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(14d);
    }

    void categoryAxis(String title) {
        categoryTitle = title;
    }

    void valueAxis(String title) {
        valueTitle = title;
    }

    void bars(Direction direction, Arrangement arrangement) {
        this.direction = direction;
        this.arrangement = arrangement;
    }

    /**
     * Adds a series.
     *
     * @param name the cell with its name
     * @param categories one column of words, or two: a group, written once, and its parts
     * @param values as many cells as the categories have rows; empty ones become gaps
     */
    void series(CellRangeAddress name, CellRangeAddress categories, CellRangeAddress values) {
        series.add(new Series(name, categories, values));
    }

    void draw() {
        XDDFCategoryAxis categoryAxis =
                chart.createCategoryAxis(direction == Direction.UPWARDS ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        categoryAxis.setTitle(categoryTitle);
        XDDFValueAxis valueAxis =
                chart.createValueAxis(direction == Direction.UPWARDS ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        valueAxis.setTitle(valueTitle);
        valueAxis.setNumberFormat("#,##0");
        valueAxis.setMinimum(Math.min(0, lowest()));
        if (highest() <= LARGEST_WITH_UNIT_STEPS) {
            valueAxis.setMajorUnit(1); // Otherwise the axis of small counts would count in halves.
        }
        valueAxis.getOrAddMajorGridProperties().setLineProperties(line(GRID));
        if (direction == Direction.RIGHTWARDS) {
            // The first category on top, and the numbers below all the same.
            categoryAxis.setOrientation(AxisOrientation.MAX_MIN);
            valueAxis.setCrosses(AxisCrosses.MAX);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categoryAxis, valueAxis);
        data.setBarDirection(direction == Direction.UPWARDS ? BarDirection.COL : BarDirection.BAR);
        data.setBarGrouping(arrangement == Arrangement.STACKED ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        for (int i = 0; i < series.size(); i++) {
            add(data, i, series.get(i));
        }
        chart.plot(data);
        List<CTBarSer> drawn =
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
        for (int i = 0; i < drawn.size(); i++) {
            label(drawn.get(i));
            pattern(drawn.get(i), i);
            if (series.get(i).categories().getFirstColumn()
                    < series.get(i).categories().getLastColumn()) {
                ChartXml.twoLevels(drawn.get(i).getCat(), sheet, series.get(i).categories());
            }
        }
        ChartXml.space(
                chart.getCTChart().getPlotArea().getBarChartArray(0),
                GAP_PERCENT,
                arrangement == Arrangement.STACKED ? 100 : 0);
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
            chart.getOrAddLegend().setOverlay(false);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
    }

    private void add(XDDFBarChartData data, int number, Series one) {
        CellRangeAddress lowestLevel = new CellRangeAddress(
                one.categories().getFirstRow(),
                one.categories().getLastRow(),
                one.categories().getLastColumn(),
                one.categories().getLastColumn());
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromStringCellRange(sheet, lowestLevel);
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(sheet, one.values());
        XDDFChartData.Series added = data.addSeries(categories, values);
        CellReference name = new CellReference(
                sheet.getSheetName(), one.name().getFirstRow(), one.name().getFirstColumn(), true, true);
        added.setTitle(
                sheet.getRow(one.name().getFirstRow())
                        .getCell(one.name().getFirstColumn())
                        .getStringCellValue(),
                name);
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(xddf(colour(number))));
        shape.setLineProperties(line(EDGE));
        added.setShapeProperties(shape);
    }

    private void label(CTBarSer drawn) {
        CTDLbls labels = drawn.isSetDLbls() ? drawn.getDLbls() : drawn.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(arrangement == Arrangement.STACKED ? LABEL_WITHOUT_ZERO : "#,##0");
        labels.getNumFmt().setSourceLinked(false);
        if (arrangement == Arrangement.STACKED) {
            // On a white plate, for some of the grounds are dark.
            labels.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(new byte[] {-1, -1, -1});
        } else if (direction == Direction.UPWARDS && bars() > MOST_LEVEL_LABELS) {
            CTTextBody upwards = labels.addNewTxPr();
            upwards.addNewBodyPr().setRot(READS_UPWARDS);
            upwards.addNewP().addNewPPr().addNewDefRPr();
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** Draws lines across the bars of some series, so that their greys are told apart in print. */
    private static void pattern(CTBarSer drawn, int number) {
        switch (number % SeriesColours.IN_ORDER.size()) {
            case 1 ->
                ChartXml.pattern(drawn.getSpPr(), "wdUpDiag", colour(number).darker(), colour(number));
            case 2 -> ChartXml.pattern(drawn.getSpPr(), "ltVert", colour(number).darker(), colour(number));
            case 3 ->
                ChartXml.pattern(drawn.getSpPr(), "wdDnDiag", colour(number).darker(), colour(number));
            case 4 -> ChartXml.pattern(drawn.getSpPr(), "ltHorz", colour(number).darker(), colour(number));
            default -> {
                // Plain.
            }
        }
    }

    private static Color colour(int number) {
        return SeriesColours.IN_ORDER.get(number % SeriesColours.IN_ORDER.size());
    }

    private static XDDFLineProperties line(Color colour) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(xddf(colour)));
        line.setWidth(THIN_POINTS);
        return line;
    }

    private static XDDFColor xddf(Color colour) {
        return XDDFColor.from(new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()});
    }

    private int bars() {
        return series.size() * series.get(0).values().getNumberOfCells();
    }

    private double lowest() {
        return ends().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    private double highest() {
        return ends().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** Where the bars end: each value, or the sum of a stack. */
    private List<Double> ends() {
        List<Double> ends = new ArrayList<>();
        int rows = series.get(0).values().getNumberOfCells();
        for (int i = 0; i < rows; i++) {
            double stack = 0;
            for (Series one : series) {
                double value = sheet.getRow(one.values().getFirstRow() + i)
                        .getCell(one.values().getFirstColumn())
                        .getNumericCellValue();
                stack = arrangement == Arrangement.STACKED ? stack + value : value;
                ends.add(stack);
            }
        }
        return ends;
    }
}
