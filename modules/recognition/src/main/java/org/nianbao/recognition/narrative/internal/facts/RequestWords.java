package org.nianbao.recognition.narrative.internal.facts;

import java.util.Optional;
import org.nianbao.model.report.FactCode;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.outline.Topic;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/** The words that name applications for information, and those that name something else. */
final class RequestWords {
    /** An application, for use within a regular expression. */
    static final String APPLICATION = "依申请公开|(?:政府)?信息公开(?:的)?申请|(?:政府)?信息的?申请|公开申请|申请公开|要求公开"
            + "|申请(?!人|行政复议|复议|表|渠道|流程|方式|条件|材料|指南|办理流程|答复|收费)";

    private static final SparsePattern ABOUT = SparsePattern.compile(APPLICATION);

    /** What is handled in a town hall and is no application for information. */
    private static final SparsePattern OTHER_MATTER =
            SparsePattern.compile("12345|热线|信箱|留言|咨询|建议|提案|议案|投诉|举报|信访|来信|来访|网民|人次|工单|"
                    + "许可申请|救助申请|低保|补贴申请|登记申请|用地申请|建房申请|入党|危房|复议|诉讼|处罚|纠纷|矛盾");

    private static final SparsePattern CARRIED = SparsePattern.compile("结转|转结|顺延|转入|遗留|转(?:至|到|下)");
    private static final SparsePattern FROM_LAST_YEAR = SparsePattern.compile("上年|上一年|去年|往年");
    private static final SparsePattern TO_NEXT_YEAR = SparsePattern.compile("下年|下一年|次年|明年|来年|下个年度");

    private static final SparsePattern NOT_DONE = SparsePattern.compile("正在办理|尚未办结|未办结|办理中");

    private RequestWords() {}

    /** Whether words name an application. */
    static boolean nameApplications(String words) {
        return ABOUT.matcher(words).find();
    }

    /** Whether words name what a town hall handles besides. */
    static boolean nameOtherMatter(String words) {
        return OTHER_MATTER.matcher(words).find();
    }

    /** Whether words speak of what is carried over from one year to the next. */
    static boolean speakOfCarryingOver(String words) {
        return CARRIED.matcher(words).find();
    }

    /** Whether words speak of what is still being dealt with. */
    static boolean speakOfUnfinished(String words) {
        return NOT_DONE.matcher(words).find();
    }

    /** Whether words about carrying over mean from last year or to the next; empty when they mean neither or both. */
    static Optional<FactCode> carried(String words, Optional<Integer> reportYear) {
        boolean next = TO_NEXT_YEAR.matcher(words).find() || nameYear(words, reportYear, 1);
        boolean last = FROM_LAST_YEAR.matcher(words).find() || nameYear(words, reportYear, -1);
        return next == last
                ? Optional.empty()
                : Optional.of(next ? FactCode.REQUESTS_CARRIED_OUT : FactCode.REQUESTS_CARRIED_IN);
    }

    /** Whether a piece of the report stands under a heading that says it is about applications. */
    static boolean areUnderTheirHeading(Outline.Body body) {
        return body.topic() == Topic.REQUESTS || body.section() == 3;
    }

    private static boolean nameYear(String words, Optional<Integer> reportYear, int offset) {
        return reportYear.isPresent() && words.contains(reportYear.get() + offset + "年");
    }
}
