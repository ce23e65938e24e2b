package org.nianbao.samples.county;

import java.util.Map;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;

/** The few reviews and lawsuits of the example county; what is pending in one year is counted again in the next. */
final class CourtCases {
    private CourtCases() {}

    /** The numbers of table four that are not zero, without totals. */
    static Map<String, Integer> of(Unit unit, int year) {
        return switch (unit.name() + year) {
            case "川北街道2020" -> Map.of("litigation.direct.pending", 1);
            case "川北街道2021" -> Map.of("litigation.direct.upheld", 1);
            case "望霁街道2021" -> Map.of("review.upheld", 1);
            case "望霁街道2022" -> Map.of("review.pending", 1);
            case "望霁街道2023" -> Map.of("review.upheld", 1);
            case "望霁街道2024" -> Map.of("review.otherResult", 1, "litigation.afterReview.upheld", 1);
            case "渡云镇2023" -> Map.of("review.otherResult", 1);
            case "揽月街道2022" -> Map.of("review.upheld", 2);
            case "揽月街道2023" -> Map.of("review.corrected", 1, "litigation.direct.upheld", 1);
            case "揽月街道2024" -> Map.of("review.pending", 1);
            case "枕石镇2024" -> Map.of("litigation.direct.otherResult", 1);
            default -> Map.of();
        };
    }

    /** Sums the four results of each of the three blocks. */
    static void addTotals(Form form, Map<String, String> values) {
        for (String row : form.rowKeys(FormTable.REVIEWS)) {
            int total = 0;
            for (String result : new String[] {"upheld", "corrected", "otherResult", "pending"}) {
                total += Integer.parseInt(values.get(row + "." + result));
            }
            values.put(row + ".total", String.valueOf(total));
        }
    }
}
