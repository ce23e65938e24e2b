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

    private static final Pattern OPEN = Pattern.compile("\\d[条件篇项个份则]?等");

    /** A list of parts is no longer than this. */
    private static final int MOST_LINES = 24;

    private static final int LONGEST_LINE = 60;

    private static final SparsePattern CLOSING_SUM =
            SparsePattern.compile("(?:[，；、]|等|以上)(?:共计|总计|合计|总共|一共|累计)(?:主动)?(?:公开|发布|公示)?(?:了|各类|政府|政务|信息|为|达|有|共)*$");

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
            List<Sentence> following = sentences.subList(i + 1, sentences.size()).stream()
                    .dropWhile(next -> ANNOUNCEMENT.matcher(next.text()).find())
                    .limit(MOST_LINES)
                    .takeWhile(next -> headOf(bySentence.getOrDefault(next, List.of()), false)
                            .filter(other -> other.general() || next.numbers().size() > 1)
                            .isEmpty())
                    .toList();
            boolean partsFollow = !following.isEmpty()
                    && PARTS_FOLLOW.matcher(following.get(0).text()).find();
            Optional<DisclosureMention> head = headOf(here, partsFollow);
            if (head.isPresent()) {
                totals.add(head.get().number().count());
                listsOfTotal(sentence, following, head.get(), unit)
                        .forEach(list -> lists.putIfAbsent(list.code(), list));
            } else {
                listWithoutTotal(sentence, here, unit).ifPresent(withoutTotal::add);
            }
        }
        // What is more than every total is a measure of its own.
        withoutTotal.stream()
                .filter(list -> totals.isEmpty() || totals.stream().anyMatch(total -> list.sum() <= total))
                .forEach(list -> lists.putIfAbsent(list.code(), totals.isEmpty() ? list : apart(list, totals)));
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

    /**
     * The total that a sentence states; of several that say the same the last, for the list follows it.
     *
     * @param partsFollow whether the next sentence begins with 其中
     */
    private static Optional<DisclosureMention> headOf(List<DisclosureMention> here, boolean partsFollow) {
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
                            && partsFollow(first, partsFollow))
                    .reduce((first, second) -> second);
        }
        return heads.stream()
                .filter(mention ->
                        mention.number().count() == heads.get(0).number().count())
                .reduce((first, second) -> second);
    }

    private static boolean partsFollow(DisclosureMention mention, boolean inNextSentence) {
        String after = mention.sentence().text().substring(mention.number().end());
        return after.isEmpty() ? inNextSentence : PARTS_FOLLOW.matcher(after).find();
    }

    /** The parts of a total; by kind and by channel where the text parts it twice. */
    private static List<NarrativeList> listsOfTotal(
            Sentence sentence, List<Sentence> following, DisclosureMention head, ReportingUnit unit) {
        NumberPhrase total = head.number();
        Optional<PartSequence.Found> own = listInSentence(sentence, total, unit);
        Optional<NarrativeList> first = own.map(PartSequence.Found::list);
        if (first.isEmpty() || first.get().open() && first.get().sum() < total.count()) {
            first = linesOfTotal(first, following, total, unit)
                    .or(() -> own.map(PartSequence.Found::list))
                    .or(() -> following.stream().findFirst().flatMap(next -> listInNext(next, total, unit)));
        }
        List<NarrativeList> lists = new ArrayList<>();
        first.ifPresent(lists::add);
        if (own.isPresent() && isAllOf(total, own.get().list())) {
            int end = own.get().end();
            PartSequence.ofTotal(sentence, end, sentence.text().length(), total, unit)
                    .map(PartSequence.Found::list)
                    .filter(again -> isAllOf(total, again))
                    .or(() -> following.stream()
                            .findFirst()
                            .flatMap(next -> listInNext(next, total, unit).filter(again -> isAllOf(total, again))))
                    .filter(again -> again.code() != own.get().list().code())
                    .ifPresent(lists::add);
        }
        return lists;
    }

    private static boolean isAllOf(NumberPhrase total, NarrativeList list) {
        return !list.open()
                && !total.approximate()
                && !list.approximate()
                && list.items().size() > 1
                && list.sum() == total.count();
    }

    private static Optional<PartSequence.Found> listInSentence(
            Sentence sentence, NumberPhrase total, ReportingUnit unit) {
        String text = sentence.withoutPapers();
        String after = text.substring(total.end());
        boolean closes = !PARTS_FOLLOW.matcher(after).find()
                && CLOSING_SUM.matcher(text.substring(0, total.start())).find()
                && PartSequence.countable(text, sentence.numbers(), 0, total.start())
                                .size()
                        > 1;
        Optional<PartSequence.Found> found = closes
                ? PartSequence.ofTotal(sentence, 0, total.start(), total, unit)
                : PartSequence.ofTotal(sentence, total.end(), text.length(), total, unit);
        boolean introduced =
                closes || after.startsWith("(") || INTRODUCER.matcher(after).find();
        return found.filter(parts -> introduced || parts.list().sum() == total.count());
    }

    private static Optional<NarrativeList> listInNext(Sentence next, NumberPhrase total, ReportingUnit unit) {
        return PartSequence.ofTotal(next, 0, next.text().length(), total, unit)
                .map(PartSequence.Found::list)
                .filter(found -> INTRODUCER.matcher(next.text()).lookingAt()
                        || found.sum() == total.count() && found.items().size() > 1);
    }

    /**
     * Parts with a line or a sentence each; only where they add up, for nothing else says that they belong together.
     */
    private static Optional<NarrativeList> linesOfTotal(
            Optional<NarrativeList> begun, List<Sentence> following, NumberPhrase total, ReportingUnit unit) {
        if (total.approximate()) {
            return Optional.empty();
        }
        List<NarrativeList> lines = new ArrayList<>();
        begun.ifPresent(lines::add);
        long rest = total.count() - begun.map(NarrativeList::sum).orElse(0L);
        for (Sentence line : following) {
            Optional<NarrativeList> part = line.text().length() > LONGEST_LINE
                    ? Optional.empty()
                    : PartSequence.read(line, 0, line.text().length(), unit).map(PartSequence.Found::list);
            if (part.isEmpty()
                    || part.get().items().size() > 1
                    || part.get().approximate()
                    || OPEN.matcher(line.text()).find()
                    || !lines.isEmpty() && lines.get(0).code() != part.get().code()) {
                break;
            }
            lines.add(part.get());
            rest -= part.get().sum();
            if (rest <= 0) {
                break;
            }
        }
        return rest == 0 && lines.size() > 1 ? Optional.of(joined(lines)) : Optional.empty();
    }

    private static NarrativeList joined(List<NarrativeList> lines) {
        return new NarrativeList(
                lines.get(0).code(),
                lines.stream().flatMap(line -> line.items().stream()).toList(),
                false,
                lines.stream().map(NarrativeList::quote).collect(Collectors.joining("\n")),
                lines.get(0).place());
    }

    /** 通过网站公开13条、公示栏145条; 主动公开规章13件、规范性文件60件: parts and no total. */
    private static Optional<NarrativeList> listWithoutTotal(
            Sentence sentence, List<DisclosureMention> here, ReportingUnit unit) {
        String text = sentence.withoutPapers();
        // 县政府网站发布2600条；公众号发布160条: what stands apart need not be by the same office.
        boolean perhapsOthers = here.stream()
                .findFirst()
                .filter(DisclosureMention::isPerhapsByOthers)
                .isPresent();
        int from;
        if (here.isEmpty()) {
            List<NumberPhrase> numbers = PartSequence.countable(text, sentence.numbers(), 0, text.length());
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
                .map(PartSequence.Found::list)
                .filter(list -> list.items().size() > 1)
                .filter(list -> !perhapsOthers || !list.quote().matches("(?s).*[；;].*"));
    }
}
