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
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.outline.Topic;
import org.nianbao.recognition.narrative.internal.text.Masking;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.Sentence;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/** What the narrative states about 行政复议 and 行政诉讼 over information disclosure. */
final class ReviewFacts {
    private static final Amount ZERO = new Amount.Count(0);
    private static final SparsePattern ABOUT = SparsePattern.compile("复议|诉讼");
    private static final Pattern UNIT = Pattern.compile("件|起|宗|例|次|项|条|个|件次|");
    private static final Pattern NEGATED_CASE =
            Pattern.compile(".*(?:复议|诉讼)(?:的|案件|案|申请|事项|情况|情形|事件|现象|发生|工作|问题|活动|件|起|等|\\d)*+");
    private static final SparsePattern PART = SparsePattern.compile("纠正|纠错|维持|尚未审结|正在审理|败诉|撤销|驳回|胜诉|责令|其他结果|其中|出庭|应诉");
    private static final String CASES = "(?:行政)?(?:复议|诉讼)";

    /** 行政复议案件共3件: between the name and the number stand no words but those of counting cases. */
    private static final SparsePattern NAMED_BEFORE = SparsePattern.compile("(?:" + CASES
            + "(?:案件|案|申请|事项|事件|情况|情形|件|数量|总数|数|共计|共|累计|总计|合计|均|各|分别|为|是|有|达|发生|受理|收到|的|了|：|，|、|或|和|及|与|提起|被|"
            + Masking.BLANK + ")*)+$");

    private static final Pattern NAMED_AFTER =
            Pattern.compile("^(?:因|由|涉及|涉|有关|关于|对)?(?:政府信息公开|信息公开|政务公开|依申请公开|政府信息)?(?:工作|答复|行为|申请)?"
                    + "(?:引发|引起|产生|提起|被|申请|的|类)*" + CASES + "(?:案件|案|申请)?$");

    /** 行政复议无，行政诉讼无. */
    private static final SparsePattern NONE_AFTER =
            SparsePattern.compile(CASES + "(?:案件|案|申请|情况|数量|数)?(?:：|为|均)*(?:无|没有|零|未发生)(?=[，；]|$)");

    private static final SparsePattern INFORMATION = SparsePattern.compile("政府信息|信息公开|政务公开|依申请公开");
    /** Under the heading on applications: 申请人不服答复提起行政复议1件. */
    private static final Pattern OVER_AN_ANSWER = Pattern.compile("申请人|不服|引发|引起|被(?:申请|提起)");

    private static final Pattern NOTHING = Pattern.compile("(?:无|没有|未发生|零|为零|无此类情况|均为0|均为零)");

    private final Optional<Integer> reportYear;
    private final ReportingUnit unit;
    private final Map<FactCode, List<Statement>> statements = new EnumMap<>(FactCode.class);

    private ReviewFacts(Optional<Integer> reportYear, ReportingUnit unit) {
        this.reportYear = reportYear;
        this.unit = unit;
    }

    /** The facts about reviews and lawsuits. */
    static List<NarrativeFact> of(List<Outline.Body> bodies, Optional<Integer> reportYear, ReportingUnit unit) {
        ReviewFacts facts = new ReviewFacts(reportYear, unit);
        for (Outline.Body body : bodies) {
            for (Sentence sentence : body.sentences()) {
                if (ABOUT.matcher(sentence.text()).find()) {
                    facts.readZeroes(sentence);
                    facts.readNumbers(body, sentence);
                } else if (body.section() == 4
                        && NOTHING.matcher(sentence.text()).matches()) {
                    // Section four holds nothing but 无。
                    facts.addZero(
                            FactCode.REVIEWS_TOTAL, sentence, 0, sentence.text().length());
                    facts.addZero(
                            FactCode.LITIGATION_TOTAL,
                            sentence,
                            0,
                            sentence.text().length());
                }
            }
        }
        List<NarrativeFact> settled = new ArrayList<>();
        facts.statements.forEach((code, found) -> Statement.settle(code, found).ifPresent(settled::add));
        return settled;
    }

    private void readZeroes(Sentence sentence) {
        SparsePattern.Search none = NONE_AFTER.matcher(sentence.text());
        while (none.find()) {
            if (unit.subjectOf(sentence.text().substring(0, none.end())) != Subject.OTHERS) {
                kinds(none.group()).forEach(code -> addZero(code, sentence, none.start(), none.end()));
            }
        }
        for (ZeroStatement zero : ZeroStatement.in(sentence)) {
            if (Period.of(zero.before(), reportYear) == Period.OTHER_YEAR
                    || unit.subjectOf(zero.before()) == Subject.OTHERS) {
                continue;
            }
            // 没有行政复议和诉讼被纠错的情形: what was not is the correction, of both.
            boolean ofSome = zero.objects().stream()
                    .anyMatch(object -> PART.matcher(object).find());
            for (String object : zero.objects()) {
                if (NEGATED_CASE.matcher(object).matches() && !ofSome) {
                    for (FactCode code : kinds(object)) {
                        addZero(code, sentence, zero.clauseStart(), zero.end());
                    }
                }
            }
        }
    }

