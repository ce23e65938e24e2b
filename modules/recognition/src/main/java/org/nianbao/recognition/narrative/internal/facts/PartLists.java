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
 * <p>Items that themselves are broken down again (机构类20条，内有领导10条) are not counted twice. A list is open when it
 * ends with 等, names its parts only as examples, or was left in the middle.
 */
final class PartLists {
    private static final int LONGEST_NAME = 30;
    private static final Pattern ITEM_UNIT = Pattern.compile("条|件|篇|项|个|次|份|则|条次|条\\(次\\)|期|");

    private static final Pattern INTRODUCER = Pattern.compile(
            "其中|包括|主要有|主要类别|具体|分别|内容涵盖|涵盖|含|内有|：|如下|按照?.{0,10}(?:分|划分)|从.{0,10}看");
    private static final Pattern BY_EXAMPLE = Pattern.compile("主要|例如|如：|重点");
    private static final Pattern CLOSING_SUM = Pattern.compile("共计|总计|合计|总共|一共|(?<!主动公开|公开)累计");
    private static final Pattern NESTED = Pattern.compile("内有|其中|内含|含");
    private static final Pattern ENDS_OPEN = Pattern.compile("^(?:的)?(?:信息|政府信息)?等|^[，、]?(?:以及|及)?其他(?!\\d)");

    /** Where the sentence stops speaking of published items. */
    private static final Pattern OTHER_MATTER = Pattern.compile(
            "办理|作出|处罚|许可[^类信]|受理|收到|答复|回复|接待|召开|开展|培训|举办|访问|浏览|点击|阅读|关注|粉丝|留言|咨询|投诉|依申请|不予公开|删除|同比|增加|减少|增长|较");

    private static final Pattern LEADING_WORDS = Pattern.compile(
            "^(?:[，；、：。\\s" + Masking.BLANK + ")]|其中|主要|包括|具体|分别|为|是(?!否)|有(?!关)|内容涵盖|涵盖|涉及|即|含|如下|按类别|按渠道|占比?\\d+(?:\\.\\d+)?%|\\d+[.、](?!\\d)|[一二三四五六七八九十]+是|以及|及|和(?!谐)|与|并|同时|此外|另外|另|还|再|等(?=[，；、]))+");
    private static final Pattern VERBS = Pattern.compile("(?:主动)?(?:对外)?(?:公开|发布|更新|推送|公示(?!栏|牌)|刊发|张贴)(?:了)?");
    private static final Pattern TRAILING_WORDS = Pattern.compile(
            "(?:[，、：\\s" + Masking.BLANK + "]|共计|总计|合计|累计|共有|共|达到?|为|有|约|数量|总数|的|了)+$");
    private static final Pattern CHANNEL_LEAD_IN = Pattern.compile("^(?:通过|利用|依托|借助|运用|在|经由?|于|以|用)");

    private PartLists() {}

    /** The lists, the most telling of each kind: one that belongs to a total before others, then the first. */
    static Map<ListCode, NarrativeList> of(
            List<Outline.Body> bodies, List<DisclosureMention> mentions) {
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
                        .filter(mention -> mention.general() && !mention.part() && mention.period() == Period.REPORT_YEAR)
                        .findFirst();
                if (head.isPresent()) {
                    Sentence next = i + 1 < sentences.size() ? sentences.get(i + 1) : sentence;
                    listOfTotal(sentence, next, head.get())
                            .ifPresent(list -> lists.putIfAbsent(list.code(), list));
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
        boolean closes = CLOSING_SUM.matcher(text.substring(0, head.number().start())).find()
                && countable(text, 0, head.number().start()).size() > 1;
        Optional<NarrativeList> list = closes
                ? list(sentence, 0, head.number().start(), Optional.of(head.number().count()))
                : list(sentence, end, text.length(), Optional.of(head.number().count()));
        boolean introduced = closes || INTRODUCER.matcher(text.substring(end)).find() || text.startsWith("(", end);
        if (list.isPresent()) {
            boolean addsUp = list.get().sum() == head.number().count();
            return introduced || addsUp ? list : Optional.empty();
        }
        boolean goesOn = !next.equals(sentence) && INTRODUCER.matcher(next.text()).lookingAt();
        return goesOn
                ? list(next, 0, next.text().length(), Optional.of(head.number().count()))
                : Optional.empty();
    }

    /** The list between two positions of a sentence. */
    private static Optional<NarrativeList> list(Sentence sentence, int from, int to, Optional<Long> total) {
        String text = Masking.quotations(sentence.text());
        List<NarrativeList.Item> items = new ArrayList<>();
        boolean open = BY_EXAMPLE.matcher(text.substring(from, firstNumber(text, from, to))).find();
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
            nested |= !items.isEmpty() && NESTED.matcher(between).find();
            if (depth > depthOfList || nested) {
                open |= nested;
                continue;
            }
            Optional<String> name = name(sentence, text, between, number, to);
            if (name.isEmpty() || !number.certain()) {
                return Optional.empty();
            }
            items.add(new NarrativeList.Item(name.get(), number.count(), number.approximate()));
            lastEnd = number.end();
        }
        if (items.isEmpty() || total.isEmpty() && items.size() < 2) {
            return Optional.empty();
        }
        long channels = items.stream().filter(item -> Channels.named(item.name())).count();
        boolean mixed = channels > 0 && channels < items.size();
        ListCode code = channels * 2 > items.size() ? ListCode.DISCLOSED_CHANNELS : ListCode.DISCLOSED_KINDS;
        open |= mixed || items.size() == 1 || ENDS_OPEN.matcher(text.substring(lastEnd)).find();
        int start = quoteStart(text, from);
        return Optional.of(new NarrativeList(
                code, items, open, sentence.quote(start, lastEnd), sentence.place(start, lastEnd)));
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

    /** The words that name a part: before its number, or after it (3条公文类信息). */
    private static Optional<String> name(Sentence sentence, String text, String between, NumberPhrase number, int to) {
        String words = LEADING_WORDS.matcher(afterLastBreak(between)).replaceFirst("");
        words = TRAILING_WORDS.matcher(words).replaceFirst("");
        if (Channels.named(words)) {
            words = CHANNEL_LEAD_IN.matcher(words).replaceFirst("");
            Matcher verb = VERBS.matcher(words);
            int end = -1;
            while (verb.find()) {
                end = Channels.named(words.substring(0, verb.start())) && end < 0 ? verb.start() : end;
            }
            words = end > 0 ? words.substring(0, end) : words;
        } else {
            Matcher verb = VERBS.matcher(words);
            words = verb.lookingAt() ? words.substring(verb.end()) : words;
        }
        if (words.isEmpty() || VERBS.matcher(words).matches()) {
            Matcher after = Pattern.compile("^\\p{IsHan}{2,16}(?=[，；、)]|$)").matcher(text.substring(number.end(), to));
            words = after.find() ? after.group() : "";
        }
        return words.isEmpty() || words.length() > LONGEST_NAME ? Optional.empty() : Optional.of(words);
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
