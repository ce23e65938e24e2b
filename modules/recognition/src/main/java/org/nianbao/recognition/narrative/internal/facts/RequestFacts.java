package org.nianbao.recognition.narrative.internal.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.outline.Topic;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.NumberPhrases;
import org.nianbao.recognition.narrative.internal.text.Sentence;

/**
 * What the narrative states about applications for information: received, carried in, answered, carried out.
 *
 * <p>Only clauses about applications count. Hotline cases, letters, consultations, proposals and applications of other
 * kinds (许可, 救助) are none; neither are the parts by route, applicant or result.
 */
final class RequestFacts {
    private static final int LONGEST_LEAD = 200;
    private static final int LONGEST_TAIL = 40;
    private static final Amount ZERO = new Amount.Count(0);

    private static final Pattern UNIT = Pattern.compile("件|条|项|次|份|例|宗|起|个|件次|条次|件\\(次\\)|件\\(条\\)|条\\(件\\)|条\\(次\\)|");

    private static final String APPLICATION = "依申请公开|(?:政府)?信息公开(?:的)?申请|(?:政府)?信息的?申请|公开申请|申请公开|要求公开"
            + "|申请(?!人|行政复议|复议|表|渠道|流程|方式|条件|材料|指南|办理流程|答复|收费)";
    private static final Pattern ABOUT = Pattern.compile(APPLICATION);

    /** What is handled in a town hall and is no application for information. */
    private static final Pattern OTHER_MATTER = Pattern.compile("12345|热线|信箱|留言|咨询|建议|提案|议案|投诉|举报|信访|来信|来访|网民|人次|工单|"
            + "许可申请|救助申请|低保|补贴申请|登记申请|用地申请|建房申请|入党|危房|复议|诉讼|处罚|纠纷|矛盾");

    /** What an application is called at the end of 未收到…. */
    private static final Pattern NEGATED_APPLICATION = Pattern.compile(
            ".*(?:" + APPLICATION + ")"
                    + "(?:公开|政府|信息|的|申请|办理|受理|件|事项|事件|情况|请求|诉求|需求|案件|内容|业务|工作|数|量|材料|要求|事宜|书|现象|发生|公文|文件|来函|案例|\\d|条|项|次|份|例|宗|起|个)*+");

    /** What is negated under the sub-heading 依申请公开 without being named again. */
    private static final Pattern NEGATED_UNDER_HEADING = Pattern.compile("(?:相关|有关|此类|该类|任何)*(?:申请|事项|情况|信息|业务|件)++");

    /** 未收到书面申请 says nothing about others. */
    private static final Pattern RESTRICTED = Pattern.compile(
            "书面|当面|信函|邮寄|信件|网络|网上|在线|现场|电子邮件|传真|口头|上级|逾期|重复|涉密|涉及商业|涉及个人|秘密|不予|疑难|超期|延期|补正|无理|违规|应公开而未");

    private static final Pattern ANY_PERSON = Pattern.compile("公民|自然人|个人|群众|任何|各类|社会|民众|居民|村民");

    private static final Pattern CARRIED = Pattern.compile("结转|转结|顺延|转入|遗留|转(?:至|到|下)");
    private static final Pattern FROM_LAST_YEAR = Pattern.compile("上年|上一年|去年|往年");
    private static final Pattern TO_NEXT_YEAR = Pattern.compile("下年|下一年|次年|明年|来年|下个年度");

    /** 62件，其中3件: the 3 are among the 62. */
    private static final Pattern COUNTED_WITHIN = Pattern.compile("其中(?!不)|(?<!不)包括|(?<=^[，、(]?)含");

    /** 3件(另有上年结转1件): the 1 is none of the 3. */
    private static final Pattern BESIDE = Pattern.compile("不含|不包括|不计|未计|另|除");

    private static final Pattern SUMMED_UP = Pattern.compile("^[，、；]?(?:合计|共计|总计|总共|共)(?:为|有)?$");

    private static final Pattern ANSWERED =
            Pattern.compile("(?:办结|答复|办理完毕|办复|回复|已办理|已办|处理完毕)" + "(?:政府信息公开|依申请公开|信息公开|申请|事项|的|了|数量|数|共计|共|为|：|，)*+$");
    private static final Pattern DONE_AFTER =
            Pattern.compile("^(?:申请)?(?:均|已经?|全部|按时|按期|依法|予以)*(?:办结|答复|办理完毕|办复)(?!率)");

