package org.nianbao.analysis.checking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.text.Wording;

/** SHAPE for a scan: its tables were not read, which is no fault of the unit, so it is a hint. */
final class ScanCheck implements Check {
    @Override
    public void apply(Numbers numbers, Outcomes outcomes) {
        outcomes.violated(new Violation(
                Rule.SHAPE,
                Severity.HINT,
                Wording.of("analysis.shape.scan"),
                "analysis.ask.enterByHand",
                Arrays.stream(FormTable.values()).map(FindingCodes::of).toList(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }
}
