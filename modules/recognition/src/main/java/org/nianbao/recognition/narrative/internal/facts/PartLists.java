package org.nianbao.recognition.narrative.internal.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.outline.Topic;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.Sentence;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/** Finds the lists of parts of what was published, by kind or by channel. */
final class PartLists {
    private static final Pattern INTRODUCER =
            Pattern.compile("其中|包括|主要有|主要类别|具体|分别|内容涵盖|涵盖|含|内有|分为|分成|：|如下|按照?.{0,10}(?:分|划分)|从.{0,10}看");
    private static final Pattern PARTS_FOLLOW = Pattern.compile("^[，(]?(?:其中|包括|主要包括|分别|具体|：)");

    /** 具体类别如下： says that the list follows. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("^[^\\d]{0,16}(?:：|如下)$");

    private static final SparsePattern CLOSING_SUM = SparsePattern.compile("共计|总计|合计|总共|一共|(?<!主动公开|公开)累计");

    private PartLists() {}

    /** The lists, the most telling of each kind: one that belongs to a total before others, then the first. */
    static Map<ListCode, NarrativeList> of(
            List<Outline.Body> bodies, List<DisclosureMention> mentions, ReportingUnit unit) {
        Map<Sentence, List<DisclosureMention>> bySentence =
                mentions.stream().collect(Collectors.groupingBy(DisclosureMention::sentence));
        Map<ListCode, NarrativeList> lists = new EnumMap<>(ListCode.class);
        List<NarrativeList> withoutTotal = new ArrayList<>();
        Set<Long> totals = new HashSet<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Outline.Body body : bodies) {
            if (body.section() > 2 || body.topic() == Topic.REQUESTS) {
                continue;
            }
            sentences.addAll(body.sentences());
        }
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<DisclosureMention> here = bySentence.getOrDefault(sentence, List.of());
            Optional<DisclosureMention> head = head(here);
            if (head.isPresent()) {
                totals.add(head.get().number().count());
                Optional<Sentence> next = sentences.subList(i + 1, sentences.size()).stream()
                        .dropWhile(following ->
                                ANNOUNCEMENT.matcher(following.text()).find())
                        .findFirst();
                listOfTotal(sentence, next, head.get(), unit).ifPresent(list -> lists.putIfAbsent(list.code(), list));
            } else {
                listWithoutTotal(sentence, here, unit).ifPresent(withoutTotal::add);
            }
        }
        withoutTotal.forEach(list -> lists.putIfAbsent(list.code(), totals.isEmpty() ? list : apart(list, totals)));
        return lists;
    }

    /** Nobody says that a list which stands apart from the total names all of its parts. */
    private static NarrativeList apart(NarrativeList list, Set<Long> totals) {
        boolean open = list.open() || !totals.contains(list.sum());
        return new NarrativeList(list.code(), list.items(), open, list.quote(), list.place());
    }

    /** Whether one of the parts is the total itself, so that the numbers are no parts of it. */
    static boolean isAroundTotal(NarrativeList list, NarrativeFact total) {
        return total.value()
                .certainAmount()
                .map(amount -> amount.decimal().longValue())
                .filter(number ->
                        list.sum() > number && list.items().stream().anyMatch(item -> item.number() == number))
                .isPresent();
    }

    /** The total that a sentence states; of several that say the same the last, for the list follows it. */
    private static Optional<DisclosureMention> head(List<DisclosureMention> here) {
        List<DisclosureMention> heads = here.stream()
                .filter(mention -> mention.kind().isEmpty()
                        && !mention.part()
                        && mention.period() == Period.REPORT_YEAR
                        && mention.subject() != Subject.OTHERS)
                .filter(mention -> mention.general() || here.size() == 1)
                .filter(mention -> mention.subject() == Subject.OWN
                        || here.stream().noneMatch(other -> other.subject() == Subject.OWN))
                .toList();
        if (heads.isEmpty()) {
            // 在网站公开200条，其中公众号发布80条: one channel, but its number is what the parts belong to.
            return here.stream()
                    .filter(first -> first.kind().isEmpty()
                            && !first.part()
                            && first.period() == Period.REPORT_YEAR
                            && first.subject() != Subject.OTHERS
                            && PARTS_FOLLOW
                                    .matcher(first.sentence()
                                            .text()
                                            .substring(first.number().end()))
                                    .find())
                    .reduce((first, second) -> second);
        }
        return heads.stream()
                .filter(mention ->
                        mention.number().count() == heads.get(0).number().count())
                .reduce((first, second) -> second);
    }

    private static Optional<NarrativeList> listOfTotal(
            Sentence sentence, Optional<Sentence> next, DisclosureMention head, ReportingUnit unit) {
        String text = sentence.withoutPapers();
        NumberPhrase total = head.number();
        boolean closes = !PARTS_FOLLOW.matcher(text.substring(total.end())).find()
                && CLOSING_SUM.matcher(text.substring(0, total.start())).find()
                && PartSequence.countable(sentence.numbers(), 0, total.start()).size() > 1;
        Optional<NarrativeList> list = closes
                ? PartSequence.ofTotal(sentence, 0, total.start(), total, unit)
                : PartSequence.ofTotal(sentence, total.end(), text.length(), total, unit);
        if (list.isPresent()) {
            String after = text.substring(total.end());
            boolean introduced =
                    closes || after.startsWith("(") || INTRODUCER.matcher(after).find();
            return list.filter(found -> introduced || found.sum() == total.count());
        }
        return next.flatMap(following -> PartSequence.ofTotal(
                        following, 0, following.text().length(), total, unit)
                .filter(found -> INTRODUCER.matcher(following.text()).lookingAt()
                        || found.sum() == total.count() && found.items().size() > 1));
    }

    /** 通过网站公开13条、公示栏145条; 主动公开规章13件、规范性文件60件: parts and no total. */
    private static Optional<NarrativeList> listWithoutTotal(
            Sentence sentence, List<DisclosureMention> here, ReportingUnit unit) {
        String text = sentence.withoutPapers();
        int from;
        if (here.isEmpty()) {
            List<NumberPhrase> numbers = PartSequence.countable(sentence.numbers(), 0, text.length());
            PublishingVerb.Found verb = PublishingVerb.lastBefore(
                    text, numbers.isEmpty() ? 0 : numbers.get(0).start());
            if (verb.verb().compareTo(PublishingVerb.DISCLOSED) < 0
                    || Period.of(text.substring(0, verb.end()), Optional.empty()) != Period.REPORT_YEAR
                    || unit.subjectOf(text.substring(0, verb.end())) == Subject.OTHERS) {
                return Optional.empty();
            }
            from = verb.start();
        } else {
            from = here.get(0).quoteStart();
            if (here.get(0).period() != Period.REPORT_YEAR || here.get(0).subject() == Subject.OTHERS) {
                return Optional.empty();
            }
        }
        return PartSequence.read(sentence, from, text.length(), unit)
                .filter(list -> list.items().size() > 1);
    }
}
