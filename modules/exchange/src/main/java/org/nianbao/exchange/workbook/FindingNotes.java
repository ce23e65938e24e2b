package org.nianbao.exchange.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.model.finding.Finding;

/** Marks the cells that a finding is about: with the red corner and, on pointing at it, the finding's words. */
final class FindingNotes {
    private FindingNotes() {}

    static void mark(SheetPen pen, XSSFCell cell, Optional<ComparedReport> report, List<String> codes) {
        String messages = report.stream()
                .flatMap(r -> r.findings().stream())
                .filter(finding -> finding.codes().stream().anyMatch(codes::contains))
                .map(Finding::message)
                .map(pen.stationery().phrasebook()::say)
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!messages.isEmpty()) {
            pen.note(cell, messages);
        }
    }
}
