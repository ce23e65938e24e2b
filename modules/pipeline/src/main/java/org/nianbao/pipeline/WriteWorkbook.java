package org.nianbao.pipeline;

import java.nio.file.Path;
import org.nianbao.archive.Archive;
import org.nianbao.exchange.workbook.ComparisonWorkbook;
import org.nianbao.model.file.WholeFile;
import org.nianbao.model.text.Phrasebook;

/** Writes the comparison workbook of stored reports. */
public final class WriteWorkbook {
    private WriteWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @throws org.nianbao.model.report.ProblemException when nothing is selected or the file cannot be written
     */
    public static void toFile(Archive archive, Selection selection, Phrasebook phrasebook, Path file) {
        WholeFile.requireWritable(file);
        ComparisonWorkbook.write(LoadComparison.from(archive, selection), phrasebook, file);
    }
}
