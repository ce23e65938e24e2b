package org.nianbao.recognition.narrative.internal.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.outline.Topic;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.NumberPhrases;
import org.nianbao.recognition.narrative.internal.text.Sentence;

/**
 * Reads the lists of parts of what was published, by kind or by channel.
 *
 * <p>Items that themselves are broken down again (机构类20条，内有领导10条) are not counted twice. A list is open when it ends
 * with 等, names its parts only as examples, or was left in the middle.
 */
final class PartLists {
    private static final int LONGEST_NAME = 30;
    private static final Pattern ITEM_UNIT = Pattern.compile("条|件|篇|项|个|次|份|则|条次|条\\(次\\)|期|");

    private static final Pattern INTRODUCER =
            Pattern.compile("其中|包括|主要有|主要类别|具体|分别|内容涵盖|涵盖|含|内有|：|如下|按照?.{0,10}(?:分|划分)|从.{0,10}看");
    private static final Pattern BY_EXAMPLE = Pattern.compile("主要|例如|如：|重点");
    private static final Pattern CLOSING_SUM = Pattern.compile("共计|总计|合计|总共|一共|(?<!主动公开|公开)累计");
    private static final Pattern NESTED = Pattern.compile("内有|其中|内含|含");
    private static final Pattern ENDS_OPEN = Pattern.compile("^(?:的)?(?:信息|政府信息)?等|^[，、]?(?:以及|及)?其他(?!\\d)");

    /** Where the sentence stops speaking of published items. */
    private static final Pattern OTHER_MATTER = Pattern.compile(
            "办理|作出|处罚|许可[^类信]|受理|收到|答复|回复|接待|召开|开展|培训|举办|访问|浏览|点击|阅读|关注|粉丝|留言|咨询|投诉|依申请|不予公开|删除|同比|增加|减少|增长|较");

    private static final Pattern LEADING_WORDS = Pattern.compile(
            "^(?:[，；、：。\\s" + Masking.BLANK
                    + ")]|其中|主要|包括|具体|分别|为|是(?!否)|有(?!关)|内容涵盖|涵盖|涉及|即|含|如下|按类别|按渠道|占比?\\d+(?:\\.\\d+)?%|\\d+[.、](?!\\d)|[一二三四五六七八九十]+是|以及|及|和(?!谐)|与|并|同时|此外|另外|另|还|再|等(?=[，；、]))+");
    private static final Pattern TRAILING_WORDS =
            Pattern.compile("(?:[，、：\\s" + Masking.BLANK + "]|共计|总计|合计|累计|共有|共|达到?|为|有|约|数量|总数|的|了)+$");

    private static final Pattern NAME_AFTER = Pattern.compile("^\\p{IsHan}{2,16}(?=[，；、)]|$)");

    private PartLists() {}