    /** 1件转下年度办理，3件已办结: what the number counts is said after it. */
    private static final Pattern SAID_AFTER =
            Pattern.compile("^(?:申请)?(?:已|均|全部|按时|按期|依法|予以|继续|正在)*(?:结转|转结|顺延|转下|转至|转入|办结|答复|办理完毕|办复|办理中)");

    private static final Pattern ALL_ANSWERED =
            Pattern.compile("(?:均|全部|都|全数)已?经?[^，；]{0,24}?(?:答复|办结|办理完毕|回复|办复)(?!率)|(?:办结|答复)率(?:均?为|达到?|)100%");
    private static final Pattern NOT_ALL = Pattern.compile("其余|剩余|余下|撤回|撤销|终止|除");
    private static final Pattern BY_OTHERS = Pattern.compile("由(?!我|本)");
    private static final Pattern NOT_DONE = Pattern.compile("正在办理|尚未办结|未办结|办理中");

    private static final Pattern RESULT =
            Pattern.compile("予以公开|部分公开|同意公开|不予公开|无法提供|不予处理|其他处理|撤销|撤回|不存在|补正|不同意|属于|平均|同比|增加|减少|增长|下降|主动公开"
                    + "|[比较](?:20\\d\\d年度?|去年|上年度?|上一年度?)(?:同期)?[多少]");
    /** What came or went through another office. */
    private static final Pattern THROUGH_OTHERS = Pattern.compile("转来|转办|转交|交办|移送|协助|配合|涉及");

    private static final Pattern ROUTE = Pattern.compile("当面|自行|直接|电话|现场|网上|网络|信函|邮寄|信件|邮件|传真|窗口|线上|线下|书面|口头|来函|平台|网站");
    private static final Pattern APPLICANT =
            Pattern.compile("自然人|商业企业|企业|科研机构|(?<!公民、|和|或|及)法人(?!和|或|及|、)|公民(?!、|和|或|及)|个人");

    private static final Pattern RECEIVED =
            Pattern.compile("收到|受理(?!点|窗口|电话|机构|渠道|单位|平台|人员|部门|范围|条件|室)|新收|接收|接到|收悉|发生|接受|产生");
    private static final Pattern NEW_ONES = Pattern.compile("新收|新受理");
    private static final Pattern HANDLED = Pattern.compile("办理|处理");
    private static final Pattern COUNTING_WORDS = Pattern.compile("(?:我[镇乡局]|全年|共有|共计|合计|总计|累计|共|数量|总数|为|有|：|分别)*+");
    private static final Pattern VERB_ONLY =
            Pattern.compile("(?:收到|受理|新收|接收|接到|办理|处理)(?:了|的|共计|累计|共|量|数量|数|总数|为|有|：|申请|事项|件|相关)*+$");

    /** 依申请公开信息1条: the noun alone, without a verb. */
    private static final Pattern NOUN_ONLY = Pattern.compile("(?:" + APPLICATION
            + ")(?:公开|政府|信息|的|申请|办理|件|事项|情况|请求|案件|数量|总量|总数|数|量|共计|共|累计|总计|为|有|达|：|，|" + Masking.BLANK + ")*+$");

    /** Between the last word of applications or of receiving and the number stand words of counting only. */
    private static final Pattern LINKED = Pattern.compile("(?:" + APPLICATION
            + "|收到|受理|新收|接收|接到|收悉|发生|接受|产生|办理|处理|办结|答复)"
            + "(?:公开|政府|信息|的|了|过|书面|申请|受理|办理|件|事项|情况|请求|诉求|案件|业务|数量|总量|总数|数|量|共计|共|累计|总计|合计|为|有|达到?|：|，|、|本年度?|全年|今年|分别|均|各类|各种|零|"
            + "公民|法人|或者?|和|及|其他|组织|自然人|个人|商业|企业|群众|提出|提交|当面|现场|网上|网络|在线|信函|邮寄|信件|邮件|电子|传真|窗口|线上|线下|口头|电话|来函|方式|形式|渠道(?!$)|"
            + Masking.BLANK + ")*+$");

    private static final Pattern NOUN_AFTER =
            Pattern.compile("^(?:的)?(?:群众|公民|企业|政府信息公开|政府信息|信息公开|信息)*(?:" + APPLICATION + ")(?:公开|申请|事项|信息)*+");

