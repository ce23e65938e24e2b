package org.nianbao.recognition.tables.internal.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.ReportedValue;

/** Shows for cells left blank that they mean zero, where a sum of certain numbers closes with them as zero. */
public final class BlankProof {
    private BlankProof() {}

    /** Adds the proofs to the blank values of the map, until no sum proves another one. */
    public static void prove(Map<String, ReportedValue> values, List<Equation> equations) {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Equation equation : equations) {
                progress |= prove(values, equation.left(), equation.right(), equation.name());
                progress |= prove(values, equation.right(), equation.left(), equation.name());
            }
        }
    }

    private static boolean prove(
            Map<String, ReportedValue> values, List<String> side, List<String> across, Wording name) {
        List<String> blanks =
                side.stream().filter(code -> isUnprovedBlank(values.get(code))).toList();
        CertainCounts counts = new CertainCounts(values);
        OptionalLong target = counts.sum(across);
        if (blanks.isEmpty() || target.isEmpty()) {
            return false;
        }
        List<String> others = new ArrayList<>(side);
        others.removeAll(blanks);
        OptionalLong sum = counts.sum(others);
        if (sum.isEmpty() || sum.getAsLong() != target.getAsLong()) {
            return false;
        }
        for (String code : blanks) {
            ReportedValue.LeftBlank blank = (ReportedValue.LeftBlank) values.get(code);
            values.put(
                    code,
                    new ReportedValue.LeftBlank(
                            blank.asWritten(),
                            blank.place(),
                            Optional.of(Wording.of("recognition.proof.blank", name))));
        }
        return true;
    }

    private static boolean isUnprovedBlank(ReportedValue value) {
        return value instanceof ReportedValue.LeftBlank blank
                && blank.zeroProof().isEmpty();
    }
}
