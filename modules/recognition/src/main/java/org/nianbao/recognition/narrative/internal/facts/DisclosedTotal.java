package org.nianbao.recognition.narrative.internal.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.recognition.narrative.internal.outline.Topic;
import org.nianbao.recognition.narrative.internal.text.Sentence;

/**
 * Decides which of the numbers of published items is the year's total.
 *
 * <p>The total speaks of all that was published. Several such numbers that differ compete and stay doubtful; numbers of
 * single channels or kinds only are no total, unless one channel is all there is.
 */
final class DisclosedTotal {
    private static final Wording OTHER_YEAR = Wording.of("recognition.fact.otherYear");

    private DisclosedTotal() {}

    /**
     * The total, if the mentions state one.
     *
     * @param all the mentions of the whole report
     * @param listedByKind whether the report also has a list by kind, so that one kind's number is known for a part
     */
    static Optional<NarrativeFact> of(List<DisclosureMention> all, boolean listedByKind) {
        List<DisclosureMention> ofTheYear = heads(all, Period.REPORT_YEAR);
        Optional<NarrativeFact> total = ofYear(ofTheYear, all, listedByKind);
        if (total.isPresent() || !ofTheYear.isEmpty()) {
            return total;
        }
        List<DisclosureMention> unclear = heads(all, Period.UNCLEAR);
        if (!unclear.isEmpty()) {
            return doubtful(unclear, Wording.of("recognition.fact.yearOrSinceBeginning"));
        }
        List<DisclosureMention> cumulative = heads(all, Period.SINCE_BEGINNING);
        if (!cumulative.isEmpty()) {
            return Statement.settle(
                    FactCode.DISCLOSED_TOTAL,
                    cumulative.stream()
                            .map(mention -> mention.statement().sinceTheBeginning())
                            .toList());
        }
        List<DisclosureMention> partOfYear = heads(all, Period.PART_OF_YEAR).stream()
                .filter(DisclosureMention::general)
                .toList();
        if (values(partOfYear).size() == 1) {
            return doubtful(partOfYear, Wording.of("recognition.fact.partOfYear"));
        }
        List<DisclosureMention> otherYears = heads(all, Period.OTHER_YEAR).stream()
                .filter(mention -> mention.general() && mention.atLeast(PublishingVerb.DISCLOSED))
                .toList();
        return doubtful(otherYears, OTHER_YEAR);
    }

    /** The mentions of one period that may be totals, without parts; from sections one and two where there are any. */
    private static List<DisclosureMention> heads(List<DisclosureMention> all, Period period) {
        List<DisclosureMention> heads = all.stream()
                .filter(mention -> mention.period() == period && !mention.part() && mention.subject() != Subject.OTHERS)
                .toList();
        List<DisclosureMention> main =
                heads.stream().filter(mention -> mention.body().section() <= 2).toList();
        List<DisclosureMention> kept = main.isEmpty() ? heads : main;
        boolean ownIsPlain = kept.stream()
                .anyMatch(mention -> mention.subject() != Subject.PERHAPS_OTHERS
                        && (mention.general() && mention.atLeast(PublishingVerb.ISSUED)
                                || mention.verb() == PublishingVerb.PROACTIVELY
                                        && mention.kind().isEmpty()));
        return ownIsPlain
                ? kept.stream()
                        .filter(mention -> mention.subject() != Subject.PERHAPS_OTHERS)
                        .toList()
                : kept;
    }

    private static Optional<NarrativeFact> ofYear(
            List<DisclosureMention> heads, List<DisclosureMention> all, boolean listedByKind) {
        List<DisclosureMention> general = withoutParents(heads).stream()
                .filter(DisclosureMention::general)
                .toList();
        if (general.isEmpty()) {
            return ofLimited(heads, listedByKind);
        }
        Optional<NarrativeFact> total = ofGeneral(general, all);
        return total.isPresent() ? unlessPlainerElsewhere(total.get(), general, heads) : total;
    }

    /** Where a sentence says 总数N条，其中主动公开M条, M is the number asked for. */
    private static List<DisclosureMention> withoutParents(List<DisclosureMention> heads) {
        Map<Sentence, Integer> proactiveFrom = new HashMap<>();
        for (DisclosureMention mention : heads) {
            if (mention.ofProactive()) {
                proactiveFrom.merge(mention.sentence(), mention.number().start(), Math::max);
            }
        }
        return heads.stream()
                .filter(mention -> mention.number().start() >= proactiveFrom.getOrDefault(mention.sentence(), 0)
                        || mention.verb() != PublishingVerb.NONE && mention.verb() != PublishingVerb.DISCLOSED)
                .toList();
    }

    /** 网站主动公开信息138条 beside 发布信息20条: what is called proactive may be the total although it names a channel. */
    private static Optional<NarrativeFact> unlessPlainerElsewhere(
            NarrativeFact total, List<DisclosureMention> general, List<DisclosureMention> heads) {
        List<DisclosureMention> proactive = heads.stream()
                .filter(mention -> mention.verb() == PublishingVerb.PROACTIVELY
                        && mention.kind().isEmpty())
                .toList();
        boolean weak =
                general.stream().noneMatch(mention -> mention.atLeast(PublishingVerb.PROACTIVELY) || mention.summed());
        if (!weak || proactive.isEmpty() || values(proactive).equals(values(general))) {
            return Optional.of(total);
        }
        List<DisclosureMention> candidates = new ArrayList<>(proactive);
        candidates.addAll(general);
        return doubtful(candidates, Wording.of("recognition.fact.competing", Statement.numbersOf(amounts(candidates))));
    }

