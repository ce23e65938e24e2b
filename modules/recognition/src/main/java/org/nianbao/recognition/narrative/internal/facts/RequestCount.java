package org.nianbao.recognition.narrative.internal.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.text.Wording;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.outline.Topic;
import org.nianbao.recognition.narrative.internal.text.Masking;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.Sentence;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/**
 * A number in a sentence about applications, with the words that say what it counts.
 *
 * @param body the piece of the report it stands in
 * @param sentence its sentence
 * @param text the sentence, titles of papers blanked
 * @param number the number
 * @param lead the words since the number before it
 * @param clause of these the ones that belong to it; empty where what it counts is said after it
 * @param tail the words after it up to the next break
 */
record RequestCount(
        Outline.Body body,
        Sentence sentence,
        String text,
        NumberPhrase number,
        String lead,
        String clause,
        String tail) {
    private static final int LONGEST_LEAD = 200;
    private static final int LONGEST_TAIL = 40;
    private static final Pattern UNIT = Pattern.compile("件|条|项|次|份|例|宗|起|个|件次|条次|件\\(次\\)|件\\(条\\)|条\\(件\\)|条\\(次\\)|");

    /** 2件未到答复期限，结转下年度: the reason stands between. */
    private static final Pattern NOT_DUE = Pattern.compile(
            "^(?:申请)?因?(?:均|尚|仍)*未到[^，；。\\d]{0,8}(?:期限|时限|期)，" + "(?=(?:需|将|已|均|按规定|依法)*(?:结转|转结|顺延|转[至到入下]))");

    /** 62件，其中3件: the 3 are among the 62. */
    private static final SparsePattern COUNTED_WITHIN = SparsePattern.compile("其中(?!不)|(?<!不)包括|(?<=^[，、(]?)含");

    /** 3件(另有上年结转1件): the 1 is none of the 3. */
    private static final SparsePattern BESIDE = SparsePattern.compile("不含|不包括|不计|未计|另|除");

    private static final Pattern SUMMED_UP = Pattern.compile("^[，、；]?(?:合计|共计|总计|总共|共)(?:为|有)?$");
    private static final SparsePattern ANSWERED =
            SparsePattern.compile("(?:(?<!延期|逾期|超期|不予|暂缓)(?:办结|答复)|办理完毕|办复|回复|已办理|已办|处理完毕|办理结果)"
                    + "(?:政府信息公开|依申请公开|信息公开|申请|事项|的|了|数量|数|共计|共|为|：|，)*+$");
    private static final Pattern DONE_AFTER =
            Pattern.compile("^(?:申请)?(?:均|已经?|全部|按时|按期|依法|予以)*(?:办结|答复|办理完毕|办复)(?!率)");

    /** 1件转下年度办理，3件已办结: what the number counts is said after it. */
    private static final Pattern SAID_AFTER =
            Pattern.compile("^(?:申请)?(?:已|均|全部|按时|按期|依法|予以|继续|正在)*(?:结转|转结|顺延|转下|转至|转入|办结|答复|办理完毕|办复|办理中)");

    private static final SparsePattern RESULT =
            SparsePattern.compile("予以公开|部分公开|同意公开|不予公开|无法提供|不予处理|其他处理|撤销|撤回|不存在|补正|不同意|属于|平均|同比|增加|减少|增长|下降|主动公开"
                    + "|[比较](?:20\\d\\d年度?|去年|上年度?|上一年度?)(?:同期)?[多少]");

    /** What came or went through another office. */
    private static final SparsePattern THROUGH_OTHERS = SparsePattern.compile("转来|转办|转交|交办|移送|协助|配合|涉及");

    private static final SparsePattern ROUTE =
            SparsePattern.compile("当面|自行|直接|电话|现场|网上|网络|信函|邮寄|信件|邮件|传真|窗口|线上|线下|书面|口头|来函|平台|网站");
    private static final SparsePattern APPLICANT =
            SparsePattern.compile("自然人|商业企业|企业|科研机构|(?<!公民、|和|或|及)法人(?!和|或|及|、)|公民(?!、|和|或|及)|个人");
    private static final SparsePattern RECEIVED =
            SparsePattern.compile("收到|受理(?!点|窗口|电话|机构|渠道|单位|平台|人员|部门|范围|条件|室)|新收|接收|接到|收悉|发生|接受|产生");
    /** 上年结转1件，办结3件: what came over from another year is dealt with in this one. */
    private static final Pattern CAME_OVER = Pattern.compile(
            "(?:上年|上一年|去年|往年|20\\d\\d年)度?[^，；。年]{0,8}?(?:结转|转结)|(?:结转|转结|顺延)(?:至|到)?(?:下一?年度?|次年|20\\d\\d年度?)");

    private static final SparsePattern PAPERS = SparsePattern.compile("公文|文件|来文|信息");

    private static final SparsePattern HANDLED = SparsePattern.compile("办理|处理");
    private static final Pattern COUNTING_WORDS = Pattern.compile("(?:我[镇乡局]|全年|共有|共计|合计|总计|累计|共|数量|总数|为|有|：|分别)*+");
    private static final SparsePattern VERB_ONLY =
            SparsePattern.compile("(?:收到|受理|新收|接收|接到|办理|处理)(?:了|的|共计|累计|共|量|数量|数|总数|为|有|：|申请|事项|件|相关)*+$");

    /** What stands before 收到 says who and when. */
    private static final Pattern AFTER_VERB = Pattern.compile("^.*?(?=收到|受理|新收|接收|接到|办理|处理)");

    /** 2022年收到申请6件，2023年收到9件. */
    private static final Pattern AGAIN = Pattern.compile("(?:收到|新收|接收|接到)(?:了|共计|共|为|有)*+$");

    /** 依申请公开信息1条: the noun alone, without a verb. */
    private static final SparsePattern NOUN_ONLY = SparsePattern.compile("(?:" + RequestWords.APPLICATION
            + ")(?:公开|政府|信息|的|申请|办理|件|事项|情况|请求|案件|数量|总量|总数|数|量|共计|共|累计|总计|为|有|达|：|，|" + Masking.BLANK + ")*+$");

    /** Between the last word of applications or of receiving and the number stand words of counting only. */
    private static final SparsePattern LINKED = SparsePattern.compile("(?:" + RequestWords.APPLICATION
            + "|收到|受理|新收|接收|接到|收悉|发生|接受|产生|办理|处理|办结|答复)"
            + "(?:公开|政府|信息|的|了|过|书面|申请|受理|办理|件|事项|情况|请求|诉求|案件|业务|数量|总量|总数|数|量|共计|共|累计|总计|合计|为|有|达到?|：|，|、|本年度?|全年|今年|分别|均|各类|各种|零|"
            + "公民|法人|或者?|和|及|其他|组织|自然人|个人|商业|企业|群众|提出|提交|当面|现场|网上|网络|在线|信函|邮寄|信件|邮件|电子|传真|窗口|线上|线下|口头|电话|来函|方式|形式|渠道(?!$)|"
            + Masking.BLANK + ")*+$");

    private static final Pattern NOUN_AFTER = Pattern.compile(
            "^(?:的)?(?:群众|公民|企业|政府信息公开|政府信息|信息公开|信息)*(?:" + RequestWords.APPLICATION + ")(?:公开|申请|事项|信息)*+");

    /** 主动公开92条，依申请公开14条: classes of documents rather than applications. */
    private static final SparsePattern SPLIT_OF_DOCUMENTS =
            SparsePattern.compile("主动公开.{0,16}\\d+(?:条|件)?.{0,3}$|主动公开.{0,16}\\d+(?:条|件)?.{0,3}依申请公开|不予公开.{0,16}\\d+");

    /** 依申请公开2条，主动公开183条. */
    private static final Pattern SPLIT_LATER = Pattern.compile("^[，；、](?:主动公开|不予公开)[^，；]{0,8}\\d");

    /** The numbers of a sentence that may count applications, in order. */
    static List<RequestCount> in(Outline.Body body, Sentence sentence, String text) {
        List<RequestCount> counts = new ArrayList<>();
        int previousEnd = 0;
        for (NumberPhrase number : sentence.numbers()) {
            if (!UNIT.matcher(number.unit()).matches() || !number.whole()) {
                continue;
            }
            String lead = text.substring(Math.max(previousEnd, number.start() - LONGEST_LEAD), number.start());
            String following = text.substring(number.end(), Math.min(text.length(), number.end() + LONGEST_TAIL));
            Matcher notDue = NOT_DUE.matcher(following);
            int reason = notDue.find() ? notDue.end() : 0;
            boolean saidAfter =
                    SAID_AFTER.matcher(following.substring(reason)).find() && lead.matches(".*(?:[，；、(]|其中[：，]?)");
            counts.add(new RequestCount(
                    body,
                    sentence,
                    text,
                    number,
                    lead,
                    saidAfter ? "" : clause(lead),
                    following.substring(0, reason) + following.substring(reason).split("[，；、(]", 2)[0]));
            previousEnd = number.end();
        }
        return counts;
    }

    /** Whether its words name what is no application. */
    boolean namesOtherMatter() {
        return RequestWords.nameOtherMatter(clause + "#" + tail);
    }

    /** Whether its words name applications. */
    boolean namesApplications() {
        return RequestWords.nameApplications(clause + "#" + tail);
    }

    /** Whether it is said to be a part of the number before it: 其中, 包括. */
    boolean isWithin() {
        return COUNTED_WITHIN.matcher(lead).find();
    }

    /** Whether it counts what came in and is not said to be an application: 收到群众诉求56件. */
    boolean isOfAllThatCame() {
        return RECEIVED.matcher(clause).find()
                && !namesApplications()
                && !PAPERS.matcher(clause + tail).find();
    }

    /** Whether it is named as applications and nothing else: 依申请公开2件. */
    boolean isNamedByNoun() {
        return NOUN_ONLY.matcher(clause).find() || NOUN_AFTER.matcher(tail).find();
    }

    /** Whether it opens a bracket after the number before it. */
    boolean isBracketed() {
        return lead.startsWith("(");
    }

    /** Whether it is said to be no part of the number before it. */
    boolean isBeside() {
        return BESIDE.matcher(lead).find();
    }

    /** Whether it sums up the numbers before it: 共计7件. */
    boolean sumsUp() {
        return SUMMED_UP.matcher(lead).find();
    }

    /** Whether it counts the applications of one route or kind of applicant. */
    boolean isByRouteOrApplicant() {
        return ROUTE.matcher(clause).find() || APPLICANT.matcher(clause).find();
    }

    /** What it states, doubtful where it may be another office's. */
    Statement statement(Subject subject) {
        Statement words =
                Statement.ofCount(sentence, number.start() - clause.length(), number.end() + lengthSaidAfter(), number);
        boolean perhapsOthers = subject == Subject.PERHAPS_OTHERS
                || THROUGH_OTHERS.matcher(clause).find();
        return perhapsOthers ? words.doubted(Wording.of("recognition.fact.perhapsOthers")) : words;
    }

    /** The statement as one of applications received, doubtful where the words are not plain. */
    Statement asReceived(Statement statement) {
        boolean plain =
                (LINKED.matcher(clause).find() || NOUN_AFTER.matcher(tail).find())
                        && !RequestWords.nameApplicationForSomethingElse(
                                AFTER_VERB.matcher(clause).replaceFirst(""));
        boolean handledOnly = !RECEIVED.matcher(clause).find()
                && HANDLED.matcher(clause).find()
                && number.number().signum() > 0;
        Statement linked = plain ? statement : statement.doubted(Wording.of("recognition.fact.perhapsNotRequests"));
        return handledOnly ? linked.doubted(Wording.of("recognition.fact.handledNotReceived")) : linked;
    }

    /**
     * What it counts; several where a clause says both (收到并答复5件), none where it counts something else.
     *
     * @param inParts whether it stands among the parts of another number
     */
    Set<FactCode> codes(boolean inParts, Optional<Integer> reportYear) {
        if (RequestWords.speakOfCarryingOver(clause + "#" + tail)) {
            return RequestWords.carried(clause + "#" + tail, reportYear)
                    .map(EnumSet::of)
                    .orElse(EnumSet.noneOf(FactCode.class));
        }
        Set<FactCode> codes = EnumSet.noneOf(FactCode.class);
        if (RequestWords.speakOfUnfinished(clause)) {
            return codes;
        }
        boolean answered = ANSWERED.matcher(clause).find()
                || clause.isEmpty() && DONE_AFTER.matcher(tail).find();
        if (answered && isOfTheYear(reportYear)) {
            codes.add(FactCode.REQUESTS_ANSWERED);
        }
        if (!inParts
                && (!answered || RECEIVED.matcher(clause).find())
                && !RESULT.matcher(clause).find()
                && isReceived()
                && isOfTheYear(reportYear)) {
            codes.add(FactCode.REQUESTS_RECEIVED);
        }
        return codes;
    }

    private boolean isOfTheYear(Optional<Integer> reportYear) {
        String before = text.substring(Math.max(0, number.start() - LONGEST_LEAD), number.start());
        return Period.of(CAME_OVER.matcher(before).replaceAll(""), reportYear) == Period.REPORT_YEAR;
    }

    private boolean isReceived() {
        boolean verb =
                RECEIVED.matcher(clause).find() || HANDLED.matcher(clause).find();
        boolean noun =
                NOUN_ONLY.matcher(clause).find() || NOUN_AFTER.matcher(tail).find();
        boolean some = number.number().signum() > 0;
        if (body.topic() == Topic.DISCLOSURE && !verb && (some || !clause.contains("依申请"))) {
            // 通过网站申请公开信息20条 among the published items is a slip of the pen for 主动公开, 依申请公开14条 a class of them.
            return false;
        }
        if (some && !verb && SPLIT_LATER.matcher(text.substring(number.end())).find()) {
            return false;
        }
        if (some
                && !verb
                && SPLIT_OF_DOCUMENTS.matcher(text.substring(0, number.start())).find()) {
            return false;
        }
        if (AGAIN.matcher(clause).find()
                && Period.namesATime(clause)
                && RequestWords.nameApplications(text.substring(0, number.start()))
                && !RequestWords.nameOtherMatter(text.substring(0, number.start()))) {
            return true;
        }
        boolean underHeading = RequestWords.areUnderTheirHeading(body)
                && VERB_ONLY.matcher(clause).find();
        return noun || underHeading || verb && namesApplications();
    }

    /** The words before a number back to the last comma; further where there are only words of counting between. */
    private static String clause(String lead) {
        int end = lead.length();
        while (true) {
            int start = end - 1;
            while (start >= 0 && !breaksClause(lead, start)) {
                start--;
            }
            String clause = lead.substring(start + 1);
            if (start <= 0 || !COUNTING_WORDS.matcher(clause.replace("，", "")).matches()) {
                return clause;
            }
            end = start;
        }
    }

    private static boolean breaksClause(String lead, int position) {
        char c = lead.charAt(position);
        return c == '；' || c == '，' || c == '(' && lead.indexOf(')', position) < 0;
    }

    /** How much of the words after the number belongs to what they say: 5件申请, 1件结转下年度办理. */
    private int lengthSaidAfter() {
        if (RequestWords.speakOfCarryingOver(tail) && !RequestWords.speakOfCarryingOver(clause)) {
            return tail.length();
        }
        Matcher matcher = NOUN_AFTER.matcher(tail);
        return matcher.find() ? matcher.end() : 0;
    }
}
