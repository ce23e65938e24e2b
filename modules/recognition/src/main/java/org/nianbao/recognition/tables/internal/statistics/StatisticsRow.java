package org.nianbao.recognition.tables.internal.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.Indicator;
import org.nianbao.recognition.tables.internal.cells.LabelText;

/**
 * A row of the 统计表 and how its label is written.
 *
 * @param number its place in the order of the form, from 0
 * @param spellings normalised, without list numbers and 其中
 */
record StatisticsRow(int number, Indicator indicator, Set<String> spellings) {
    /** Labels as they are also met; those that stand at several rows are told apart by what stands around them. */
    private static final Map<String, List<String>> OTHER_SPELLINGS = Map.of(
            "disclosed.information", List.of("主动公开政府信息总数"),
            "responses.pressConferencesWithHead", List.of("主要负责同志参加"),
            "responses.interviewsWithHead", List.of("主要负责同志参加"),
            "requests.received", List.of("收到政府信息公开申请数"),
            "reviewCases.all", List.of("行政复议数"),
            "reviewCases.upheld", List.of("维持具体行政行为"),
            "litigationCases.all", List.of("行政诉讼数"),
            "litigationCases.upheld", List.of("维持具体行政行为数", "维持具体行政行为"));

    /** So many characters make another label of it, however many more there are. */
    private static final int FAR = 4;

    /** What explains a label in brackets; shorter brackets hold list numbers. */
    private static final Pattern NOTE = Pattern.compile("[(（][^()（）]{4,}[)）]?");

    private static final Pattern LIST_NUMBER = Pattern.compile("^(?:其中|[一二三四五六七八九十]{1,2}|\\d{1,2})+");

    private static final List<StatisticsRow> ALL = read();
    private static final Map<String, List<StatisticsRow>> BY_SPELLING = bySpelling();

    StatisticsRow {
        spellings = Set.copyOf(spellings);
    }

    /** The rows in the order of the form. */
    static List<StatisticsRow> all() {
        return ALL;
    }

    /** The rows that a label names to the letter; several where the form has the same label twice. */
    static List<StatisticsRow> named(String label) {
        return spellings(label).stream()
                .flatMap(written -> BY_SPELLING.getOrDefault(written, List.of()).stream())
                .distinct()
                .toList();
    }

    /**
     * How many characters one of a label's {@link #spellings(String)} differs by from the row's, as far as it matters.
     */
    int edits(Set<String> written) {
        int least = FAR;
        for (String text : written) {
            for (String spelling : spellings) {
                if (Math.abs(text.length() - spelling.length()) < FAR) {
                    least = Math.min(least, edits(text, spelling));
                }
            }
        }
        return least;
    }

    /** A label without its list number, with and without what explains it in brackets. */
    static Set<String> spellings(String label) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String text : List.of(label, NOTE.matcher(label).replaceAll(""))) {
            String normalised = LabelText.normalise(text);
            String bare = LIST_NUMBER.matcher(normalised).replaceFirst("");
            if (!bare.isEmpty()) {
                spellings.add(bare);
            }
        }
        return spellings;
    }

    private static Map<String, List<StatisticsRow>> bySpelling() {
        Map<String, List<StatisticsRow>> rows = new HashMap<>();
        ALL.forEach(row -> row.spellings.forEach(spelling ->
                rows.computeIfAbsent(spelling, s -> new ArrayList<>()).add(row)));
        return Map.copyOf(rows);
    }

    private static List<StatisticsRow> read() {
        List<StatisticsRow> rows = new ArrayList<>();
        for (Indicator indicator :
                Catalogue.standard().form(FormGeneration.FORM_2014).indicators()) {
            Set<String> spellings = spellings(indicator.rowLabel());
            spellings.addAll(OTHER_SPELLINGS.getOrDefault(indicator.rowKey(), List.of()));
            rows.add(new StatisticsRow(rows.size(), indicator, spellings));
        }
        return List.copyOf(rows);
    }

    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
