package org.nianbao.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.archive.Archive;
import org.nianbao.charting.ChartFiles;
import org.nianbao.charting.ChartKind;
import org.nianbao.model.file.WholeFile;
import org.nianbao.model.text.Phrasebook;

/** Draws one chart of stored reports into a file. */
public final class DrawChart {
    private DrawChart() {}

    /**
     * Draws a chart; the file's ending says in which format.
     *
     * @throws org.nianbao.model.report.ProblemException when nothing is selected or the file cannot be written
     */
    public static void toFile(Archive archive, ChartKind kind, Selection selection, Phrasebook phrasebook, Path file) {
        ChartFiles.requireKnownFormat(file);
        WholeFile.requireWritable(file);
        Comparison comparison = LoadComparison.from(archive, years(archive, kind, selection));
        ChartFiles.write(kind.describe(comparison, phrasebook), file);
    }

    /** Outcomes are shown by unit for one year, or by year for one unit: the latest year where neither is chosen. */
    private static Selection years(Archive archive, ChartKind kind, Selection selection) {
        List<Integer> all = archive.years();
        boolean oneYear = kind == ChartKind.OUTCOMES
                && selection.years().isEmpty()
                && selection.units().size() != 1
                && !all.isEmpty();
        return oneYear ? new Selection(selection.units(), List.of(all.get(all.size() - 1))) : selection;
    }
}
