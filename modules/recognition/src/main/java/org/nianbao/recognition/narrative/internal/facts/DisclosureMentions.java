package org.nianbao.recognition.narrative.internal.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.text.Wording;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.outline.Topic;
import org.nianbao.recognition.narrative.internal.text.Masking;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.NumberPhrases;
import org.nianbao.recognition.narrative.internal.text.Sentence;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/**
 * Finds the numbers of published items in a sentence.
 *
 * <p>A number counts published items when the words just before it end in a verb of publishing or in the noun 信息, with
 * nothing but words of counting between, or when 信息 follows it. What else a sentence counts (visits, hotline cases,
 * applications, changes against last year) is left alone.
 */
final class DisclosureMentions {
    /** The longest stretch between verb and number that a list of kinds or channels may fill. */
    private static final int LONGEST_REACH = 90;

    /** How much of an endless sentence before a number is looked at. */
    private static final int LONGEST_LEAD = 400;

    private static final String UNITS = "条|件|篇|项|个|次|份|则|条次|条数|条\\(次\\)|条\\(件\\)|件\\(条\\)|件\\(次\\)|件次|份次|篇次|";
    private static final Pattern ITEM_UNIT = Pattern.compile(UNITS);

    /** Words that may stand between the noun or verb and the number. */
    private static final String LINK = "(?:的|了|数量|总数量|总数|总量|条数|件数|数|量|情况|共计|总计|合计|累计|共有|总共|一共|共|达到|达|为|是|有|：|，|、|"
            + Masking.BLANK
            + "|(?:\\d+|[一二三四五六七八九十]+)(?:个?大?类|期|批|个?方面|个?栏目)|[由从](?:20\\d\\d年度?|去年|上年度?)|(?:公开)?条目|全年|本年度?|年度|分别)*+";

    private static final SparsePattern NOUN_BEFORE =
            SparsePattern.compile("(?<noun>信息|动态|资讯|内容)(?<link>" + LINK + ")$");
    private static final SparsePattern VERB_BEFORE =
            SparsePattern.compile("(?<noun>(?:主动)?(?:对外)?(?:公开|发布|更新|推送|公示|上传)|报送|上报)(?<link>" + LINK + ")$");
    private static final SparsePattern LIST_BEFORE =
            SparsePattern.compile("(?<noun>等)(?<link>(?:共计|总计|合计|累计|总共|共|达|，)*)$");
    private static final SparsePattern SUMMED_UP_LATER = SparsePattern.compile("[，；、](?:共计|总计|合计|总共|一共|累计)");
    /** 主动公开方面，2023年共计97条. */
    private static final SparsePattern TOPIC_BEFORE = SparsePattern.compile(
            "(?:^|[；：])(?:在|[一二三四五]是)?(?<noun>主动公开)(?:政府信息|信息)?"
                    + "(?:方面|情况|工作)(?<link>[，：](?:20\\d\\d年度?|全年|本年度?|今年|我[镇乡局街道]+|，|：)*(?:共计|总计|合计|总共|一共|累计|共)(?:为|有|达)?)$");

    private static final Pattern TOPIC_ENDS = Pattern.compile("^(?:[，；。(]|$)");
    private static final SparsePattern SUM_BEFORE =
            SparsePattern.compile("(?:^|[，；、：])(?<noun>)(?<link>(?:共计|总计|合计|总共|一共|累计|共)+(?:为|有|达)?)$");
    private static final Pattern NOUN_AFTER = Pattern.compile(
            "^(?:的)?(?:各类|各项|各种|相关|有关|主动|公开|的)*(?:政府|政务)?(?:公开)?(?:工作)?信息(?!公开申请|公开目录|公开指南|员|中心|平台|公开?(?:不|未|有误|错误))");

    private static final SparsePattern TOTAL_WORD = SparsePattern.compile("共|总数|总量|总计|合计|累计");

    private static final Pattern KIND_AFTER = Pattern.compile("^\\p{IsHan}{1,16}(?=[，；、：(]|$)");

    /** 信息公开35条: disclosure as a noun. */
    private static final Pattern TIME_AFTER = Pattern.compile("\\((?:截[至止]|统计|数据|累计|历年|含历年|20\\d\\d)[^()]*\\)");

    private static final SparsePattern DISCLOSURE =
            SparsePattern.compile("(?:信息|政务)公开(?:了|数|量|数量|总数|共计|共|达到?|为|：|信息)*$");

