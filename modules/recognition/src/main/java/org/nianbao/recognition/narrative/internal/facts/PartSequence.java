package org.nianbao.recognition.narrative.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.recognition.narrative.internal.text.Masking;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.NumberPhrases;
import org.nianbao.recognition.narrative.internal.text.Sentence;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/**
 * Reads the parts between two positions of a sentence, each a name and a number: 网站34条、网络媒体125条, or 3条公文类信息.
 *
 * <p>Parts of parts (机构类20条，内有领导10条) are passed over. Where the sentence goes on to other matters, the list ends.
 */
final class PartSequence {
    private static final int LONGEST_NAME = 60;
    private static final Pattern ITEM_UNIT = Pattern.compile("条|件|篇|项|个|份|则|条次|条\\(次\\)|");

    private static final Pattern VAGUE_UNIT = Pattern.compile("个|项|份");

    private static final SparsePattern BY_EXAMPLE = SparsePattern.compile("主要|例如|如：|重点|仅|就有");
    private static final SparsePattern NESTED = SparsePattern.compile("内有|其中|内含|含");
    private static final Pattern ENDS_OPEN =
            Pattern.compile("^(?:的)?(?:信息|政府信息)?等|^[，、]?(?:以及|及)?其他(?!\\d)|^[，、；]?(?:等|…|其余|剩余|还有)|^[；、，]$");

    /** 占1 is what a page break left of a percentage. */
    private static final Pattern OF_A_SHARE = Pattern.compile("占比?约?$");

    /** 动态类20条等；…: what follows is no part. */
    private static final Pattern ENDED = Pattern.compile("^(?:，?约?占比?[^，；、%]{0,12}%)?(?:的)?等(?:信息|方面|类|政府)*\\)?[，；]");

    /** 按渠道分，从公开方式看: the same total is parted anew. */
    private static final SparsePattern PARTED_ANEW = SparsePattern.compile(
            "[按从](?:公开)?(?:的)?(?:信息)?(?:公开)?" + "(?:渠道|方式|途径|载体|平台|形式|内容|类别|类型|种类|来源|领域|主题)(?:来|上)?(?:划?分|看|统计)");

    /** What numbers the items of a list, by its style. */
    private static final Pattern ITEM_MARK = Pattern.compile(
            "(?:^|[，；、：。(])(?:(?<bracket>\\([一二三四五六七八九十]{1,2}\\))"
                    + "|(?<digitBracket>\\(\\d{1,2}\\))|(?<is>[一二三四五六七八九十]{1,2}是)|(?<digit>\\d{1,2}[.、](?!\\d))|(?<circle>[①-⑳]))");

    private static final List<String> MARK_STYLES = List.of("bracket", "digitBracket", "is", "digit", "circle");

    /** 同一信息多渠道公开的计1条. */
    private static final SparsePattern RULE_OF_COUNTING = SparsePattern.compile("(?:的|均|只|都|仅|信息|内容)(?:计|记|计作|算作|视为)$");

    private static final Pattern SHARE = Pattern.compile("^[，、(]?(?:约)?占(?:比)?[^，；、%]{0,12}%\\)?");

    /** Where the sentence stops speaking of published items. */
    private static final SparsePattern OTHER_MATTER = SparsePattern.compile(
            "抽查|排查|整改|梳理|征集|采纳|采用|录用|舆情|存量|发放|印发|印制|编印|编发|转载|报送|办理|作出|处罚(?![类信])|许可[^类信]|受理|收到|答复|回复|撤下|下架|撤销|撤回|清理|现存|现有|短信|每[日周月季]|不少于|不低于|失效|调整|接待|召开|开展|培训|举办|访问|浏览|点击|阅读|关注|粉丝|留言|咨询|投诉|依申请|不予公开|删除");

    /** 比上年增加5条 between total and parts is no part. */
    private static final SparsePattern CHANGE =
            SparsePattern.compile("(?:(?<!新)增加|增长|减少|下降|上升|较上年|比上年|比去年|较去年|同比).{0,8}$");

    private static final SparsePattern LISTS_PARTS = SparsePattern.compile("其中|包括|分别|按");

    /** (不含微信公众号120条): no part of the total before it. */
    private static final SparsePattern LEFT_OUT = SparsePattern.compile("不含|不包括|不包含|不计|未计|未含|剔除");

