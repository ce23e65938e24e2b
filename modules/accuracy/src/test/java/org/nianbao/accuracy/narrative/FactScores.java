package org.nianbao.accuracy.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.recognition.narrative.NarrativeReading;

/** How the facts of many made-up narratives are read, by fact. */
public final class FactScores {
    private final Map<String, FactScore> byFact = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    private FactScores() {
        for (FactCode code : FactCode.values()) {
            byFact.put(code.code(), FactScore.NOTHING);
        }
        for (ListCode code : ListCode.values()) {
            byFact.put(code.code(), FactScore.NOTHING);
        }
    }

    /** The scores of so many narratives. */
    public static FactScores of(int narratives) {
        FactScores scores = new FactScores();
        for (long seed = 0; seed < narratives; seed++) {
            scores.add(Narrative.of(seed));
        }
        return scores;
    }

    /** By the name of the fact in JSON, in the order of the contract. */
    public Map<String, FactScore> byFact() {
        return byFact;
    }

    /** What was given as certain and is not so, with the narratives. */
    List<String> wrong() {
        return wrong;
    }

    /** What is stated and was not read with certainty, with the narratives. */
    List<String> open() {
        return open;
    }

    private void add(Narrative narrative) {
        NarrativeReading reading = Lines.read("report.txt", narrative.lines());
        for (FactCode code : FactCode.values()) {
            Optional<NarrativeFact> fact = Optional.ofNullable(reading.facts().get(code));
            Optional<String> truth = Optional.ofNullable(narrative.truth().get(code));
            String read = fact.map(FactScores::written).orElse("nothing");
            add(code.code(), truth, read, score(truth, fact, read), narrative);
        }
        for (ListCode code : ListCode.values()) {
            Optional<String> truth = Optional.ofNullable(narrative.lists().get(code));
            Optional<NarrativeList> found = Optional.ofNullable(reading.lists().get(code));
            Optional<String> list = found.map(FactScores::written);
            FactScore score = truth.map(numbers -> score(numbers, found, narrative.published()))
                    .orElseGet(() -> scoreOfUnstated(found, narrative.published()));
            add(code.code(), truth, list.orElse("nothing"), score, narrative);
        }
    }

    private void add(String code, Optional<String> truth, String read, FactScore score, Narrative narrative) {
        byFact.merge(code, score, FactScore::plus);
        List<String> told = score.wrong() > 0 ? wrong : open;
        if (score.all() > score.right()) {
            told.add(code + " " + truth.orElse("not stated") + " read as " + read + ", " + narrative);
        }
    }

    private static FactScore score(Optional<String> truth, Optional<NarrativeFact> fact, String read) {
        if (fact.isEmpty()) {
            return truth.isPresent() ? FactScore.MISSED : FactScore.NOTHING;
        }
        if (fact.get().value() instanceof ReportedValue.Doubtful) {
            return truth.isPresent() ? FactScore.DOUBTFUL : FactScore.NOTHING;
        }
        if (truth.isEmpty()) {
            // A trap may well count since the beginning; what is said to do so is right.
            return fact.get().cumulative() ? FactScore.NOTHING : FactScore.WRONG;
        }
        return truth.get().equals(read) ? FactScore.RIGHT : FactScore.WRONG;
    }

    private static FactScore score(String truth, Optional<NarrativeList> list, Set<Long> published) {
        if (list.isEmpty()) {
            return FactScore.MISSED;
        }
        String read = written(list.get());
        boolean heldOpen = list.get().open()
                && ((truth + "…").startsWith(read.substring(0, read.length() - 1))
                        || scoreOfUnstated(list, published).wrong() == 0);
        return read.equals(truth) ? FactScore.RIGHT : heldOpen ? FactScore.DOUBTFUL : FactScore.WRONG;
    }

    /** Of what was published besides a list may be made, of nothing else. */
    private static FactScore scoreOfUnstated(Optional<NarrativeList> list, Set<Long> published) {
        return list.stream()
                        .flatMap(found -> found.items().stream())
                        .allMatch(item -> published.contains(item.number()))
                ? FactScore.NOTHING
                : FactScore.WRONG;
    }

    private static String written(NarrativeFact fact) {
        String marks = (fact.cumulative() ? "since the beginning " : "") + (fact.approximate() ? "~" : "");
        return fact.value()
                .certainAmount()
                .map(amount -> marks + amount.decimal().toPlainString())
                .orElseGet(() -> fact.value().toString());
    }

    private static String written(NarrativeList list) {
        return list.items().stream()
                        .map(item -> (item.approximate() ? "~" : "") + item.number())
                        .collect(Collectors.joining("+"))
                + (list.open() ? "…" : "");
    }
}