    private static Optional<NarrativeFact> ofGeneral(List<DisclosureMention> found, List<DisclosureMention> all) {
        List<DisclosureMention> general = narrowed(
                found,
                mention -> mention.doubt()
                        .filter(DisclosureMentions.CLASSED_ONLY::equals)
                        .isEmpty());
        if (values(general).size() == 1) {
            return settled(general);
        }
        Map<Sentence, List<DisclosureMention>> bySentence =
                all.stream().collect(Collectors.groupingBy(DisclosureMention::sentence));
        Optional<DisclosureMention> sum = general.stream()
                .filter(mention -> mention.summed() && isSumOfItsSentence(mention, bySentence.get(mention.sentence())))
                .findFirst();
        if (sum.isPresent()) {
            return settled(List.of(sum.get()));
        }
        List<DisclosureMention> kept = narrowed(general, mention -> mention.verb() != PublishingVerb.UPDATED);
        kept = narrowed(kept, mention -> mention.atLeast(PublishingVerb.DISCLOSED) || !besideTheTopic(mention));
        kept = narrowed(kept, mention -> mention.atLeast(PublishingVerb.ISSUED));
        if (values(kept).size() == 1) {
            return settled(kept);
        }
        List<DisclosureMention> best = kept.stream()
                .sorted(Comparator.comparing(DisclosureMention::verb).reversed())
                .toList();
        return doubtful(best, Wording.of("recognition.fact.competing", Statement.numbersOf(amounts(best))));
    }

    private static Optional<NarrativeFact> ofLimited(List<DisclosureMention> heads, boolean listedByKind) {
        List<DisclosureMention> channels =
                heads.stream().filter(mention -> mention.kind().isEmpty()).toList();
        if (!channels.isEmpty()) {
            if (values(channels).size() == 1 && channels.get(0).atLeast(PublishingVerb.SUBMITTED)) {
                return channels.stream().anyMatch(DisclosedTotal::mayBeAll)
                        ? settled(channels)
                        : doubtful(channels, Wording.of("recognition.fact.oneChannelOnly"));
            }
            List<DisclosureMention> proactive = channels.stream()
                    .filter(mention -> mention.verb() == PublishingVerb.PROACTIVELY)
                    .toList();
            boolean othersWeaker = channels.stream()
                    .allMatch(mention ->
                            mention.verb() == PublishingVerb.PROACTIVELY || !mention.atLeast(PublishingVerb.DISCLOSED));
            if (values(proactive).size() == 1 && othersWeaker) {
                Wording why = Wording.of("recognition.fact.oneChannelOnly");
                return Optional.of(
                        proactive.get(0).statement().doubtfully(FactCode.DISCLOSED_TOTAL, amounts(proactive), why));
            }
            return Optional.empty();
        }
        return values(heads).size() == 1 && !listedByKind
                ? doubtful(heads, Wording.of("recognition.fact.oneKindOnly"))
                : Optional.empty();
    }

    /** What a web site publishes is what a unit publishes; messages and posters are some of it. */
    private static boolean mayBeAll(DisclosureMention mention) {
        return mention.verb() == PublishingVerb.PROACTIVELY
                || mention.channel().filter(Channels::isWebSite).isPresent();
    }

    private static boolean isSumOfItsSentence(DisclosureMention sum, List<DisclosureMention> sentence) {
        long parts = sentence.stream()
                .filter(mention -> mention.number().start() < sum.number().start())
                .mapToLong(mention -> mention.number().count())
                .sum();
        return parts == sum.number().count();
    }

    private static boolean besideTheTopic(DisclosureMention mention) {
        Topic topic = mention.body().topic();
        return topic == Topic.PLATFORM || topic == Topic.MANAGEMENT || topic == Topic.SUPERVISION;
    }

    private static List<DisclosureMention> narrowed(
            List<DisclosureMention> mentions, Predicate<DisclosureMention> condition) {
        List<DisclosureMention> narrowed = mentions.stream().filter(condition).toList();
        return narrowed.isEmpty() ? mentions : narrowed;
    }

    private static Set<Long> values(List<DisclosureMention> mentions) {
        return mentions.stream()
                .map(mention -> mention.number().count())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Amount> amounts(List<DisclosureMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.statement().amounts().stream())
                .distinct()
                .toList();
    }

    private static Optional<NarrativeFact> settled(List<DisclosureMention> mentions) {
        List<Statement> statements = mentions.stream()
                .sorted(Comparator.comparing(DisclosureMention::verb).reversed())
                .map(DisclosureMention::statement)
                .map(statement -> looksLikeAYear(statement)
                        ? statement.doubted(Wording.of("recognition.fact.looksLikeAYear"))
                        : statement)
                .toList();
        return Statement.settle(FactCode.DISCLOSED_TOTAL, statements);
    }

    /** A number between 1990 and 2099 without a unit word may be a year that lost its 年. */
    private static boolean looksLikeAYear(Statement statement) {
        long number = statement.amount().decimal().longValue();
        return statement.unit().isEmpty() && number >= 1990 && number < 2100;
    }

    private static Optional<NarrativeFact> doubtful(List<DisclosureMention> mentions, Wording why) {
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(mentions.get(0).statement().doubtfully(FactCode.DISCLOSED_TOTAL, amounts(mentions), why));
    }
}