    /** Without a verb: 信息公开35条, 制作信息总数112条. */
    private static final SparsePattern DOCUMENTS_OR_DISCLOSURE =
            SparsePattern.compile(DISCLOSURE.pattern() + "|信息(?:总数|总量|数量|数)|(?:共计|总计|合计|总共|一共|共)(?:为|有|达)?$");

    /** Such things are counted by the noun only: 公示3次 counts occasions. */
    private static final Pattern VAGUE_UNIT = Pattern.compile("次|个|份|项");

    /** What makes a number count something else. */
    private static final SparsePattern OTHER_MATTER = SparsePattern.compile(
            "删除|撤下|撤销|清理|下架|整改|排查|纠正|回复|答复|回应|受理|办理|办结|收到|接到|转办|交办|处置|解答|咨询|留言|访问|点击|浏览|阅读|关注|粉丝|热线|信箱|"
                    + "来信|来访|来电|培训|会议|建议|提案|投诉|举报|信访|申请|复议|诉讼|不予公开|未公开|依申请|工单|诉求|批示|错敏|错别字|征集|评议|问卷|采用|录用");

    private static final Pattern OTHER_NOUN_AFTER =
            Pattern.compile("^(?:建议|意见|提案|诉求|留言|咨询|申请|投诉|举报|线索|工单|评论|问题|批示|短信|栏目|措施|规定|制度|经验|任务|依申请|政策解读|次)");

    private static final SparsePattern CHANGE = SparsePattern.compile("(?:(?<!新)增加|(?<!新)增长|减少|下降|上升|提高|回落|多出|少了|多了)了?$"
            + "|[比较][^，；]{1,12}[多少](?:公开|发布|更新)了?(?:各类|政府|政务)*(?:信息)?$");

    /** 每月公开5条, 力争公开300条, 未公开3条: a pace, an aim, a failing; none of them was published in the year. */
    private static final SparsePattern NOT_PUBLISHED =
            SparsePattern.compile("[日月年人]均|平均|每(?:个?月|周|日|天|季度?)[^，；共累合总]{0,10}$|(?:力争|预计|计划|争取|拟|目标)[^，；：]{0,20}$"
                    + "|(?:明年|来年|次年|下一?年度?|下一步)[^，；：]{0,20}$|(?:未|没有|应当?)$");

    /** 由1128条增加到1887条: the number after it is the value that the one before has grown to. */
    private static final SparsePattern CHANGED_TO =
            SparsePattern.compile("(?:增加|增长|增|上升|升|提高|提升|减少|减|下降|降低|降)(?:到|至|为)(?:了|20\\d\\d年度?|今年|本年)*的?$");

    /** 主动公开信息150余条，其中政府信息49条: which of them was asked for is open. */
    private static final SparsePattern GOVERNMENT_PART =
            SparsePattern.compile("其中[：，]?(?:属于)?(?:的)?政府信息(?:数|数量|有|为|共|的)*+$");

    /** 历年累计公开1200条，其中2023年205条: the words say nothing new but the year. */
    private static final Pattern YEAR_OF_IT = Pattern.compile(
            "^(?:[，；(]|其中|[：，]|仅|(?:20\\d\\d年度?|本年度?|今年|全年|当年|年内)(?:度|的)?)+(?:新增|共计|共|主动公开|公开|发布|新发布|新公开|更新|为|有|达|的)*$");

    /** 平台现有信息3580条, 信息存量3580条: what is kept there, of whatever year. */
    private static final SparsePattern STOCK = SparsePattern.compile(
            "(?:现有|共有|存有|收录|留存|存量)[^，；删清]{0,24}信息[^，；删清]{0,6}$|信息[^，；删清]{0,4}(?:存量|收录|留存)[^，；]{0,6}$");

    private static final Pattern NONE_PUBLISHED = Pattern.compile("(?:尚未|未|没有)主动公开(?:过)?(?:任何)?(?:政府|政务)?信息(?=[，；]|$)");

    /** 产生政府信息97条，全部主动公开. */
    private static final Pattern ALL_PUBLISHED =
            Pattern.compile("^，(?:已|并)?(?:均|全部|都)(?:已|予以|依法|按要求|及时|按时|进行)*主动公开(?=[，；]|$)");

    private static final Pattern GROWN = Pattern.compile("累计|历年|总量|现有|共有|存量|收录");