    private void readNumbers(Outline.Body body, Sentence sentence) {
        String text = sentence.withoutPapers();
        int previousEnd = 0;
        boolean aboutInformation = false;
        Set<FactCode> byOthers = Set.of();
        for (NumberPhrase number : sentence.numbers()) {
            if (!UNIT.matcher(number.unit()).matches() || !number.whole()) {
                continue;
            }
            String clause = clause(text.substring(Math.max(previousEnd, number.start() - 80), number.start()));
            String tail = text.substring(number.end(), Math.min(text.length(), number.end() + 20))
                    .split("[，；(]", 2)[0];
            boolean ownShare = unit.isOwnShare(text.substring(previousEnd, number.start()));
            previousEnd = number.end();
            if (ownShare && !byOthers.isEmpty()) {
                Statement share = Statement.ofCount(sentence, number.start() - clause.length(), number.end(), number);
                byOthers.forEach(kind -> add(kind, share));
                continue;
            }
            SparsePattern.Search named = NAMED_BEFORE.matcher(clause);
            Set<FactCode> before = named.find() ? kinds(named.group()) : Set.of();
            Matcher namedAfter = NAMED_AFTER.matcher(tail);
            Set<FactCode> kinds = before.isEmpty() && namedAfter.find() ? kinds(namedAfter.group()) : before;
            if (kinds.isEmpty()
                    || PART.matcher(clause + tail).find()
                    || Period.of(text.substring(Math.max(0, number.start() - 200), number.start()), reportYear)
                            != Period.REPORT_YEAR) {
                continue;
            }
            Subject subject = unit.subjectOf(text.substring(0, number.start()));
            if (subject == Subject.OTHERS) {
                byOthers =
                        INFORMATION.matcher(text.substring(0, number.start())).find() ? kinds : Set.of();
                unit.ownNone(text, number.end())
                        .ifPresent(none -> kinds.forEach(kind -> addZero(kind, sentence, none.start(), none.end())));
                continue;
            }
            Statement statement = Statement.ofCount(
                    sentence,
                    number.start() - clause.length(),
                    number.end() + (before.isEmpty() ? tail.length() : 0),
                    number);
            boolean zero = number.number().signum() == 0;
            boolean together = kinds.size() > 1 && !zero && !clause.matches(".*(?:各|均|分别)(?:为|有)?$");
            boolean about = zero
                    || body.section() == 4
                    || body.topic() == Topic.REQUESTS
                            && OVER_AN_ANSWER.matcher(clause).find()
                    || INFORMATION.matcher(clause + tail).find()
                    || aboutInformation;
            aboutInformation |= about;
            for (FactCode kind : kinds) {
                Statement kept = subject == Subject.PERHAPS_OTHERS
                        ? statement.doubted(Wording.of("recognition.fact.perhapsOthers"))
                        : together
                                ? statement.doubted(Wording.of("recognition.fact.reviewsAndLitigationTogether"))
                                : about
                                        ? statement
                                        : statement.doubted(Wording.of("recognition.fact.perhapsOtherMatter"));
                add(kind, kept);
            }
        }
    }

    private static Set<FactCode> kinds(String words) {
        Set<FactCode> kinds = EnumSet.noneOf(FactCode.class);
        if (words.contains("复议") && !words.matches(".*复议(?:后|前置).*")) {
            kinds.add(FactCode.REVIEWS_TOTAL);
        }
        if (words.contains("诉讼")) {
            kinds.add(FactCode.LITIGATION_TOTAL);
        }
        return kinds;
    }

    private static String clause(String lead) {
        for (int i = lead.length() - 2; i >= 0; i--) {
            if ("；，(".indexOf(lead.charAt(i)) >= 0) {
                return lead.substring(i + 1);
            }
        }
        return lead;
    }

    private void addZero(FactCode code, Sentence sentence, int start, int end) {
        add(code, Statement.ofZero(sentence, start, end, ZERO));
    }

    private void add(FactCode code, Statement statement) {
        statements.computeIfAbsent(code, unused -> new ArrayList<>()).add(statement);
    }
}
