package org.nianbao.recognition.narrative.internal.facts;

import java.util.ArrayList;
import java.util.EnumMap;
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
import org.nianbao.recognition.narrative.internal.text.Sentence;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/**
 * What the narrative states about applications for information: received, carried in, answered, carried out.
 *
 * <p>Only clauses about applications count. Hotline cases, letters, consultations, proposals and applications of other
 * kinds (许可, 救助) are none; neither are the parts by route, applicant or result.
 */
final class RequestFacts {
    private static final Amount ZERO = new Amount.Count(0);

    /** What an application is called at the end of 未收到…. */
    private static final Pattern NEGATED_APPLICATION = Pattern.compile(
            ".*(?:" + RequestWords.APPLICATION + ")"
                    + "(?:公开|获取|政府|信息|的|类|方面|申请|办理|受理|件|事项|事件|情况|情形|请求|诉求|需求|案件|内容|业务|工作|数|量|材料|要求|事宜|书|现象|发生|公文|文件|来函|案例|\\d|条|项|次|份|例|宗|起|个)*+");

    /** What is negated under the sub-heading 依申请公开 without being named again. */
    private static final Pattern NEGATED_UNDER_HEADING = Pattern.compile("(?:相关|有关|此类|该类|任何)*(?:申请|事项|情况|信息|业务|件)++");

    /** 未收到书面申请 says nothing about others. */
    private static final SparsePattern RESTRICTED = SparsePattern.compile(
            "书面|当面|信函|邮寄|信件|网络|网上|在线|现场|电子邮件|传真|口头|上级|逾期|重复|涉密|涉及商业|涉及个人|秘密|不予|疑难|超期|延期|补正|无理|违规|应公开而未");

    private static final Pattern ORGANISATION = Pattern.compile("法人|企业|组织|单位");
    private static final SparsePattern ANY_PERSON = SparsePattern.compile("公民|自然人|个人|群众|任何|各类|社会|民众|居民|村民");

    private static final SparsePattern ALL_ANSWERED =
            SparsePattern.compile("(?:均|全部|都|全数)已?经?[^，；]{0,24}?(?:答复|办结|办理完毕|回复|办复)(?!率)|(?:办结|答复)率(?:均?为|达到?|)100%");
    private static final SparsePattern NOT_ALL = SparsePattern.compile("其余|剩余|余下|撤回|撤销|终止|除");
    private static final SparsePattern BY_OTHERS = SparsePattern.compile("由(?!我|本)");

    private static final SparsePattern NOTHING = SparsePattern.compile("(?:" + RequestWords.APPLICATION
            + ")[^，；：]{0,14}?(?:：|，|均为|为|是|数量|数|情况)*(?:零报告|为零|零|无|没有|暂无|未发生)(?:件|条|申请)?$");
    private static final Pattern NOTHING_ELSE = Pattern.compile("暂?无|没有|零|零报告|0件|未发生|无此类情况|无相关情况");
    private static final Pattern BARE_NOTHING = Pattern.compile(
            "(?:\\([一二三四五六\\d]+\\)[、.]?)?(?:政府信息)?依申请公开(?:政府信息)?(?:工作)?(?:情况|方面)?[：，]?(?:暂?无|没有|零报告|未发生)(?:此类情况|情况)?");

    /** A sub-heading in the running text: …。（二）依申请公开情况。无。 */
    private static final Pattern HEADING =
            Pattern.compile("(?:[一二三四五六\\d][.、是]|\\([一二三四五六\\d]+\\))(?:政府信息)?依申请公开(?:政府信息)?(?:工作|办理)?(?:情况|方面)?$");

    /** 1件，已在法定期限内答复: of one it goes without saying that it is all. */
    private static final SparsePattern ONE_ANSWERED =
            SparsePattern.compile("(?<=[，；])(?:并?已|并(?:在|按|依|予以|及时))[^，；]{0,20}?(?:答复|办结|办理完毕|办复)(?!率)");

    private static final Pattern ALL_ABOVE = Pattern.compile(
            "^(?:以上|上述|所有|这些)?(?:(?<count>\\d+)[件条项宗份])?(?:申请|申请件|申请事项)?已?(?:均|全部|都)[^，；]{0,24}?(?:答复|办结|办理完毕|办复)(?!率)");