    /** 主动公开92条，依申请公开14条: classes of documents rather than applications. */
    private static final Pattern SPLIT_OF_DOCUMENTS =
            Pattern.compile("主动公开.{0,16}\\d+(?:条|件)?.{0,3}$|主动公开.{0,16}\\d+(?:条|件)?.{0,3}依申请公开|不予公开.{0,16}\\d+");

    private static final Pattern NOTHING = Pattern.compile(
            "(?:" + APPLICATION + ")[^，；：]{0,14}?(?:：|，|均为|为|是|数量|数|情况)*(?:零报告|为零|零|无|没有|暂无|未发生)(?:件|条|申请)?$");
    private static final Pattern NOTHING_ELSE = Pattern.compile("暂?无|没有|零|零报告|0件|未发生|无此类情况|无相关情况");
    private static final Pattern BARE_NOTHING = Pattern.compile(
            "(?:\\([一二三四五六\\d]+\\)[、.]?)?(?:政府信息)?依申请公开(?:政府信息)?(?:工作)?(?:情况|方面)?[：，]?(?:暂?无|没有|零报告|未发生)(?:此类情况|情况)?");

    private final Optional<Integer> reportYear;
    private final ReportingUnit unit;
    private final Map<FactCode, List<Statement>> statements = new EnumMap<>(FactCode.class);
    private final List<Statement> receivedByRouteOrApplicant = new ArrayList<>();
    private final List<Together> together = new ArrayList<>();

    /** 共受理62件，其中上年结转3件; 收到3件(上年结转1件), where nobody says whether the 3 hold the 1. */
    private record Together(Statement all, Statement carriedIn, boolean certain) {}

    private RequestFacts(Optional<Integer> reportYear, ReportingUnit unit) {
        this.reportYear = reportYear;
        this.unit = unit;
    }

    /** The facts about applications. */
    static List<NarrativeFact> of(List<Outline.Body> bodies, Optional<Integer> reportYear, ReportingUnit unit) {
        RequestFacts facts = new RequestFacts(reportYear, unit);
        for (Outline.Body body : bodies) {
            for (Sentence sentence : Sentence.of(body.passage())) {
                String text = Masking.papers(sentence.text());
                if (ABOUT.matcher(text).find() || underHeading(body)) {
                    facts.readNumbers(body, sentence, text);
                    facts.readZeroes(body, sentence);
                }
            }
        }
        return facts.settled();
    }

    private static boolean underHeading(Outline.Body body) {
        return body.topic() == Topic.REQUESTS || body.section() == 3;
    }

    private void readZeroes(Outline.Body body, Sentence sentence) {
        for (ZeroStatement zero : ZeroStatement.in(sentence)) {
            Statement statement = Statement.ofZero(sentence, zero.clauseStart(), zero.end(), ZERO);
            if (unit.subjectOf(zero.before()) == Subject.OTHERS) {
                continue;
            }
            boolean ofSome = ofSomeApplicants(zero);
            for (String object : zero.objects()) {
                if (OTHER_MATTER.matcher(object).find()) {
                    continue;
                }
                if (CARRIED.matcher(object).find()) {
                    carried(object, "").ifPresent(code -> add(code, statement));
                } else if (!ofSome && !RESTRICTED.matcher(object).find() && isApplication(object, body)) {
                    boolean otherYear = Period.of(zero.before(), reportYear) == Period.OTHER_YEAR;
                    add(
                            FactCode.REQUESTS_RECEIVED,
                            otherYear ? statement.doubted(Wording.of("recognition.fact.otherYear")) : statement);
                }
            }
        }
        String text = sentence.text();
        boolean nothing = NOTHING.matcher(text).find()
                || BARE_NOTHING.matcher(text).matches()
                || underHeading(body) && NOTHING_ELSE.matcher(text).matches();
        if (nothing
                && !OTHER_MATTER.matcher(text).find()
                && !CARRIED.matcher(text).find()) {
            add(FactCode.REQUESTS_RECEIVED, Statement.ofZero(sentence, 0, text.length(), ZERO));
        }
    }

    /** 未收到法人的申请 leaves those of citizens open. */
    private static boolean ofSomeApplicants(ZeroStatement zero) {
        String negated = zero.sentence().text().substring(zero.start(), zero.end());
        boolean organisations = negated.contains("法人") || negated.contains("企业") || negated.contains("组织");
        boolean persons = ANY_PERSON.matcher(negated).find();
        return organisations != persons && (organisations || negated.contains("自然人") || negated.contains("个人"));
    }

