package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.text.Wording;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.rows.Entry;
import org.nianbao.recognition.tables.internal.sums.Equation;
import org.nianbao.recognition.tables.internal.sums.FormEquations;
import org.nianbao.recognition.tables.internal.sums.RowShape;

/** The columns of table three: with or without the 小计 that some offices put beside the kinds of organization. */
enum LegalSubtotal {
    /** The seven columns of the form. */
    NONE(-1),
    /** Between 自然人 and 商业企业. */
    BEFORE_ORGANIZATIONS(1),
    /** Between 其他 and 总计. */
    AFTER_ORGANIZATIONS(6);

    private static final String LABEL = "小计";

    /** In the order of {@link Applicant}. */
    private static final List<List<String>> HEADER_WORDS = List.of(
            List.of("自然"),
            List.of("商业"),
            List.of("科研"),
            List.of("公益"),
            List.of("法律服"),
            List.of("其他"),
            List.of("总计", "合计", "共计"));

    private static final List<Applicant> ORGANIZATIONS =
            Applicant.parts().subList(1, Applicant.parts().size());

    private final int column;

    LegalSubtotal(int column) {
        this.column = column;
    }

    /** Where the header has the column. */
    static LegalSubtotal in(List<Entry> header) {
        int at = -1;
        int company = -1;
        int pieces = 0;
        for (Entry entry : header) {
            for (Piece piece : entry.hasValues() ? List.<Piece>of() : entry.labelPieces()) {
                String text = LabelText.normalise(piece.asWritten());
                at = text.contains(LABEL) ? pieces : at;
                company = text.startsWith("商业") || text.endsWith("企业") ? pieces : company;
                pieces++;
            }
        }
        if (at < 0) {
            return NONE;
        }
        return at < company ? BEFORE_ORGANIZATIONS : AFTER_ORGANIZATIONS;
    }

    /** How many numbers a row has. */
    int width() {
        return Applicant.values().length + (this == NONE ? 0 : 1);
    }

    /** The columns' headers, normalised, each in its spellings. */
    List<List<String>> headers() {
        List<List<String>> headers = new ArrayList<>();
        for (Applicant applicant : Applicant.values()) {
            headers.add(List.of(applicant.label()));
        }
        if (this != NONE) {
            headers.add(column, List.of(LABEL));
        }
        return headers;
    }

    /** For each column words that only its header has. */
    List<List<String>> headerWords() {
        List<List<String>> words = new ArrayList<>(HEADER_WORDS);
        if (this != NONE) {
            words.add(column, List.of(LABEL));
        }
        return words;
    }

    /** A row's numbers in the order of the columns. */
    List<Indicator> indicators(Form form, String rowKey) {
        List<Indicator> indicators = new ArrayList<>();
        for (Applicant applicant : Applicant.values()) {
            indicators.add(form.find(RequestRows.code(rowKey, applicant)).orElseThrow());
        }
        if (this != NONE) {
            indicators.add(column, RequestRows.organizations(form, rowKey));
        }
        return indicators;
    }

    /** A row's columns and sums. */
    RowShape shape(Form form, String rowKey) {
        List<String> codes =
                indicators(form, rowKey).stream().map(Indicator::code).toList();
        int total = codes.size() - 1;
        if (this == NONE) {
            return RowShape.ofBlocks(List.of(codes));
        }
        List<Integer> organizations =
                IntStream.range(1, total).filter(i -> i != column).boxed().toList();
        return new RowShape(
                codes, List.of(new RowShape.Sum(organizations, column), new RowShape.Sum(List.of(0, column), total)));
    }

    /** The sums of the table, those of the subtotals among them. */
    List<Equation> equations(Form form) {
        List<Equation> equations = new ArrayList<>(FormEquations.requests(form));
        if (this != NONE) {
            Wording name = Wording.of("recognition.table.sum.organizations");
            for (String row : form.rowKeys(FormTable.REQUESTS)) {
                equations.add(new Equation(
                        ORGANIZATIONS.stream()
                                .map(applicant -> RequestRows.code(row, applicant))
                                .toList(),
                        List.of(RequestRows.organizationsCode(row)),
                        name));
            }
            equations.addAll(FormEquations.ofColumn(form, RequestRows::organizationsCode, LABEL));
        }
        return equations;
    }
}