    private static final Pattern NOTHING_CARRIED =
            Pattern.compile("(?:无|没有)[^，；]*(?:结转|转下|转至|顺延)[^，；]*|(?:结转|转下|转至|顺延)[^，；\\d]*(?:20\\d\\d年?)?[^，；\\d]*0件");

    private final Optional<Integer> reportYear;
    private final ReportingUnit unit;
    private final Map<FactCode, List<Statement>> statements = new EnumMap<>(FactCode.class);
    private final List<Statement> receivedByRouteOrApplicant = new ArrayList<>();
    private Optional<Statement> above = Optional.empty();
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
            String before = "";
            facts.above = Optional.empty();
            for (Sentence sentence : body.sentences()) {
                String text = sentence.withoutPapers();
                facts.answeredAbove(sentence, text);
                if (RequestWords.nameApplications(text) || RequestWords.areUnderTheirHeading(body)) {
                    facts.readNumbers(body, sentence, text);
                    facts.readZeroes(body, sentence);
                } else if (HEADING.matcher(before).find()
                        && NOTHING_ELSE.matcher(text).matches()) {
                    facts.add(FactCode.REQUESTS_RECEIVED, Statement.ofZero(sentence, 0, text.length(), ZERO));
                }
                before = text;
            }
        }
        return facts.settled();
    }

    private void readZeroes(Outline.Body body, Sentence sentence) {
        for (ZeroStatement zero : ZeroStatement.in(sentence)) {
            Statement statement = Statement.ofZero(sentence, zero.clauseStart(), zero.end(), ZERO);
            if (unit.subjectOf(zero.before()) == Subject.OTHERS) {
                continue;
            }
            boolean ofSome = ofSomeApplicants(zero);
            for (String object : zero.objects()) {
                if (RequestWords.nameOtherMatter(object)) {
                    continue;
                }
                if (RequestWords.speakOfCarryingOver(object)) {
                    RequestWords.carried(object, reportYear).ifPresent(code -> add(code, statement));
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
                || RequestWords.areUnderTheirHeading(body)
                        && NOTHING_ELSE.matcher(text).matches();
        if (nothing && !RequestWords.nameOtherMatter(text) && !RequestWords.speakOfCarryingOver(text)) {
            add(FactCode.REQUESTS_RECEIVED, Statement.ofZero(sentence, 0, text.length(), ZERO));
        }
    }

    /** 未收到法人的申请 leaves those of citizens open. */
    private static boolean ofSomeApplicants(ZeroStatement zero) {
        String negated = zero.sentence().text().substring(zero.start(), zero.end());
        boolean organisations = ORGANISATION.matcher(negated).find();
        boolean persons = ANY_PERSON.matcher(negated).find();
        return organisations != persons && (organisations || negated.contains("自然人") || negated.contains("个人"));
    }

    private static boolean isApplication(String object, Outline.Body body) {
        return NEGATED_APPLICATION.matcher(object).matches() && !RequestWords.nameApplicationForSomethingElse(object)
                || RequestWords.areUnderTheirHeading(body)
                        && NEGATED_UNDER_HEADING.matcher(object).matches();
    }

    private void readNumbers(Outline.Body body, Sentence sentence, String text) {
        boolean inParts = false;
        boolean ofOtherMatter = false;
        boolean lastWasReceived = false;
        boolean partsOfReceived = false;
        Optional<Statement> received = Optional.empty();
        int receivedByOthers = -1;
        boolean ofAllThatCame = false;
        for (RequestCount count : RequestCount.in(body, sentence, text)) {
            // 收到群众诉求56件，其中依申请公开0件: a part of all that came in, and all of the applications.
            boolean partOfAll = ofAllThatCame && count.isWithin() && count.isNamedByNoun();
            ofAllThatCame = count.isOfAllThatCame();
            inParts |= count.isWithin() && !partOfAll;
            // 受理热线工单523件，办结523件: until an application is named again, the sentence speaks of the other matter.
            ofOtherMatter = count.namesOtherMatter() || ofOtherMatter && !count.namesApplications();
            Subject subject = unit.subjectOf(text.substring(0, count.number().start()));
            if (ofOtherMatter || subject == Subject.OTHERS) {
                boolean othersReceived =
                        !ofOtherMatter && count.codes(inParts, reportYear).contains(FactCode.REQUESTS_RECEIVED);
                receivedByOthers = othersReceived ? count.number().end() : receivedByOthers;
                continue;
            }
            Statement statement = count.statement(subject);
            if (receivedByOthers >= 0 && unit.isOwnShare(count.lead())) {
                received = Optional.of(addReceived(count, statement));
                lastWasReceived = true;
                continue;
            }
            partsOfReceived = count.isWithin() || count.isBracketed() ? lastWasReceived : partsOfReceived && inParts;
            lastWasReceived = false;
            if (count.sumsUp() && isSumOfRoutes(statement)) {
                receivedByRouteOrApplicant.clear();
                add(FactCode.REQUESTS_RECEIVED, statement);
                received = Optional.of(statement);
                continue;
            }
            Set<FactCode> codes = count.codes(inParts, reportYear);
            for (FactCode code : codes) {
                if (code != FactCode.REQUESTS_RECEIVED) {
                    add(code, statement);
                } else if (received.isEmpty() || !inParts) {
                    received = Optional.of(addReceived(count, count.asReceived(statement)));
                    lastWasReceived = true;
                }
            }
            boolean perhapsWithin = (inParts || count.isBracketed()) && !count.isBeside();
            if (codes.contains(FactCode.REQUESTS_CARRIED_IN)
                    && partsOfReceived
                    && (count.isWithin() || perhapsWithin)) {
                received.ifPresent(all -> together.add(new Together(all, statement, count.isWithin())));
            }
        }
        received.ifPresent(all -> allAnswered(sentence, text, all));
        above = received;
        if (receivedByOthers >= 0) {
            unit.ownNone(text, receivedByOthers)
                    .ifPresent(none -> add(
                            FactCode.REQUESTS_RECEIVED, Statement.ofZero(sentence, none.start(), none.end(), ZERO)));
        }
    }

    private Statement addReceived(RequestCount count, Statement statement) {
        if (count.isByRouteOrApplicant()) {
            receivedByRouteOrApplicant.add(statement);
        } else {
            add(FactCode.REQUESTS_RECEIVED, statement);
        }
        return statement;
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

    /** 收到5件，均已答复: all that were received were answered. */
    private void allAnswered(Sentence sentence, String text, Statement received) {
        boolean one = received.amount().equals(new Amount.Count(1));
        SparsePattern.Search all = ALL_ANSWERED.matcher(text);
        SparsePattern.Search matcher = one && !all.find(received.valueEnd()) ? ONE_ANSWERED.matcher(text) : all;
        boolean some = received.certain() && received.amount().decimal().signum() > 0;
        if (some
                && matcher.find(received.valueEnd())
                && saysAllOfThem(text.substring(received.valueEnd(), matcher.end()))
                && !RequestWords.speakOfCarryingOver(
                        NOTHING_CARRIED.matcher(text).replaceAll(""))
                && !RequestWords.speakOfUnfinished(text)
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

    /** 收到3件。3件均已答复: all of those of the sentence above. */
    private void answeredAbove(Sentence sentence, String text) {
        Matcher matcher = ALL_ABOVE.matcher(text);
        if (above.filter(Statement::certain).isEmpty()
                || !matcher.find()
                || RequestWords.speakOfCarryingOver(
                        NOTHING_CARRIED.matcher(text).replaceAll(""))
                || RequestWords.speakOfUnfinished(text)
                || NOT_ALL.matcher(text).find()
                || statements.containsKey(FactCode.REQUESTS_ANSWERED)) {
            return;
        }
        long received = above.get().amount().decimal().longValue();
        boolean same = matcher.group("count") == null || matcher.group("count").equals(String.valueOf(received));
        if (received > 0 && same) {
            add(
                    FactCode.REQUESTS_ANSWERED,
                    new Statement(
                            sentence,
                            0,
                            matcher.end(),
                            0,
                            matcher.end(),
                            above.get().amounts(),
                            above.get().unit(),
                            above.get().approximate(),
                            false,
                            Optional.empty()));
        }
    }

    /** Whether words up to 均已答复 still speak of what was received: of all of it, and of nothing else. */
    private static boolean saysAllOfThem(String words) {
        return !NOT_ALL.matcher(words).find()
                && !RequestWords.nameOtherMatter(words)
                && !BY_OTHERS.matcher(words).find();
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