    /** 截至2023年底: up to when, not since when. */
    private static final Pattern UP_TO = Pattern.compile("(?:截至|截止到?|到|至)[^，；]{0,14}?(?:日|底|末|目前)");

    /** 制发公文156件，其中主动公开42件: documents by their class. */
    private static final Pattern PAPERS = Pattern.compile("(?:公文|文件|属性)[^，；信]{0,12}$");

    /** 分别公开40条、51条和66条. */
    private static final Pattern NEXT_IN_ROW = Pattern.compile("[、，和及]+");

    /** 报送210条，被采用73条. */
    private static final SparsePattern SELECTED_LATER = SparsePattern.compile("采用|采纳|录用|刊发|转载|收录|被");

    /** 推送信息183条，审核通过176条: which of them were published is open. */
    private static final Pattern PASSED_LATER =
            Pattern.compile("^，(?:其中|经)?(?:被|已)?(?:审核|审查)?后?(?:通过|采用|采纳|录用|刊发|实际(?:公开|发布))(?:了|信息)?\\d");

    /** After these verbs what is summed up need not be published items any more. */
    private static final SparsePattern OTHER_DOINGS =
            SparsePattern.compile("收到|接到|受理|征集|收集|发放|举办|召开|组织|开展|回复|答复|办理|处置|接待|访问|浏览|阅读|关注|培训|梳理|制定|完成");

    /** 公开属性为主动公开的22件: how documents were classed when they were made. */
    private static final SparsePattern CLASSED = SparsePattern.compile("(?:属性|属于|列为|确定为|标注为|定为|归为)[^，；]{0,4}$");

    private static final Wording NO_VERB = Wording.of("recognition.fact.noVerb");
    /** 更新政务动态98条、公示公告23条: an item of a list. */
    private static final Pattern LIST_GOES_ON = Pattern.compile("^[、和及](?!依申请|不予)\\p{IsHan}{2,12}?\\d+(?:条|件|篇|项|个|份)");

    private static final Wording ITEM_OF_A_LIST = Wording.of("recognition.fact.oneKindOnly");
    private static final Wording YEAR_OR_EVER = Wording.of("recognition.fact.yearOrSinceBeginning");
    static final Wording CLASSED_ONLY = Wording.of("recognition.fact.classedOnly");
    private static final Wording SUBMITTED_ONLY = Wording.of("recognition.fact.submittedOnly");

    private static final SparsePattern PART = SparsePattern.compile("其中|包括|包含|内有|分别");

    private final Outline.Body body;
    private final Sentence sentence;
    private final String text;
    private final Optional<Integer> reportYear;
    private final ReportingUnit unit;
    private final List<DisclosureMention> mentions = new ArrayList<>();
    private int firstNumber;
    private boolean afterStock;

    private DisclosureMentions(
            Outline.Body body, Sentence sentence, String text, Optional<Integer> reportYear, ReportingUnit unit) {
        this.body = body;
        this.sentence = sentence;
        this.text = text;
        this.reportYear = reportYear;
        this.unit = unit;
    }

    /** The mentions in the order of the sentence. */
    static List<DisclosureMention> in(
            Outline.Body body, Sentence sentence, Optional<Integer> reportYear, ReportingUnit unit) {
        String withBrackets = sentence.withoutPapers();
        DisclosureMentions found =
                new DisclosureMentions(body, sentence, Masking.brackets(withBrackets), reportYear, unit);
        int previousEnd = 0;
        boolean inList = false;
        for (NumberPhrase number : sentence.numbers()) {
            boolean bracketed = found.text.charAt(number.start()) == Masking.BLANK;
            if (bracketed || !ITEM_UNIT.matcher(number.unit()).matches() || !number.whole()) {
                continue;
            }
            int leadStart = Math.max(previousEnd, number.start() - LONGEST_LEAD);
            inList |= PART.matcher(found.text.substring(leadStart, number.start()))
                            .find()
                    && !Period.namesYearsInARow(found.text.substring(0, number.start()));
            found.firstNumber = previousEnd == 0 ? number.start() : found.firstNumber;
            found.read(number, leadStart, inList);
            found.afterStock = STOCK.matcher(found.text.substring(leadStart, number.start()))
                    .find();
            previousEnd = number.end();
        }
        if (found.mentions.isEmpty()) {
            found.readNone();
        }
        return found.mentions;
    }