    private static final Pattern LEADING_WORDS = Pattern.compile(
            "^(?:\\([一二三四五六七八九十\\d]{1,2}\\)|[一二三四五六七八九十]{1,2}、|[①-⑳]|[，；、：。\\s" + Masking.BLANK
                    + ")(]|其中|主要|包括|具体|分别|为|是(?!否)|有(?!关)|内容涵盖|涵盖|涉及|即|含|如下|按类别|按渠道|占比?\\d+(?:\\.\\d+)?%|\\d+[.、](?!\\d)|[一二三四五六七八九十]+是|以及|及|和(?!谐)|与|并|同时|此外|另外|另|还|再|等(?=[，；、]))++");
    private static final Pattern TRAILING_WORDS =
            Pattern.compile("(?:[，、：\\s" + Masking.BLANK + "]|共计|总计|合计|累计|共有|共|达到?|为|有|约|数量|总数|的|了)++$");
    private static final Pattern NAME_AFTER = Pattern.compile("^\\p{IsHan}{2,16}(?=[，；、)]|$)");

    /** 机构职能(60条)、政策法规(40条): the brackets say nothing. */
    private static final Pattern LONE_NUMBER =
            Pattern.compile("(?<=\\p{IsHan})(?<!条|件|篇)\\((?<number>\\d+(?:条|件|篇|项|个|份|则))\\)(?=[、，；和及]|$)");