    private static boolean isApplication(String object, Outline.Body body) {
        return NEGATED_APPLICATION.matcher(object).matches()
                || underHeading(body) && NEGATED_UNDER_HEADING.matcher(object).matches();
    }

    private void readNumbers(Outline.Body body, Sentence sentence, String text) {
        int previousEnd = 0;
        boolean inParts = false;
        boolean ofOtherMatter = false;
        boolean lastWasReceived = false;
        boolean partsOfReceived = false;
        Optional<Statement> received = Optional.empty();
        for (NumberPhrase number : NumberPhrases.in(text)) {
            if (!UNIT.matcher(number.unit()).matches() || !number.whole()) {
                continue;
            }
            int leadStart = Math.max(previousEnd, number.start() - LONGEST_LEAD);
            String lead = text.substring(leadStart, number.start());
            String following = text.substring(number.end(), Math.min(text.length(), number.end() + LONGEST_TAIL));
            boolean saidAfter = SAID_AFTER.matcher(following).find() && lead.matches(".*[，；、(]");
            String clause = saidAfter ? "" : clause(lead);
            String tail = text.substring(number.end(), Math.min(text.length(), number.end() + LONGEST_TAIL))
                    .split("[，；、(]", 2)[0];
            previousEnd = number.end();
            inParts |= COUNTED_WITHIN.matcher(lead).find();
            Subject subject = unit.subjectOf(text.substring(0, number.start()));
            // 受理热线工单523件，办结523件: until an application is named again, the sentence speaks of the other matter.
            ofOtherMatter = OTHER_MATTER.matcher(clause + "#" + tail).find()
                    || ofOtherMatter && !ABOUT.matcher(clause + "#" + tail).find();
            if (ofOtherMatter || subject == Subject.OTHERS) {
                continue;
            }
            Statement words = Statement.ofCount(
                    sentence, number.start() - clause.length(), number.end() + saidAfter(clause, tail), number);
            boolean perhapsOthers = subject == Subject.PERHAPS_OTHERS
                    || THROUGH_OTHERS.matcher(clause).find();
            Statement statement = perhapsOthers ? words.doubted(Wording.of("recognition.fact.perhapsOthers")) : words;
            boolean opensParts = COUNTED_WITHIN.matcher(lead).find() || lead.startsWith("(");
            partsOfReceived = opensParts ? lastWasReceived : partsOfReceived && inParts;
            lastWasReceived = false;
            if (SUMMED_UP.matcher(lead).find() && isSumOfRoutes(statement)) {
                receivedByRouteOrApplicant.clear();
                add(FactCode.REQUESTS_RECEIVED, statement);
                received = Optional.of(statement);
                continue;
            }
            for (FactCode code : codesOf(body, text, clause, tail, number, inParts)) {
                if (code != FactCode.REQUESTS_RECEIVED) {
                    add(code, statement);
                } else if (received.isEmpty() || !inParts) {
                    received = Optional.of(addReceived(clause, tail, statement));
                    lastWasReceived = true;
                }
                boolean within = COUNTED_WITHIN.matcher(lead).find();
                boolean perhapsWithin = inParts || lead.startsWith("(");
                if (code == FactCode.REQUESTS_CARRIED_IN
                        && partsOfReceived
                        && (within || perhapsWithin && !BESIDE.matcher(lead).find())) {
                    received.ifPresent(all -> together.add(new Together(all, statement, within)));
                }
            }
        }
        received.ifPresent(all -> allAnswered(sentence, text, all));
    }

    private boolean isSumOfRoutes(Statement sum) {
        boolean sameSentence = receivedByRouteOrApplicant.stream()
                .allMatch(part -> part.sentence().equals(sum.sentence()));
        return receivedByRouteOrApplicant.size() > 1
                && sameSentence
                && sum.amount().decimal().longValue() == sumOfRoutes();
    }

    private long sumOfRoutes() {
        return receivedByRouteOrApplicant.stream()
                .mapToLong(statement -> statement.amount().decimal().longValue())
                .sum();
    }

    private Statement addReceived(String clause, String tail, Statement statement) {
        boolean handledOnly = !RECEIVED.matcher(clause).find()
                && HANDLED.matcher(clause).find()
                && statement.amount().decimal().signum() > 0;
        boolean plain =
                LINKED.matcher(clause).find() || NOUN_AFTER.matcher(tail).find();
        Statement linked = plain ? statement : statement.doubted(Wording.of("recognition.fact.perhapsNotRequests"));
        Statement kept = handledOnly ? linked.doubted(Wording.of("recognition.fact.handledNotReceived")) : linked;
        if (ROUTE.matcher(clause).find() || APPLICANT.matcher(clause).find()) {
            receivedByRouteOrApplicant.add(kept);
        } else {
            add(FactCode.REQUESTS_RECEIVED, kept);
        }
        return kept;
    }