    /** The lists, the most telling of each kind: one that belongs to a total before others, then the first. */
    static Map<ListCode, NarrativeList> of(List<Outline.Body> bodies, List<DisclosureMention> mentions) {
        Map<ListCode, NarrativeList> lists = new EnumMap<>(ListCode.class);
        List<NarrativeList> others = new ArrayList<>();
        for (Outline.Body body : bodies) {
            if (body.section() > 2 || body.topic() == Topic.REQUESTS) {
                continue;
            }
            List<Sentence> sentences = Sentence.of(body.passage());
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                List<DisclosureMention> here = mentions.stream()
                        .filter(mention -> mention.sentence().equals(sentence))
                        .toList();
                Optional<DisclosureMention> head = here.stream()
                        .filter(mention ->
                                mention.general() && !mention.part() && mention.period() == Period.REPORT_YEAR)
                        .findFirst();
                if (head.isPresent()) {
                    Sentence next = i + 1 < sentences.size() ? sentences.get(i + 1) : sentence;
                    listOfTotal(sentence, next, head.get()).ifPresent(list -> lists.putIfAbsent(list.code(), list));
                } else if (!here.isEmpty() && here.get(0).period() == Period.REPORT_YEAR) {
                    list(sentence, here.get(0).quoteStart(), sentence.text().length(), Optional.empty())
                            .filter(list -> list.items().size() > 1)
                            .ifPresent(others::add);
                }
            }
        }
        others.forEach(list -> lists.putIfAbsent(list.code(), list));
        return lists;
    }

    private static Optional<NarrativeList> listOfTotal(Sentence sentence, Sentence next, DisclosureMention head) {
        String text = Masking.quotations(sentence.text());
        int end = head.number().end();
        boolean closes =
                CLOSING_SUM.matcher(text.substring(0, head.number().start())).find()
                        && countable(text, 0, head.number().start()).size() > 1;
        Optional<NarrativeList> list = closes
                ? list(
                        sentence,
                        0,
                        head.number().start(),
                        Optional.of(head.number().count()))
                : list(sentence, end, text.length(), Optional.of(head.number().count()));
        boolean introduced = closes || INTRODUCER.matcher(text.substring(end)).find() || text.startsWith("(", end);
        if (list.isPresent()) {
            boolean addsUp = list.get().sum() == head.number().count();
            return introduced || addsUp ? list : Optional.empty();
        }
        boolean goesOn =
                !next.equals(sentence) && INTRODUCER.matcher(next.text()).lookingAt();
        return goesOn
                ? list(next, 0, next.text().length(), Optional.of(head.number().count()))
                : Optional.empty();
    }

    /** The list between two positions of a sentence. */
    private static Optional<NarrativeList> list(Sentence sentence, int from, int to, Optional<Long> total) {
        String text = Masking.quotations(sentence.text());
        List<Part> parts = new ArrayList<>();
        boolean open = BY_EXAMPLE
                .matcher(text.substring(from, firstNumber(text, from, to)))
                .find();
        int previousEnd = from;
        int lastEnd = from;
        int depthOfList = -1;
        boolean nested = false;
        for (NumberPhrase number : countable(text, from, to)) {
            String between = text.substring(previousEnd, number.start());
            int depth = depth(text, from, number.start());
            if (depthOfList < 0) {
                depthOfList = depth;
            }
            previousEnd = number.end();
            if (between.indexOf('；') >= 0) {
                nested = false;
            }
            if (OTHER_MATTER.matcher(between).find() || depth < depthOfList) {
                break;
            }
            nested |= !parts.isEmpty() && NESTED.matcher(between).find();
            if (depth > depthOfList || nested) {
                open |= nested;
                continue;
            }
            Optional<Part> part = part(between, number, text.substring(number.end(), to));
            if (part.isEmpty() || !number.certain()) {
                return Optional.empty();
            }
            parts.add(part.get());
            lastEnd = number.end();
        }
        if (parts.isEmpty() || total.isEmpty() && parts.size() < 2) {
            return Optional.empty();
        }
        long channels =
                parts.stream().filter(part -> part.channel().isPresent()).count();
        boolean byChannel = channels * 2 > parts.size();
        boolean mixed = byChannel && channels < parts.size()
                || !byChannel && parts.stream().anyMatch(part -> part.kind().isEmpty());
        open |= mixed
                || parts.size() == 1
                || ENDS_OPEN.matcher(text.substring(lastEnd)).find();
        ListCode code = byChannel ? ListCode.DISCLOSED_CHANNELS : ListCode.DISCLOSED_KINDS;
        List<NarrativeList.Item> items =
                parts.stream().map(part -> part.item(byChannel)).toList();
        int start = quoteStart(text, from);
        return Optional.of(
                new NarrativeList(code, items, open, sentence.quote(start, lastEnd), sentence.place(start, lastEnd)));
    }

    private static List<NumberPhrase> countable(String text, int from, int to) {
        return NumberPhrases.in(text).stream()
                .filter(number -> number.start() >= from
                        && number.end() <= to
                        && number.whole()
                        && ITEM_UNIT.matcher(number.unit()).matches())
                .toList();
    }

    private static int firstNumber(String text, int from, int to) {
        return countable(text, from, to).stream()
                .mapToInt(NumberPhrase::start)
                .findFirst()
                .orElse(from);
    }

    private static int depth(String text, int from, int position) {
        int depth = 0;
        for (int i = from; i < position; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return Math.max(depth, 0);
    }

    /** A part by the channel or the kind that its words name. */
    private record Part(Optional<String> channel, Optional<String> kind, NumberPhrase number) {
        NarrativeList.Item item(boolean byChannel) {
            String name = byChannel
                    ? channel.or(() -> kind).orElseThrow()
                    : kind.or(() -> channel).orElseThrow();
            return new NarrativeList.Item(name, number.count(), number.approximate());
        }
    }

    /** The part whose number it is; its name stands before the number, or after it (3条公文类信息). */
    private static Optional<Part> part(String between, NumberPhrase number, String tail) {
        String words = LEADING_WORDS.matcher(afterLastBreak(between)).replaceFirst("");
        words = TRAILING_WORDS.matcher(words).replaceFirst("");
        PublishingVerb.Found verb = PublishingVerb.firstIn(words);
        boolean verbless = verb.verb() == PublishingVerb.NONE;
        Optional<String> channel = Channels.only(verbless ? words : words.substring(0, verb.start()));
        String named = verbless ? words : words.substring(verb.end());
        boolean namesKind = verbless ? channel.isEmpty() : PublishingVerb.limitedToAKind(named);
        Optional<String> kind = namesKind ? named(named) : Optional.empty();
        if (channel.isEmpty() && kind.isEmpty()) {
            Matcher after = NAME_AFTER.matcher(tail);
            kind = after.find() ? Optional.of(after.group()) : Optional.empty();
        }
        return channel.isEmpty() && kind.isEmpty() ? Optional.empty() : Optional.of(new Part(channel, kind, number));
    }

    private static Optional<String> named(String words) {
        String name = words.replaceFirst("^了", "");
        return name.isEmpty() || name.length() > LONGEST_NAME ? Optional.empty() : Optional.of(name);
    }

    /** Of words before a number those after the last comma that does not merely separate it from its name. */
    private static String afterLastBreak(String between) {
        String trimmed = TRAILING_WORDS.matcher(between).replaceFirst("");
        int start = 0;
        for (int i = 0; i < trimmed.length(); i++) {
            if ("，；：(".indexOf(trimmed.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        return trimmed.substring(start);
    }

    private static int quoteStart(String text, int from) {
        int start = from;
        while (start < text.length() && "，；：、。(".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return Math.min(start, text.length() - 1);
    }
}