    /** 我镇未主动公开政府信息: none, said in words. */
    private void readNone() {
        Matcher none = NONE_PUBLISHED.matcher(text);
        if (body.section() <= 2 && none.find() && unit.subjectOf(text.substring(0, none.start())) == Subject.OWN) {
            mentions.add(plain(
                    new NumberPhrase(none.start(), none.end(), BigDecimal.ZERO, List.of(), false, ""),
                    none.start(),
                    PublishingVerb.PROACTIVELY));
        }
    }

    /** A number of the year that speaks of all that the unit published. */
    private DisclosureMention plain(NumberPhrase number, int quoteStart, PublishingVerb verb) {
        return new DisclosureMention(
                body,
                sentence,
                number,
                quoteStart,
                number.end(),
                verb,
                false,
                Optional.empty(),
                Optional.empty(),
                period(number),
                false,
                false,
                unit.subjectOf(text.substring(0, number.start())),
                Optional.empty());
    }

    /** How the words before a number make it count published items. */
    private record Measure(
            int nounStart, int nounEnd, boolean summedUp, boolean counted, boolean ofVerb, boolean ofSum) {}

    private void read(NumberPhrase number, int leadStart, boolean inList) {
        String lead = text.substring(leadStart, number.start());
        String tail = text.substring(number.end(), Math.min(text.length(), number.end() + LONGEST_REACH));
        if (CHANGED_TO.matcher(lead).find() && !mentions.isEmpty()) {
            // 由上年的141条增长至153条: without a time of its own it is the report's.
            Period period = Period.namesATime(lead) ? period(number) : Period.REPORT_YEAR;
            mentions.add(mentions.get(mentions.size() - 1).withNumber(number, period));
            return;
        }
        if (!mentions.isEmpty() && mentions.get(mentions.size() - 1).isPerhapsByOthers() && unit.isOwnShare(lead)) {
            mentions.add(mentions.get(mentions.size() - 1).withOwnShare(number, period(number)));
            return;
        }
        if (afterStock && YEAR_OF_IT.matcher(lead).find() && Period.namesATime(lead)) {
            mentions.add(plain(number, leadStart + 1, PublishingVerb.DISCLOSED));
            return;
        }
        if (!mentions.isEmpty()
                && NEXT_IN_ROW.matcher(lead).matches()
                && Period.namesYearsInARow(text.substring(0, number.start()))) {
            mentions.add(mentions.get(mentions.size() - 1).withNumber(number, period(number)));
            return;
        }
        if (!mentions.isEmpty()
                && YEAR_OF_IT.matcher(lead).find()
                && Period.namesATime(lead)
                && period(number) == Period.REPORT_YEAR) {
            addYearOfIt(number);
            return;
        }
        Optional<Measure> measure = measure(lead, tail, leadStart > 0);
        if (measure.isEmpty()
                || CHANGE.matcher(lead).find()
                || OTHER_NOUN_AFTER.matcher(tail).find()) {
            return;
        }
        if (ALL_PUBLISHED.matcher(tail).find()
                && !OTHER_MATTER
                        .matcher(lead.substring(clauseStart(lead, lead.length())))
                        .find()) {
            mentions.add(plain(number, leadStart + clauseStart(lead, lead.length()), PublishingVerb.PROACTIVELY));
            return;
        }
        int nounStart = measure.get().nounStart();
        PublishingVerb.Found verb =
                PublishingVerb.lastBefore(lead, measure.get().nounEnd());
        if (measure.get().ofSum() && verb.verb() == PublishingVerb.NONE && !sumsUpPublishedItems(leadStart)) {
            return;
        }
        boolean vague = VAGUE_UNIT.matcher(number.unit()).matches();
        if (vague && (measure.get().ofVerb() || lead.indexOf('，', nounStart) >= 0)) {
            return;
        }
        boolean governmentPart = GOVERNMENT_PART.matcher(lead).find();
        boolean verbless = verb.verb() == PublishingVerb.NONE;
        boolean itemOfAList = verbless && leadStart > 0 && !measure.get().counted() && !governmentPart;
        boolean beside = body.topic() == Topic.REQUESTS && verb.verb() != PublishingVerb.PROACTIVELY;
        if (itemOfAList
                || beside
                || measure.get().nounEnd() - verb.end() > LONGEST_REACH
                || verbless && !governmentPart && !plausibleWithoutVerb(lead, clauseStart(lead, nounStart), number)) {
            return;
        }
        int from = verbless ? clauseStart(lead, nounStart) : verb.start();
        if (OTHER_MATTER.matcher(lead.substring(from)).find()
                || NOUN_AFTER.matcher(tail).find()
                        && OTHER_MATTER.matcher(clauseAfter(tail)).find()) {
            return;
        }
        String between = verbless || verb.end() > nounStart ? "" : lead.substring(verb.end(), nounStart);
        String beforeVerb = lead.substring(0, from);
        if (NOT_PUBLISHED.matcher(beforeVerb).find()) {
            return;
        }
        // 编发简报43期；公示栏张贴531条: the channel of what stands before the semicolon is another.
        String sameStatement = beforeVerb.substring(beforeVerb.lastIndexOf('；') + 1);
        String channels = Channels.named(sameStatement) ? sameStatement : beforeVerb;
        Optional<String> channel = Channels.only(Channels.named(channels) ? channels : between);
        // 发布2篇预决算信息: the kind may follow the number.
        String named = measure.get().ofVerb() ? kindAfter(tail) : between;
        Optional<String> kind = !measure.get().summedUp() && PublishingVerb.limitedToAKind(named)
                ? Optional.of(named)
                : Optional.empty();
        boolean general = channel.isEmpty() && kind.isEmpty();
        boolean summed =
                TOTAL_WORD.matcher(lead.substring(Math.max(0, from - 2))).find();
        boolean ofProactive = inList && general && verb.verb() == PublishingVerb.PROACTIVELY;
        Period period = period(number);
        // 共发布900条，其中2023年90条: a part of what was published ever, but the whole of the year.
        boolean yearOfMore = period == Period.REPORT_YEAR
                && !mentions.isEmpty()
                && mentions.get(mentions.size() - 1).period() != Period.REPORT_YEAR;
        // 含政策180条、公示20条: a pause mark goes on with the list.
        boolean enumerated = leadStart > 0 && lead.startsWith("、") && channel.isEmpty();
        boolean part = (inList || enumerated) && !yearOfMore && !ofProactive && !governmentPart && !(general && summed);
        mentions.add(new DisclosureMention(
                body,
                sentence,
                number,
                leadStart + clauseStart(lead, from),
                number.end() + endOf(NOUN_AFTER, tail),
                governmentPart ? PublishingVerb.DISCLOSED : verb.verb(),
                summed,
                channel,
                kind,
                period,
                part,
                ofProactive,
                unit.subjectOf(text.substring(0, measure.get().ofSum() ? firstNumber : number.start())),
                doubt(verb.verb(), measure.get(), lead, beforeVerb, tail)
                        .or(() -> ofProactive
                                        && PAPERS.matcher(text.substring(0, firstNumber))
                                                .find()
                                ? Optional.of(CLASSED_ONLY)
                                : Optional.empty())));
    }

