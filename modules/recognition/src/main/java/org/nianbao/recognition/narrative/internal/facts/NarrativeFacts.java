package org.nianbao.recognition.narrative.internal.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.text.Passage;
import org.nianbao.recognition.narrative.internal.text.Sentence;
import org.nianbao.recognition.narrative.internal.text.YearPhrase;

/**
 * All that the body of a report states in numbers.
 *
 * @param facts by code; a fact that the text does not state is missing
 * @param lists the lists of parts
 */
public record NarrativeFacts(Map<FactCode, NarrativeFact> facts, Map<ListCode, NarrativeList> lists) {
    public NarrativeFacts {
        facts = Map.copyOf(facts);
        lists = Map.copyOf(lists);
    }

    /** The facts of a report whose year is known, or not. */
    public static NarrativeFacts of(Outline outline, Optional<Integer> reportYear, ReportingUnit unit) {
        List<DisclosureMention> mentions = mentions(outline, reportYear, unit);
        Map<FactCode, NarrativeFact> facts = new EnumMap<>(FactCode.class);
        Map<ListCode, NarrativeList> lists = PartLists.of(outline.body(), mentions, unit);
        DisclosedTotal.of(mentions, lists.containsKey(ListCode.DISCLOSED_KINDS)).ifPresent(fact -> {
            facts.put(fact.code(), fact);
            lists.values().removeIf(list -> PartLists.isAroundTotal(list, fact));
        });
        RequestFacts.of(outline.body(), reportYear, unit).forEach(fact -> facts.put(fact.code(), fact));
        ReviewFacts.of(outline.body(), reportYear, unit).forEach(fact -> facts.put(fact.code(), fact));
        FeeFact.of(outline.body(), reportYear, unit).ifPresent(fact -> facts.put(fact.code(), fact));
        return new NarrativeFacts(facts, lists);
    }

    /** The years that the sentences with numbers of published items name, with those sentences. */
    public static Map<Integer, Passage> yearsOfTotals(Outline outline) {
        Map<Integer, Passage> years = new TreeMap<>();
        ReportingUnit unknown = ReportingUnit.of(Optional.empty(), Optional.empty());
        for (DisclosureMention mention : mentions(outline, Optional.empty(), unknown)) {
            Sentence sentence = mention.sentence();
            String before =
                    sentence.withoutPapers().substring(0, mention.number().start());
            YearPhrase.in(Period.withoutComparisons(before)).stream()
                    .reduce((first, last) -> last)
                    .ifPresent(phrase -> years.putIfAbsent(phrase.year(), sentence.whole()));
        }
        return years;
    }

    private static List<DisclosureMention> mentions(Outline outline, Optional<Integer> reportYear, ReportingUnit unit) {
        List<DisclosureMention> mentions = new ArrayList<>();
        for (Outline.Body body : outline.body()) {
            for (Sentence sentence : body.sentences()) {
                mentions.addAll(DisclosureMentions.in(body, sentence, reportYear, unit));
            }
        }
        return mentions;
    }
}