    private Set<FactCode> codesOf(
            Outline.Body body, String text, String clause, String tail, NumberPhrase number, boolean inParts) {
        if (CARRIED.matcher(clause + "#" + tail).find()) {
            return carried(clause, tail).map(EnumSet::of).orElse(EnumSet.noneOf(FactCode.class));
        }
        Set<FactCode> codes = EnumSet.noneOf(FactCode.class);
        if (NOT_DONE.matcher(clause).find()) {
            return codes;
        }
        boolean answered = ANSWERED.matcher(clause).find()
                || clause.isEmpty() && DONE_AFTER.matcher(tail).find();
        if (answered) {
            codes.add(FactCode.REQUESTS_ANSWERED);
        }
        if (!inParts
                && (!answered || RECEIVED.matcher(clause).find())
                && !RESULT.matcher(clause).find()
                && isReceived(body, text, clause, tail, number)) {
            codes.add(FactCode.REQUESTS_RECEIVED);
        }
        return codes;
    }

    private boolean isReceived(Outline.Body body, String text, String clause, String tail, NumberPhrase number) {
        String before = text.substring(0, number.start());
        boolean verb =
                RECEIVED.matcher(clause).find() || HANDLED.matcher(clause).find();
        boolean noun =
                NOUN_ONLY.matcher(clause).find() || NOUN_AFTER.matcher(tail).find();
        boolean named = ABOUT.matcher(clause + "#" + tail).find();
        boolean underHeading = underHeading(body) && VERB_ONLY.matcher(clause).find();
        if (body.topic() == Topic.DISCLOSURE
                && !verb
                && (!clause.contains("依申请") || number.number().signum() > 0)) {
            // 通过网站申请公开信息20条 among the published items is a slip of the pen for 主动公开, 依申请公开14条 a class of them.
            return false;
        }
        boolean splitOfDocuments = number.number().signum() > 0
                && !verb
                && SPLIT_OF_DOCUMENTS.matcher(before).find();
        if (!(verb && named || underHeading || noun) || splitOfDocuments) {
            return false;
        }
        if (NEW_ONES.matcher(clause).find() && !Period.namesATime(clause)) {
            return true;
        }
        Period period = Period.of(before.substring(Math.max(0, before.length() - LONGEST_LEAD)), reportYear);
        return period == Period.REPORT_YEAR;
    }

    /** Whether words about carrying over mean from last year or to the next; empty when they mean neither or both. */
    private Optional<FactCode> carried(String clause, String tail) {
        String words = clause + "#" + tail;
        boolean next = TO_NEXT_YEAR.matcher(words).find() || namesYear(words, 1);
        boolean last = FROM_LAST_YEAR.matcher(words).find() || namesYear(words, -1);
        return next == last
                ? Optional.empty()
                : Optional.of(next ? FactCode.REQUESTS_CARRIED_OUT : FactCode.REQUESTS_CARRIED_IN);
    }

    private boolean namesYear(String words, int offset) {
        return reportYear.isPresent() && words.contains(reportYear.get() + offset + "年");
    }

    /** 收到5件，均已答复: all that were received were answered. */
    private void allAnswered(Sentence sentence, String text, Statement received) {
        Matcher matcher = ALL_ANSWERED.matcher(text);
        boolean some = received.certain() && received.amount().decimal().signum() > 0;
        if (some
                && matcher.find(received.valueEnd())
                && saysAllOfThem(text.substring(received.valueEnd(), matcher.end()))
                && !CARRIED.matcher(text).find()
                && !NOT_DONE.matcher(text).find()
                && !statements.containsKey(FactCode.REQUESTS_ANSWERED)) {
            add(
                    FactCode.REQUESTS_ANSWERED,
                    new Statement(
                            sentence,
                            received.quoteStart(),
                            matcher.end(),
                            received.valueStart(),
                            received.valueEnd(),
                            received.amounts(),
                            received.unit(),
                            received.approximate(),
                            false,
                            Optional.empty()));
        }
    }