    private static Optional<Wording> doubt(
            PublishingVerb verb, Measure measure, String lead, String beforeVerb, String tail) {
        if (CLASSED.matcher(beforeVerb).find()) {
            return Optional.of(CLASSED_ONLY);
        }
        if (verb == PublishingVerb.SUBMITTED) {
            boolean published = Channels.isWebSite(beforeVerb)
                    && !measure.ofVerb()
                    && !SELECTED_LATER.matcher(tail).find();
            return published ? Optional.empty() : Optional.of(SUBMITTED_ONLY);
        }
        if (PASSED_LATER.matcher(tail).find()) {
            return Optional.of(SUBMITTED_ONLY);
        }
        if (LIST_GOES_ON.matcher(tail).find()) {
            return Optional.of(ITEM_OF_A_LIST);
        }
        boolean saysNothing = verb == PublishingVerb.NONE
                && !measure.ofSum()
                && !beforeVerb.contains("公开")
                && !DISCLOSURE.matcher(lead).find();
        return saysNothing ? Optional.of(NO_VERB) : Optional.empty();
    }

    /** 累计公开2560条，本年新增139条: where the first number may be the year's too, either may be the total; not 其中本年139条. */
    private void addYearOfIt(NumberPhrase number) {
        DisclosureMention before = mentions.get(mentions.size() - 1);
        DisclosureMention ofTheYear = before.withNumber(number, Period.REPORT_YEAR);
        String toFirst = text.substring(0, before.number().start());
        boolean among = text.substring(before.number().end(), number.start()).contains("其中")
                && GROWN.matcher(toFirst).find()
                && !Period.namesATime(UP_TO.matcher(toFirst).replaceAll(""));
        if (among) {
            mentions.set(mentions.size() - 1, before.in(Period.SINCE_BEGINNING));
        } else if (before.period() == Period.REPORT_YEAR) {
            mentions.set(mentions.size() - 1, before.doubted(YEAR_OR_EVER));
            ofTheYear = ofTheYear.doubted(YEAR_OR_EVER);
        }
        mentions.add(ofTheYear);
    }

