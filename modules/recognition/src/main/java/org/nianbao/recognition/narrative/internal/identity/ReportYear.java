package org.nianbao.recognition.narrative.internal.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.nianbao.model.report.Identified;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.text.Passage;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;
import org.nianbao.recognition.narrative.internal.text.YearPhrase;

/**
 * Of which year a report is: the title's year, else that of the period it says its figures cover, else that of the
 * sentence with the total, else what the text and the file's name agree on. The publication date proves nothing.
 */
public final class ReportYear {
    private static final SparsePattern WHOLE_YEAR = SparsePattern.compile(
            "(?<first>20\\d\\d)年1月(?:1日)?起?(?:[至到]|[-~—]+)(?<last>20\\d\\d)?年?12月(?:31日|底|份|(?!\\d))");

    private ReportYear() {}

    /**
     * The year.
     *
     * @param totals the years of the sentences that may carry the total, with those sentences
     */
    public static Identified<Integer> of(Outline outline, Supplier<Map<Integer, Passage>> totals, String fileName) {
        List<ReportTitle> titles = ReportTitle.of(outline);
        for (ReportTitle title : titles) {
            if (title.years().size() == 1) {
                return known(title.years().iterator().next(), title.passage());
            }
            if (title.years().size() > 1) {
                return new Identified.Unsettled<>(
                        title.years().stream().sorted().toList(), Wording.of("recognition.identity.yearsCompete"));
            }
        }
        Map<Integer, Passage> periods = periods(outline);
        if (periods.size() == 1) {
            return knownOnly(periods);
        }
        Optional<ReportTitle> quoted =
                ReportTitle.quoted(outline).filter(title -> title.years().size() == 1);
        if (periods.isEmpty() && quoted.isPresent()) {
            return known(quoted.get().years().iterator().next(), quoted.get().passage());
        }
        Map<Integer, Passage> ofTotals = totals.get();
        if (periods.isEmpty() && ofTotals.size() == 1) {
            return knownOnly(ofTotals);
        }
        Map<Integer, Passage> mentioned = mentioned(outline);
        Optional<Integer> file = FileName.yearIn(fileName);
        Map<Integer, Passage> evident = ofTotals.isEmpty() ? mentioned : ofTotals;
        if (periods.isEmpty() && file.isPresent() && isTheOnlyOneFor(file.get(), evident, ofTotals.isEmpty())) {
            return known(file.get(), evident.get(file.get()));
        }
        Set<Integer> candidates = new LinkedHashSet<>(periods.keySet());
        candidates.addAll(ofTotals.keySet());
        file.ifPresent(candidates::add);
        candidates.addAll(mentioned.keySet());
        return new Identified.Unsettled<>(
                List.copyOf(candidates),
                Wording.of(
                        candidates.size() > 1
                                ? "recognition.identity.yearsCompete"
                                : "recognition.identity.yearNotNamed"));
    }

    /** The year in a file's name, where that name is a report's title with one year. */
    public static Identified<Integer> ofTitle(Outline title, String fileName) {
        return ReportTitle.of(title).stream()
                .filter(named -> named.years().size() == 1)
                .findFirst()
                .<Identified<Integer>>map(named ->
                        new Identified.Known<>(named.years().iterator().next(), fileName, new SourcePlace.FileName()))
                .orElseGet(() -> of(Outline.of(List.of(), List.of()), Map::of, fileName));
    }

    /**
     * Whether the text bears out the year in the file's name. The numbers of the year before may stand beside the
     * year's own; where the text has no numbers, any other year in it may be the report's.
     */
    private static boolean isTheOnlyOneFor(int fileYear, Map<Integer, Passage> years, boolean withoutNumbers) {
        return years.containsKey(fileYear)
                && (withoutNumbers ? years.size() == 1 : years.keySet().stream().allMatch(year -> year <= fileYear));
    }

    private static Identified<Integer> knownOnly(Map<Integer, Passage> years) {
        Map.Entry<Integer, Passage> only = years.entrySet().iterator().next();
        return known(only.getKey(), only.getValue());
    }

    private static Identified<Integer> known(int year, Passage passage) {
        return new Identified.Known<>(year, passage.quote(), passage.place());
    }

    private static Map<Integer, Passage> periods(Outline outline) {
        Map<Integer, Passage> periods = new TreeMap<>();
        for (Outline.Body piece : outline.body()) {
            SparsePattern.Search matcher = WHOLE_YEAR.matcher(piece.passage().text());
            while (matcher.find()) {
                String last = matcher.group("last");
                if (last == null || last.equals(matcher.group("first"))) {
                    periods.putIfAbsent(
                            Integer.parseInt(matcher.group("first")),
                            piece.passage().part(matcher.start(), matcher.end()));
                }
            }
        }
        return periods;
    }

    /** The years that the report's own words name outside of quoted papers. */
    private static Map<Integer, Passage> mentioned(Outline outline) {
        Map<Integer, Passage> years = new TreeMap<>();
        for (Outline.Body piece : outline.body()) {
            if (Outline.isSignature(piece.passage())) {
                continue;
            }
            for (YearPhrase phrase : YearPhrase.in(piece.passage().text().replaceAll("《[^》]*》", ""))) {
                years.putIfAbsent(phrase.year(), piece.passage());
            }
        }
        return years;
    }
}
