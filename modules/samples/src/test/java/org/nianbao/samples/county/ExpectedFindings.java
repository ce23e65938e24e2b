package org.nianbao.samples.county;

import java.util.List;

/** Which findings each planted fault causes, hints left out; what one number breaks is one finding. */
final class ExpectedFindings {
    private record Expected(PlantedFault fault, String rule, String severity) {}

    private static final List<Expected> FINDINGS = List.of(
            new Expected(PlantedFault.BROKEN_ROW_TOTAL, "T3-ROW", "error"),
            new Expected(PlantedFault.LOST_REQUEST, "T3-BALANCE", "error"),
            new Expected(PlantedFault.WRONG_CARRY_OVER, "Y-CARRY", "error"),
            new Expected(PlantedFault.TEXT_AGAINST_TABLE, "X-REQ", "error"),
            new Expected(PlantedFault.MISSING_REPORT, "D-MISSING", "error"),
            new Expected(PlantedFault.COPIED_NARRATIVE, "D-SIMILAR", "warning"),
            new Expected(PlantedFault.COPIED_NARRATIVE, "D-PROBLEM", "warning"));

    private ExpectedFindings() {}

    static String table() {
        StringBuilder table = new StringBuilder("unit\tyear\trule\tseverity\tfault\n");
        for (Expected expected : FINDINGS) {
            table.append(expected.fault().unit())
                    .append('\t')
                    .append(expected.fault().year())
                    .append('\t')
                    .append(expected.rule())
                    .append('\t')
                    .append(expected.severity())
                    .append('\t')
                    .append(expected.fault().number())
                    .append('\n');
        }
        return table.toString();
    }
}