    /** Whether what stands before 共计N条 was published rather than received or handed out. */
    private boolean sumsUpPublishedItems(int end) {
        String before = text.substring(0, end);
        PublishingVerb.Found verb = PublishingVerb.lastBefore(before, end);
        return verb.verb() != PublishingVerb.NONE
                && !OTHER_DOINGS.matcher(before.substring(verb.start())).find();
    }

    private static Optional<Measure> measure(String lead, String tail, boolean numbersBefore) {
        boolean nounAfter = NOUN_AFTER.matcher(tail).find();
        SparsePattern.Search noun = NOUN_BEFORE.matcher(lead);
        if (noun.find()) {
            return Optional.of(measure(noun, noun.start("noun"), false, false, false));
        }
        SparsePattern.Search verb = VERB_BEFORE.matcher(lead);
        if (verb.find()) {
            return Optional.of(measure(verb, verb.end("noun"), false, !nounAfter, false));
        }
        SparsePattern.Search list = LIST_BEFORE.matcher(lead);
        // 等2条，…，共计89条: without a word that sums up, it is an item of the list that is summed up later.
        boolean itemOfASum = SUMMED_UP_LATER.matcher(tail).find();
        if (list.find() && !(itemOfASum && list.group("link").isEmpty())) {
            return Optional.of(measure(list, list.start("noun"), true, false, false));
        }
        SparsePattern.Search topic = TOPIC_BEFORE.matcher(lead);
        if (topic.find() && TOPIC_ENDS.matcher(tail).find()) {
            return Optional.of(measure(topic, topic.start("noun"), false, true, false));
        }
        SparsePattern.Search sum = SUM_BEFORE.matcher(lead);
        if (numbersBefore && sum.find()) {
            return Optional.of(measure(sum, sum.start("noun"), false, false, true));
        }
        return nounAfter
                ? Optional.of(new Measure(lead.length(), lead.length(), false, true, false, false))
                : Optional.empty();
    }

    private static Measure measure(
            SparsePattern.Search matcher, int nounStart, boolean summedUp, boolean ofVerb, boolean ofSum) {
        boolean counted = TOTAL_WORD.matcher(matcher.group("link")).find();
        return new Measure(nounStart, matcher.end("noun"), summedUp, counted, ofVerb, ofSum);
    }

    /**
     * The time of a number: of the bracket after it if that gives one, such as (截至11月30日), else of the words before.
     */
    private Period period(NumberPhrase number) {
        Matcher remark = TIME_AFTER.matcher(sentence.text()).region(number.end(), text.length());
        if (remark.lookingAt() && NumberPhrases.in(remark.group()).isEmpty()) {
            Period later = Period.of(remark.group(), reportYear);
            if (later != Period.REPORT_YEAR) {
                return later;
            }
        }
        return Period.of(text.substring(Math.max(0, number.start() - LONGEST_LEAD), number.start()), reportYear);
    }

    private boolean plausibleWithoutVerb(String lead, int from, NumberPhrase number) {
        return !number.unit().isEmpty()
                && body.section() <= 2
                && (lead.contains("信息") && PublishingVerb.sumsUp(lead)
                        || DOCUMENTS_OR_DISCLOSURE.matcher(lead.substring(from)).find());
    }

    private static int clauseStart(String lead, int position) {
        for (int i = Math.min(position, lead.length()) - 1; i >= 0; i--) {
            if ("，；：".indexOf(lead.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String kindAfter(String tail) {
        Matcher matcher = KIND_AFTER.matcher(tail);
        return matcher.find() ? matcher.group() : "";
    }

    private static String clauseAfter(String tail) {
        return tail.split("[，；：]", 2)[0];
    }

    private static int endOf(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }
}
