package org.nianbao.recognition.narrative.internal.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.report.FactCode;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.outline.Topic;
import org.nianbao.recognition.narrative.internal.text.Masking;
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

    /** What the words before a bare 申请 may say without making it an application for something else. */
    private static final Pattern GENERAL_WORDS = Pattern.compile(
            "新收到|公民|法人|其他|其它|组织|自然人|个人|群众|居民|村民|社会|各界|公众|企业|商业|科研|机构|律师|任何|各类|各种|相关|有关|此类|该类|上述|书面|当面|现场|网上|网络|在线|信函|邮寄|信件|邮件|电子"
                    + "|传真|窗口|线上|线下|口头|电话|来函|提出|提交|递交|方式|形式|渠道|途径|通过|平台|要求|辖区|全[镇乡县市区街道]+|我[镇乡局街道办]+|本机关|本单位|单位|政府|年度|本年|今年|全年|新增|新收|收到|受理|接收|接到"
                    + "|办理|处理|答复|办结|累计|共计|总计|依法|及时|规范|均|为|已|的|和|或|及|者|与|共|了|过|有|新|件|条|份|数|以|其|人|名|从|向|由|、|：|\\d|"
                    + Masking.BLANK);

    private static final Pattern BARE_APPLICATION =
            Pattern.compile("(?:^|[，；])(?<what>[^，；]*?)申请(?!公开|获取|人|表|渠道|流程|方式|条件|材料|指南|答复)");

    private static final Pattern ABOUT_INFORMATION = Pattern.compile("信息|公开|公文|文件|资料");

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

    /** Whether words name an application for something else: 公积金提取申请. */
    static boolean nameApplicationForSomethingElse(String words) {
        Matcher bare = BARE_APPLICATION.matcher(words);
        while (bare.find()) {
            String what = bare.group("what");
            if (!ABOUT_INFORMATION.matcher(what).find()
                    && !GENERAL_WORDS.matcher(what).replaceAll("").isEmpty()) {
                return true;
            }
        }
        return false;
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