    private static final Pattern QUOTED_NAME = Pattern.compile("“[^“”]+”|\"[^\"]+\"");
    /** 政策类180条，上年150条: what another year had is no part. */
    private static final Pattern OTHER_TIME = Pattern.compile("(?:去年|前年|上一?年度?|20\\d\\d年度?)(?:同期)?");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?:第?[一二三四1-4]季度|[上下]半年|\\d{1,2}月份?|今年|本年|全年|当年|年内|新增|新|我[镇乡局]|去年|前年|上一?年度?|20\\d\\d年度?|同期|[，、])++");

    /** A kind of paper as well as a verb. */
    private static final String NOTICES = "公示";

    /** A part by the channel or the kind that its words name. */
    private record Part(Optional<String> channel, Optional<String> kind, NumberPhrase number) {
        NarrativeList.Item item(boolean byChannel) {
            String name = byChannel
                    ? channel.or(() -> kind).orElseThrow()
                    : kind.or(() -> channel).orElseThrow();
            return new NarrativeList.Item(name, number.count(), number.approximate());
        }
    }

    private final Sentence sentence;
    private final String text;
    private final ReportingUnit unit;
    private final int from;
    private final int to;
    private final List<NumberPhrase> numbers;
    private final List<Part> parts = new ArrayList<>();
    private boolean open;
    private boolean perhapsMore;
    private int lastEnd;

    private PartSequence(Sentence sentence, int from, int to, ReportingUnit unit) {
        this.sentence = sentence;
        this.unit = unit;
        Matcher lone = LONE_NUMBER.matcher(sentence.withoutPapers());
        boolean bracketed = lone.find();
        this.text = bracketed ? lone.replaceAll(Masking.BLANK + "${number}" + Masking.BLANK) : sentence.withoutPapers();
        this.from = from;
        this.to = to;
        this.numbers = countable(text, bracketed ? NumberPhrases.in(text) : sentence.numbers(), from, to);
    }

    /** A list with the place where its last part ends. */
    record Found(NarrativeList list, int end) {}

    /** The list, if what stands there is one. A single part makes an open list. */
    static Optional<Found> read(Sentence sentence, int from, int to, ReportingUnit unit) {
        return read(sentence, from, to, Optional.empty(), unit);
    }

    /**
     * The list of parts of a total: whatever the words around it, it is closed where the parts add up, but not with 等.
     */
    static Optional<Found> ofTotal(Sentence sentence, int from, int to, NumberPhrase total, ReportingUnit unit) {
        return read(sentence, from, to, Optional.of(total), unit);
    }

    private static Optional<Found> read(
            Sentence sentence, int from, int to, Optional<NumberPhrase> total, ReportingUnit unit) {
        PartSequence sequence = new PartSequence(sentence, from, to, unit);
        return !sequence.numbers.isEmpty() && sequence.readParts(total) && !sequence.parts.isEmpty()
                ? Optional.of(new Found(sequence.list(total), sequence.lastEnd))
                : Optional.empty();
    }

    /** The numbers of a text that may count items. */
    static List<NumberPhrase> countable(String text, List<NumberPhrase> numbers, int from, int to) {
        return numbers.stream()
                .filter(number -> number.start() >= from
                        && number.end() <= to
                        && number.whole()
                        && ITEM_UNIT.matcher(number.unit()).matches())
                .filter(number -> !number.unit().isEmpty() || endsItsItem(text, number))
                .filter(number -> !RULE_OF_COUNTING
                        .matcher(text.substring(0, number.start()))
                        .find())
                .toList();
    }

    /**
     * Without a unit word a number counts what stands before it: 网站60，公众号37; what stands behind would be counted by it.
     */
    private static boolean endsItsItem(String text, NumberPhrase number) {
        return number.end() == text.length() || "，；、。：() ".indexOf(text.charAt(number.end())) >= 0;
    }

    /** Reads the parts; false when a part has no name or no certain number, so that there is no telling. */
    private boolean readParts(Optional<NumberPhrase> total) {
        open = BY_EXAMPLE.matcher(text.substring(from, numbers.get(0).start())).find();
        boolean namesFollow =
                nameWords(text.substring(from, numbers.get(0).start())).isEmpty();
        int previousEnd = from;
        int depth = 0;
        int depthOfList = -1;
        boolean nested = false;
        boolean skipped = false;
        boolean separatedBySemicolons = false;
        boolean allWithShares = true;
        boolean verbs = false;
        Optional<String> markStyle = Optional.empty();
        for (NumberPhrase number : numbers) {
            String between = text.substring(previousEnd, number.start());
            previousEnd = number.end();
            depth += depthOf(between);
            if (skipped
                    && between.indexOf('；') >= 0
                    && !LISTS_PARTS.matcher(between).find()) {
                // 120条（不含公众号80条）；各村公开60条: what stands behind the semicolon is another matter.
                break;
            }
            skipped = parts.isEmpty()
                    && (CHANGE.matcher(between).find()
                            || LEFT_OUT.matcher(between).find());
            if (skipped) {
                continue;
            }
            if (parts.isEmpty()
                    && total.filter(whole -> whole.end() == from).isPresent()
                    && between.indexOf('；') >= 0
                    && !LISTS_PARTS.matcher(between).find()) {
                // 共524条；发布岗位信息749个: no list was begun.
                break;
            }
            depthOfList = depthOfList < 0 ? depth : depthOfList;
            if (depth < depthOfList) {
                break;
            }
            if (!parts.isEmpty() && ENDED.matcher(between).find()) {
                open = true;
                break;
            }
            boolean apart = between.indexOf('；') >= 0 && !parts.isEmpty();
            if (!parts.isEmpty() && PARTED_ANEW.matcher(between).find()) {
                open = true;
                break;
            }
            if (apart && Period.namesATime(between)) {
                // 微博发布信息57条；全年我县主动公开658条: a statement of its own.
                open = true;
                break;
            }
            boolean verb = PublishingVerb.firstIn(nameWords(between)).verb() != PublishingVerb.NONE;
            if (apart && verb && !verbs) {
                // 其中政策解读6篇；发布解读材料97篇: perhaps a part, perhaps something else.
                open = true;
                break;
            }
            verbs |= verb;
            if (apart && countsVaguely(number) != countsVaguely(parts.get(0).number())) {
                // 微博发布280条；发布岗位信息478个: counted otherwise.
                open = true;
                break;
            }
            Optional<String> mark = markStyle(between);
            boolean marksEnd = apart ? !mark.equals(markStyle) : mark.isPresent() && !mark.equals(markStyle);
            boolean sharesEnd = apart && parts.size() > 1 && allWithShares && !hasShare(number);
            if (!parts.isEmpty() && (marksEnd || sharesEnd)) {
                // 一是政策类30条；二是动态类20条；（一）政策法规7条: what is numbered otherwise begins something else.
                open = true;
                break;
            }
            markStyle = parts.isEmpty() ? mark : markStyle;
            if (apart && speaksOfOthers(number)) {
                break;
            }
            boolean goesOn = depthOfList > 0 || mark.isPresent() || parts.size() > 1 && allWithShares;
            if (apart && nearlyAddsUpTo(total) && !goesOn) {
                open = true;
                break;
            }
            if (apart && parts.size() > 1 && !separatedBySemicolons && mark.isEmpty()) {
                // 政策类30条、动态类20条；公示栏张贴5条: perhaps a part, perhaps something else.
                open = true;
                break;
            }
            if (apart && addsUpTo(total) && number.count() > 0 && !goesOn) {
                // It looks like another part, though nothing is missing.
                perhapsMore = separatedBySemicolons;
                break;
            }
            separatedBySemicolons |= apart;
            if (OTHER_MATTER.matcher(between).find()) {
                // 微信公众号198条，回复群众诉求11件: what comes now may or may not be part of the total.
                open = true;
                break;
            }
            nested &= between.indexOf('；') < 0;
            nested |= depth == depthOfList
                    && !parts.isEmpty()
                    && NESTED.matcher(between).find();
            if (depth > depthOfList
                    || nested
                    || CHANGE.matcher(between).find()
                    || LEFT_OUT.matcher(between).find()
                    || OF_A_SHARE.matcher(between).find()
                    || !parts.isEmpty()
                            && OTHER_TIME.matcher(nameWords(between)).matches()) {
                continue;
            }
            Optional<Part> part =
                    namesFollow ? namedAfter(number) : part(between, number).or(() -> namedAfter(number));
            if (part.isEmpty() || !number.certain()) {
                return false;
            }
            parts.add(part.get());
            allWithShares &= hasShare(number);
            lastEnd = number.end();
        }
        open |= nested;
        return true;
    }

    private static boolean countsVaguely(NumberPhrase number) {
        return VAGUE_UNIT.matcher(number.unit()).matches();
    }

    private boolean hasShare(NumberPhrase number) {
        return SHARE.matcher(text).region(number.end(), text.length()).lookingAt();
    }

    /** How the item whose words these are is numbered: 一是, (一), 1.; empty where it is not. */
    private static Optional<String> markStyle(String between) {
        Matcher mark = ITEM_MARK.matcher(between);
        Optional<String> style = Optional.empty();
        while (mark.find()) {
            style = MARK_STYLES.stream()
                    .filter(name -> mark.group(name) != null)
                    .findFirst();
        }
        return style;
    }

    private NarrativeList list(Optional<NumberPhrase> total) {
        long channels =
                parts.stream().filter(part -> part.channel().isPresent()).count();
        boolean byChannel = channels * 2 > parts.size();
        boolean mixed = byChannel && channels < parts.size()
                || !byChannel && parts.stream().anyMatch(part -> part.kind().isEmpty());
        boolean endsOpen = ENDS_OPEN
                .matcher(SHARE.matcher(text.substring(lastEnd)).replaceFirst(""))
                .find();
        int start = from;
        while (start < lastEnd && "，；：、。()".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return new NarrativeList(
                byChannel ? ListCode.DISCLOSED_CHANNELS : ListCode.DISCLOSED_KINDS,
                parts.stream().map(part -> part.item(byChannel)).toList(),
                endsOpen || perhapsMore || (open || mixed || parts.size() == 1) && !addsUpTo(total),
                sentence.quote(start, lastEnd),
                sentence.place(start, lastEnd));
    }

    private boolean speaksOfOthers(NumberPhrase number) {
        Subject subject = unit.subjectOf(text.substring(text.lastIndexOf('；', number.start()) + 1, number.start()));
        boolean byKind = parts.stream().allMatch(part -> part.channel().isEmpty());
        return subject == Subject.OTHERS || subject == Subject.PERHAPS_OTHERS && byKind;
    }

    private boolean addsUpTo(Optional<NumberPhrase> total) {
        return total.filter(whole -> !whole.approximate() && sum() == whole.count())
                        .isPresent()
                && parts.stream().noneMatch(part -> part.number().approximate());
    }

    /** Whether the parts make up most of a total that is only approximate, so that no more need belong to it. */
    private boolean nearlyAddsUpTo(Optional<NumberPhrase> total) {
        return total.filter(whole -> whole.approximate() && sum() >= whole.count() / 10 * 9)
                .isPresent();
    }

    private long sum() {
        return parts.stream().mapToLong(part -> part.number().count()).sum();
    }

    /** The part whose name stands before its number. */
    private static Optional<Part> part(String between, NumberPhrase number) {
        String words = nameWords(between);
        if (QUOTED_NAME.matcher(words).matches()) {
            String quoted = words.substring(1, words.length() - 1);
            return Optional.of(new Part(Channels.only(quoted), Optional.of(quoted), number));
        }
        if (NOTICES.equals(words)) {
            return Optional.of(new Part(Optional.empty(), Optional.of(words), number));
        }
        PublishingVerb.Found verb = PublishingVerb.firstIn(words);
        boolean verbless = verb.verb() == PublishingVerb.NONE;
        Optional<String> channel = Channels.only(verbless ? words : words.substring(0, verb.start()));
        String afterVerb = words.substring(verb.end());
        boolean namesKind = verbless ? channel.isEmpty() : PublishingVerb.limitedToAKind(afterVerb);
        String kind = namesKind ? afterVerb.replaceFirst("^了", "") : "";
        return channel.isEmpty() && kind.isEmpty()
                        || kind.length() > LONGEST_NAME
                        || NO_NAME.matcher(kind).matches()
                ? Optional.empty()
                : Optional.of(new Part(channel, kind.isEmpty() ? Optional.empty() : Optional.of(kind), number));
    }

    /** The part whose name stands after its number: 3条公文类信息. */
    private Optional<Part> namedAfter(NumberPhrase number) {
        Matcher after = NAME_AFTER.matcher(text.substring(number.end(), Math.min(to, number.end() + 20)));
        return after.find()
                ? Optional.of(new Part(Channels.only(after.group()), Optional.of(after.group()), number))
                : Optional.empty();
    }

    /** Of the words before a number those that may name it. */
    private static String nameWords(String between) {
        String trimmed = TRAILING_WORDS.matcher(between).replaceFirst("");
        int start = NameBreak.last(trimmed, false);
        String words = LEADING_WORDS.matcher(trimmed.substring(start)).replaceFirst("");
        return TRAILING_WORDS.matcher(words).replaceFirst("");
    }

    private static int depthOf(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }
}
