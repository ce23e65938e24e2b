package org.nianbao.recognition.narrative.internal.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.Sentence;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/** What the narrative states about the fees collected for processing applications, in 元; not table two's fees. */
final class FeeFact {
    private static final Amount NOTHING = new Amount.Money(BigDecimal.ZERO);
    private static final SparsePattern ABOUT = SparsePattern.compile("信息处理费|处理费|收费|收取|费用");
    private static final SparsePattern OTHER_MONEY =
            SparsePattern.compile("行政事业性|乱收费|违规收费|采购|经费|预算|资金|补贴|投入|罚款|罚没|保险|学费|水费|电费|医疗|养老|诉讼费");
    private static final Pattern NEGATED_FEE =
            Pattern.compile(".*(?:费|费用|收费|收取)(?:的|及|减免|情况|情形|现象|事项|行为|项目|问题|发生|\\d|元)*|(?:及|和)?减免(?:的)?情况");
    private static final SparsePattern COLLECTED = SparsePattern.compile("收取|收费|处理费");
    private static final SparsePattern ABOUT_APPLICATIONS = SparsePattern.compile("信息处理费|信息公开|依申请|政府信息");
    private static final Pattern OTHER_NOUN = Pattern.compile("(?!(?:今年|本年|全年|年度|我[镇乡局])+)\\p{IsHan}{3,}");

    /** 信息处理费：无. */
    private static final SparsePattern NONE_AFTER =
            SparsePattern.compile("信息处理费(?:收取)?(?:情况)?(?:：|为|均)*(?:无|没有|零)(?=[，；]|$)");

    private static final SparsePattern OTHER_FEE = SparsePattern.compile("费|税|款");
    private static final SparsePattern NOTICE = SparsePattern.compile("通知|减免|退|应收|标准|每");

    /** What applicants pay for; 垃圾处理费, 社会抚养费 and the like are paid for something else. */
    private static final Pattern OWN_FEE = Pattern.compile(
            "(?:政府)?信息(?:公开)?(?:申请)?处理费|依申请公开|政府信息公开|申请|检索|复制|邮寄|工本|成本|相关|有关|其他|任何|各项|(?<!\\p{IsHan})处理费|费用|收费|金额|总额|、|等|的|实际|共计|共|收取|了|为");

    private FeeFact() {}

    private static boolean ofApplications(String clause) {
        int collected = Math.max(clause.lastIndexOf("收取"), 0);
        String rest = OWN_FEE.matcher(clause.substring(collected)).replaceAll("");
        return !OTHER_FEE.matcher(rest).find()
                && (ABOUT_APPLICATIONS.matcher(clause).find()
                        || !OTHER_NOUN.matcher(rest).find());
    }

    /** The fact, if the narrative states it. */
    static Optional<NarrativeFact> of(List<Outline.Body> bodies, Optional<Integer> reportYear, ReportingUnit unit) {
        List<Statement> statements = new ArrayList<>();
        for (Outline.Body body : bodies) {
            for (Sentence sentence : body.sentences()) {
                if (ABOUT.matcher(sentence.text()).find()) {
                    readZeroes(sentence, reportYear, unit, statements);
                    readAmounts(sentence, reportYear, unit, statements);
                }
            }
        }
        return Statement.settle(FactCode.FEES_COLLECTED_YUAN, statements);
    }

    private static void readZeroes(
            Sentence sentence, Optional<Integer> reportYear, ReportingUnit unit, List<Statement> statements) {
        SparsePattern.Search none = NONE_AFTER.matcher(sentence.text());
        if (none.find() && unit.subjectOf(sentence.text().substring(0, none.end())) != Subject.OTHERS) {
            statements.add(Statement.ofZero(sentence, none.start(), none.end(), NOTHING));
        }
        for (ZeroStatement zero : ZeroStatement.in(sentence)) {
            String negated = sentence.text().substring(zero.start(), zero.end());
            boolean fee = zero.objects().stream()
                    .anyMatch(object -> (NEGATED_FEE.matcher(object).matches()
                                    || object.isEmpty() && sentence.text().contains("信息处理费"))
                            && !NOTICE.matcher(object.replace("减免", "")).find());
            boolean collected = COLLECTED.matcher(negated).find() || negated.contains("费用");
            if (fee
                    && collected
                    && !OTHER_MONEY.matcher(negated).find()
                    && unit.subjectOf(zero.before()) != Subject.OTHERS
                    && Period.of(zero.before(), reportYear) != Period.OTHER_YEAR) {
                statements.add(Statement.ofZero(sentence, zero.clauseStart(), zero.end(), NOTHING));
            }
        }
    }

    private static void readAmounts(
            Sentence sentence, Optional<Integer> reportYear, ReportingUnit unit, List<Statement> statements) {
        String text = sentence.withoutPapers();
        int previousEnd = 0;
        for (NumberPhrase number : sentence.numbers()) {
            String lead = text.substring(Math.max(previousEnd, number.start() - 60), number.start());
            previousEnd = number.end();
            String clause = lead.substring(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('；')) + 1);
            boolean nothing = number.unit().isEmpty() && number.number().signum() == 0;
            boolean money =
                    nothing || number.unit().equals("元") || number.unit().equals("万元");
            if (!money
                    || !COLLECTED.matcher(clause).find()
                    || OTHER_MONEY.matcher(clause).find()
                    || NOTICE.matcher(clause).find()
                    || !ofApplications(clause)
                    || unit.subjectOf(text.substring(0, number.start())) != Subject.OWN
                            && unit.subjectOf(text.substring(0, number.start())) != Subject.UNSAID
                    || Period.of(text.substring(Math.max(0, number.start() - 200), number.start()), reportYear)
                            != Period.REPORT_YEAR) {
                continue;
            }
            BigDecimal yuan = number.unit().equals("万元") ? number.number().movePointRight(4) : number.number();
            BigDecimal plain = yuan.stripTrailingZeros();
            statements.add(new Statement(
                    sentence,
                    number.start() - clause.length(),
                    number.end(),
                    number.start(),
                    number.end(),
                    List.of(new Amount.Money(plain.scale() < 0 ? plain.setScale(0) : plain)),
                    "元",
                    number.approximate(),
                    false,
                    number.certain() ? Optional.empty() : Optional.of(Wording.of("recognition.fact.digitsApart"))));
        }
    }
}
