package org.nianbao.recognition.narrative.internal.facts;

import java.util.Objects;
import java.util.Set;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/** A row of table two as running text names it. */
enum SpokenRow {
    REGULATIONS("disclosure.regulations", "规章"),
    NORMATIVE_DOCUMENTS("disclosure.normativeDocuments", "(?:行政)?规范性文件"),
    LICENSING("disclosure.licensing", "行政许可"),
    PENALTIES("disclosure.penalties", "行政处罚"),
    COMPULSION("disclosure.compulsion", "行政强制"),
    OTHER_SERVICES("disclosure.otherServices", "其他对外管理服务(?:事项)?"),
    FEES("disclosure.fees", "行政事业性收费"),
    PROCUREMENT("disclosure.procurement", "政府集中采购");

    private static final Set<String> CASES = Set.of("件", "起", "宗", "例");
    private static final Set<String> DOCUMENTS = Set.of("件", "份", "部");
    private static final Set<String> PROJECTS = Set.of("项", "个");
    private static final Set<String> MONEY = Set.of("元", "万元", "亿元");

    /** What one also says for cases and documents, and for other things; nothing where the unit is left out. */
    private static final Set<String> LOOSE = Set.of("", "件", "起", "宗", "例", "份", "部", "次", "件次", "件(次)", "个");

    private final String rowKey;
    private final String words;
    private final SparsePattern name;

    SpokenRow(String rowKey, String words) {
        this.rowKey = Objects.requireNonNull(rowKey);
        this.words = Objects.requireNonNull(words);
        this.name = SparsePattern.compile(words + (rowKey.endsWith("regulations") ? "(?!制度)" : ""));
    }

    /** The row's key in both forms. */
    String rowKey() {
        return rowKey;
    }

    /** A regular expression of its name. */
    String words() {
        return words;
    }

    boolean isNamedIn(String text) {
        return name.matcher(text).find();
    }

    /** Whether a number has a unit word that the column's numbers have. */
    boolean fits(NumberPhrase number, String column) {
        return switch (this) {
            case REGULATIONS, NORMATIVE_DOCUMENTS -> counts(DOCUMENTS, number);
            case LICENSING, PENALTIES, COMPULSION, OTHER_SERVICES -> counts(CASES, number);
            case FEES -> isMoney(number);
            case PROCUREMENT -> column.equals("amount") ? isMoney(number) : counts(PROJECTS, number);
        };
    }

    /** Whether a number may be one of the row's at all, by its unit word. */
    boolean mayBe(NumberPhrase number) {
        return switch (this) {
            case FEES -> isMoney(number) || number.unit().isEmpty();
            case PROCUREMENT ->
                isMoney(number)
                        || PROJECTS.contains(number.unit())
                        || number.unit().isEmpty();
            case REGULATIONS, NORMATIVE_DOCUMENTS, LICENSING, PENALTIES, COMPULSION, OTHER_SERVICES ->
                LOOSE.contains(number.unit());
        };
    }

    private static boolean counts(Set<String> units, NumberPhrase number) {
        return units.contains(number.unit()) && number.whole();
    }

    static boolean isMoney(NumberPhrase number) {
        return MONEY.contains(number.unit());
    }
}
