package org.nianbao.recognition.narrative.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.narrative.internal.facts.DisclosureMention.Verb;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.NumberPhrases;
import org.nianbao.recognition.narrative.internal.text.Sentence;

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
    private static final String LINK = "(?:的|了|数量|总数量|总数|总量|条数|件数|数|量|情况|共计|总计|合计|累计|共有|总共|一共|共|达到|达|为|是|有|"
            + "：|，|、|" + Masking.BLANK + "|(?:\\d+|[一二三四五六七八九十]+)(?:个?大?类|期|批|个?方面|个?栏目))*";

    private static final Pattern NOUN_BEFORE = Pattern.compile("(?<noun>信息|动态|资讯|内容)(?<link>" + LINK + ")$");
    private static final Pattern VERB_BEFORE = Pattern.compile(
            "(?<noun>(?:主动)?(?:对外)?(?:公开|发布|更新|推送|公示|上传))(?<link>" + LINK + ")$");
    private static final Pattern LIST_BEFORE = Pattern.compile("(?<noun>等)(?<link>(?:共计|总计|合计|累计|总共|共|达|，)+)$");
    private static final Pattern SUM_BEFORE = Pattern.compile("(?:^|[，；、：])(?<noun>)(?<link>(?:共计|总计|合计|总共|一共|累计)+)$");
    private static final Pattern NOUN_AFTER = Pattern.compile(
            "^(?:的)?(?:各类|各项|各种|相关|有关|主动|公开|的)*(?:政府|政务)?(?:公开)?(?:工作)?信息(?!公开申请|公开目录|公开指南|员|中心|平台)");

    private static final Pattern TOTAL_WORD = Pattern.compile("共|总数|总量|总计|合计|累计");

    /** Verbs of publishing; 公开 within 信息公开平台, 公开栏, 公开条例 is none. */
    private static final Pattern VERB = Pattern.compile("(?<proactive>(?:主动|积极)(?:对外|向社会)?(?:公开|发布|更新|公示)"
            + "(?!目录|平台|专栏|栏目|制度|范围|基本目录))"
            + "|(?<disclosed>(?<!信息|政务|村务|党务|财务|厂务|申请|不予|依法不)公开(?!栏|平台|网|专|目录|指南|条例|工作|领导|制度|系统|办|年报|窗口|渠道|展|屏|审|标准|事项清单|属性|方式|形式)"
            + "|公示(?!栏|牌))"
            + "|(?<issued>发布(?!平台|系统|制度|审核|渠道|工作|流程|机制)|推送|上传|刊发|刊登|张贴|推出|公布)"
            + "|(?<updated>更新)"
            + "|(?<submitted>报送|上报)");

    /** What makes a number count something else. */
    private static final Pattern OTHER_MATTER = Pattern.compile(
            "删除|撤下|撤销|清理|下架|整改|排查|纠正|回复|答复|回应|受理|办理|办结|收到|接到|转办|交办|处置|解答|咨询|留言|访问|点击|浏览|阅读|关注|粉丝|热线|信箱|"
                    + "来信|来访|来电|培训|会议|建议|提案|投诉|举报|信访|申请|复议|诉讼|不予公开|未公开|依申请|工单|诉求|批示|错敏|错别字|征集|评议|问卷|采用|录用");

    private static final Pattern OTHER_NOUN_AFTER = Pattern.compile(
            "^(?:建议|意见|提案|诉求|留言|咨询|申请|投诉|举报|线索|工单|评论|问题|批示|短信|栏目|措施|规定|制度|经验|任务|依申请|政策解读|次)");

    private static final Pattern CHANGE = Pattern.compile("(?:(?<!新)增加|(?<!新)增长|减少|下降|上升|提高|回落|多出|少了|多了)了?$");

    private static final Pattern PART = Pattern.compile("其中|包括|包含|内有|分别");

    /** Words between verb and noun that limit nothing. */
    private static final Pattern GENERAL_WORDS = Pattern.compile(
            "政府|政务|信息|动态|相关|有关|公开|公示|主动|法定|本级|本单位|本机关|本部门|全镇|全乡|全街道|我镇|我乡|镇|乡|街道|工作|向社会|社会|对外|更新|发布|新增|文件|通知|公告|资讯|内容|"
                    + "共计|累计|总计|合计|全年|总数|数|总|共|量|应当|应|依法|及时|规范|大量|情况|方面|年度?|事项|类|的|了|各|种|项|新|条|、|，|和|及|与|以及|：|于|其|" + Masking.BLANK);

    /** Words that sum up whatever list of kinds stands before them. */
    private static final Pattern SUMMING_UP = Pattern.compile("等|各类|各种|各项|全部|所有|各方面|多种|多类");

    private DisclosureMentions() {}

    /** The mentions in the order of the sentence. */
    static List<DisclosureMention> in(Outline.Body body, Sentence sentence, Optional<Integer> reportYear) {
        List<DisclosureMention> mentions = new ArrayList<>();
        String quotationsMasked = Masking.quotations(sentence.text());
        String text = Masking.brackets(quotationsMasked);
        int previousEnd = 0;
        boolean inList = false;
        for (NumberPhrase number : NumberPhrases.in(quotationsMasked)) {
            boolean bracketed = text.charAt(number.start()) == Masking.BLANK;
            if (bracketed || !ITEM_UNIT.matcher(number.unit()).matches() || !number.whole()) {
                continue;
            }
            String lead = text.substring(Math.max(previousEnd, number.start() - LONGEST_LEAD), number.start());
            inList |= PART.matcher(lead).find();
            Optional<DisclosureMention> mention =
                    mention(body, sentence, text, number.start() - lead.length(), number, inList, reportYear);
            mention.ifPresent(mentions::add);
            previousEnd = number.end();
        }
        return mentions;
    }

    private static Optional<DisclosureMention> mention(
            Outline.Body body,
            Sentence sentence,
            String text,
            int leadStart,
            NumberPhrase number,
            boolean inList,
            Optional<Integer> reportYear) {
        String lead = text.substring(leadStart, number.start());
        String tail = text.substring(number.end(), Math.min(text.length(), number.end() + LONGEST_REACH));
        boolean nounAfter = NOUN_AFTER.matcher(tail).find();
        Optional<Matcher> before = matching(lead, NOUN_BEFORE)
                .or(() -> matching(lead, VERB_BEFORE))
                .or(() -> matching(lead, LIST_BEFORE))
                .or(() -> leadStart > 0 ? matching(lead, SUM_BEFORE) : Optional.empty());
        if (before.isEmpty() && !nounAfter
                || CHANGE.matcher(lead).find()
                || OTHER_NOUN_AFTER.matcher(tail).find()) {
            return Optional.empty();
        }
        int nounStart = before.map(m -> m.start("noun")).orElse(lead.length());
        int nounEnd = before.map(m -> m.end("noun")).orElse(lead.length());
        boolean nounIsVerb = before.isPresent() && VERB_BEFORE.matcher(lead).find() && !NOUN_BEFORE.matcher(lead).find();
        FoundVerb verb = lastVerb(lead, nounIsVerb ? nounEnd : nounStart);
        boolean listContinues = leadStart > 0 && verb.verb == Verb.NONE && !verbless(before, nounAfter);
        if (listContinues || nounEnd - verb.end > LONGEST_REACH) {
            return Optional.empty();
        }
        if (verb.verb == Verb.NONE && !plausibleWithoutVerb(body, lead, number)) {
            return Optional.empty();
        }
        int localStart = verb.verb == Verb.NONE ? clauseStart(lead, nounStart) : verb.start;
        if (OTHER_MATTER.matcher(lead.substring(localStart)).find()
                || OTHER_MATTER.matcher(clauseAfter(tail)).find() && nounAfter) {
            return Optional.empty();
        }
        String between = verb.verb == Verb.NONE || verb.end > nounStart ? "" : lead.substring(verb.end, nounStart);
        String beforeVerb = lead.substring(0, Math.min(localStart, lead.length()));
        Optional<String> channel = Channels.only(beforeVerb + "|" + between);
        Optional<String> kind = kind(between);
        String counting = lead.substring(localStart);
        boolean summed = TOTAL_WORD.matcher(counting).find()
                || lead.substring(0, localStart).matches(".*(?:共|共计|总计|累计)$");
        boolean ofProactive = inList && verb.verb == Verb.PROACTIVELY && channel.isEmpty() && kind.isEmpty();
        boolean closesList = summed && channel.isEmpty() && kind.isEmpty();
        boolean part = inList && !ofProactive && !closesList;
        int quoteStart = leadStart + clauseStart(lead, localStart);
        int quoteEnd = nounAfter ? number.end() + endOf(NOUN_AFTER, tail) : number.end();
        return Optional.of(new DisclosureMention(
                body,
                sentence,
                number,
                quoteStart,
                quoteEnd,
                verb.verb,
                summed,
                channel,
                kind,
                Period.of(text.substring(Math.max(0, number.start() - LONGEST_LEAD), number.start()), reportYear),
                part,
                ofProactive));
    }

    /** 共计89条, 89条政府信息 after the parts need no verb of their own. */
    private static boolean verbless(Optional<Matcher> before, boolean nounAfter) {
        return nounAfter
                || before.isPresent()
                        && TOTAL_WORD.matcher(before.get().group("link")).find();
    }

    private static boolean plausibleWithoutVerb(Outline.Body body, String lead, NumberPhrase number) {
        boolean about = lead.contains("信息") && (lead.contains("公开") || SUMMING_UP.matcher(lead).find())
                || TOTAL_WORD.matcher(lead).find();
        return about && !number.unit().isEmpty() && body.section() <= 2;
    }

    private record FoundVerb(Verb verb, int start, int end) {}

    private static FoundVerb lastVerb(String lead, int limit) {
        FoundVerb found = new FoundVerb(Verb.NONE, 0, 0);
        Matcher matcher = VERB.matcher(lead).region(0, limit);
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            Verb verb = matcher.group("proactive") != null
                    ? Verb.PROACTIVELY
                    : matcher.group("disclosed") != null
                            ? Verb.DISCLOSED
                            : matcher.group("issued") != null
                                    ? Verb.ISSUED
                                    : matcher.group("updated") != null ? Verb.UPDATED : Verb.SUBMITTED;
            boolean chained = found.verb != Verb.NONE
                    && lead.substring(found.end, matcher.start()).matches("(?:了|[、，和及与并])?(?:信息)?");
            // 主动更新、公开各类信息: the plainest of chained verbs speaks for all.
            found = chained && found.verb.compareTo(verb) > 0
                    ? new FoundVerb(found.verb, found.start, matcher.end())
                    : new FoundVerb(verb, chained ? found.start : matcher.start(), matcher.end());
        }
        return found;
    }

    private static Optional<String> kind(String between) {
        if (SUMMING_UP.matcher(between).find() && !between.contains("重点")) {
            return Optional.empty();
        }
        String rest = GENERAL_WORDS.matcher(between).replaceAll("");
        return rest.isEmpty() ? Optional.empty() : Optional.of(between);
    }

    private static int clauseStart(String lead, int position) {
        for (int i = Math.min(position, lead.length()) - 1; i >= 0; i--) {
            if ("，；：".indexOf(lead.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String clauseAfter(String tail) {
        return tail.split("[，；：]", 2)[0];
    }

    private static int endOf(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    private static Optional<Matcher> matching(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
