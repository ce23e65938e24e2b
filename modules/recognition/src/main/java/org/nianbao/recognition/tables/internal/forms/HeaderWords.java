package org.nianbao.recognition.tables.internal.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.Indicator;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.rows.Entry;

/** The words that stand in the headers of the form's tables. */
final class HeaderWords {
    private static final Set<String> WORDS = words();
    private static final List<String> NOTES = List.of("勾稽关系", "第一项加第二项之和");

    private HeaderWords() {}

    /** Whether every piece of an entry's label is a word of some header. */
    static boolean isHeader(Entry entry) {
        return entry.labelPieces().stream()
                .map(piece -> LabelText.normalise(piece.asWritten()))
                .allMatch(text -> WORDS.contains(text) || NOTES.stream().anyMatch(text::contains));
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>(Set.of("申请人情况", "信息内容", "行政复议", "行政诉讼"));
        List<FormGeneration> withHeaders = Catalogue.standard().generations().stream()
                .filter(FormGeneration::hasThreeTables)
                .toList();
        for (FormGeneration generation : withHeaders) {
            for (Indicator indicator : Catalogue.standard().form(generation).indicators()) {
                indicator.columnPath().forEach(label -> words.add(LabelText.normalise(label)));
                indicator.rowPath().stream()
                        .limit(indicator.rowPath().size() - 1L)
                        .forEach(label -> words.add(LabelText.normalise(label)));
            }
        }
        return Set.copyOf(words);
    }
}