    /** Whether words up to 均已答复 still speak of what was received: of all of it, and of nothing else. */
    private static boolean saysAllOfThem(String words) {
        return !NOT_ALL.matcher(words).find()
                && !OTHER_MATTER.matcher(words).find()
                && !BY_OTHERS.matcher(words).find();
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

    /** How much of the words after a number belongs to what they say: 5件申请, 1件结转下年度办理. */
    private static int saidAfter(String clause, String tail) {
        if (CARRIED.matcher(tail).find() && !CARRIED.matcher(clause).find()) {
            return tail.length();
        }
        Matcher matcher = NOUN_AFTER.matcher(tail);
        return matcher.find() ? matcher.end() : 0;
    }

    private void add(FactCode code, Statement statement) {
        statements.computeIfAbsent(code, unused -> new ArrayList<>()).add(statement);
    }

    private List<NarrativeFact> settled() {
        List<Statement> received = statements.getOrDefault(FactCode.REQUESTS_RECEIVED, List.of());
        statements.remove(FactCode.REQUESTS_RECEIVED);
        List<NarrativeFact> facts = new ArrayList<>();
        receivedFact(received).ifPresent(facts::add);
        statements.forEach((code, found) -> Statement.settle(code, found).ifPresent(facts::add));
        return facts;
    }

    private Optional<NarrativeFact> receivedFact(List<Statement> received) {
        List<Statement> alone = received.stream()
                .filter(statement -> together.stream().noneMatch(pair -> pair.all.equals(statement)))
                .toList();
        if (alone.isEmpty() && together.size() == 1) {
            return together.get(0).certain
                    ? withoutCarriedIn(together.get(0))
                    : perhapsWithoutCarriedIn(together.get(0));
        }
        if (!received.isEmpty()) {
            return Statement.settle(FactCode.REQUESTS_RECEIVED, alone.isEmpty() ? received : alone);
        }
        if (receivedByRouteOrApplicant.size() < 2) {
            return Statement.settle(FactCode.REQUESTS_RECEIVED, receivedByRouteOrApplicant);
        }
        return Optional.of(receivedByRouteOrApplicant
                .get(0)
                .doubtfully(
                        FactCode.REQUESTS_RECEIVED,
                        List.of(new Amount.Count(sumOfRoutes())),
                        Wording.of("recognition.fact.partsOnly")));
    }

    private static Optional<NarrativeFact> perhapsWithoutCarriedIn(Together pair) {
        long all = pair.all.amount().decimal().longValue();
        long carriedIn = pair.carriedIn.amount().decimal().longValue();
        List<Amount> candidates = new ArrayList<>(List.of(pair.all.amount()));
        if (carriedIn > 0 && carriedIn <= all) {
            candidates.add(new Amount.Count(all - carriedIn));
        }
        return candidates.size() == 1
                ? Statement.settle(FactCode.REQUESTS_RECEIVED, List.of(pair.all))
                : Optional.of(pair.all.doubtfully(
                        FactCode.REQUESTS_RECEIVED,
                        candidates,
                        Wording.of(
                                "recognition.fact.carriedInPerhapsWithin",
                                pair.carriedIn.amount().decimal(),
                                pair.all.amount().decimal())));
    }

    private static Optional<NarrativeFact> withoutCarriedIn(Together pair) {
        long received = pair.all.amount().decimal().longValue()
                - pair.carriedIn.amount().decimal().longValue();
        if (!pair.all.certain() || !pair.carriedIn.certain() || received < 0) {
            return Statement.settle(
                    FactCode.REQUESTS_RECEIVED,
                    List.of(pair.all.doubted(Wording.of("recognition.fact.carriedInExceeds"))));
        }
        Wording proof = Wording.of(
                "recognition.fact.receivedWithoutCarriedIn",
                pair.all.amount().decimal(),
                pair.carriedIn.amount().decimal(),
                received);
        Statement words = new Statement(
                pair.all.sentence(),
                pair.all.quoteStart(),
                pair.carriedIn.quoteEnd(),
                pair.all.valueStart(),
                pair.carriedIn.valueEnd(),
                pair.all.amounts(),
                pair.all.unit(),
                pair.all.approximate(),
                false,
                Optional.empty());
        return Optional.of(words.fact(
                FactCode.REQUESTS_RECEIVED,
                new ReportedValue.Proved(
                        new Amount.Count(received),
                        words.sentence().quote(words.valueStart(), words.valueEnd()),
                        proof,
                        words.sentence().place(words.valueStart(), words.valueEnd()))));
    }
}
