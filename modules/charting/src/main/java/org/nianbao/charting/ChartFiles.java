package org.nianbao.charting;

import java.nio.file.Path;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.description.ChartSize;
import org.nianbao.charting.internal.drawing.PageDrawing;
import org.nianbao.charting.internal.file.PdfChart;
import org.nianbao.charting.internal.file.PngChart;
import org.nianbao.charting.internal.file.SvgChart;
import org.nianbao.model.file.WholeFile;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;

/**
 * Writes charts to files. The same chart gives the same bytes, on every machine for its characters that are bundled.
 */
public final class ChartFiles {
    private ChartFiles() {}

    /** Writes a chart at its {@linkplain ChartDrawing#naturalSize() natural size}; see the other method. */
    public static void write(ChartDescription chart, Path target) {
        write(chart, new ChartDrawing(chart).naturalSize(), target);
    }

    /**
     * Writes a chart, whole or not at all, in the format that the file's ending asks for. A png has two dots for each
     * pixel of the size, so that it is sharp in print; svg and pdf carry their text as text.
     *
     * @throws ProblemException with {@link ProblemCode#UNKNOWN_OUTPUT_FORMAT},
     *     {@link ProblemCode#MISSING_OUTPUT_FOLDER} or {@link ProblemCode#NOT_WRITABLE}
     */
    public static void write(ChartDescription chart, ChartSize size, Path target) {
        ChartFormat format = requireKnownFormat(target);
        PageDrawing page = PageDrawing.of(chart);
        WholeFile.write(target, out -> {
            switch (format) {
                case PNG -> PngChart.write(page, size, out);
                case SVG -> SvgChart.write(page, size, chart.title(), out);
                case PDF -> PdfChart.write(page, size, chart.title(), out);
            }
        });
    }

    /**
     * The format that the file's ending asks for, found out early.
     *
     * @throws ProblemException with {@link ProblemCode#UNKNOWN_OUTPUT_FORMAT} when it is none of ours
     */
    public static ChartFormat requireKnownFormat(Path target) {
        return ChartFormat.ofFileName(target.toString())
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemCode.UNKNOWN_OUTPUT_FORMAT, target.toString(), ChartFormat.endings())));
    }
}
