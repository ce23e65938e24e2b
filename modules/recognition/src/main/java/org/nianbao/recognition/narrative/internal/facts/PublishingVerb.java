package org.nianbao.recognition.narrative.internal.facts;

import java.util.regex.Pattern;
import org.nianbao.recognition.narrative.internal.text.Masking;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/** The verbs of publishing and what they say about the words between them and a number. */
enum PublishingVerb {
    /** No verb of publishing, such as 民生等各类信息85条. */
    NONE,
    /** 报送: handed to somebody who may publish it. */
    SUBMITTED,
    /** 更新. */
    UPDATED,
    /** 发布, 推送, 上传. */
    ISSUED,
    /** 公开, 公示. */
    DISCLOSED,
    /** 主动公开. */
    PROACTIVELY;

    /** 公开 within 信息公开平台, 公开栏, 公开条例 is no verb. */
    private static final SparsePattern VERB = SparsePattern.compile("(?<PROACTIVELY>(?:主动|积极)(?:对外|向社会)?(?:公开|发布|更新|公示)"
            + "(?![”\"]|目录|平台|专栏|栏目|制度|范围|基本目录))"
            + "|(?<DISCLOSED>(?<!予以|部分|同意|信息|政务|村务|党务|财务|厂务|申请|不予|依法不)公开(?![”\"]|栏|平台|网|专|目录|指南|条例|工作|领导|制度|系统|办|年报|窗口|渠道|展|屏|审|标准|事项清单|属性|方式|形式)"
            + "|公示(?!栏|牌|公告|类))"
            + "|(?<ISSUED>发布(?![”\"]|平台|系统|制度|审核|渠道|工作|流程|机制)|推送|上传|刊发|刊登|张贴|推出|公布)"
            + "|(?<UPDATED>更新)"
            + "|(?<SUBMITTED>报送|上报)");

    private static final Pattern CHAINED = Pattern.compile("(?:了|[、，和及与并])?(?:信息)?");

    /** Words between verb and noun that limit nothing. */
    private static final Pattern GENERAL_WORDS = Pattern.compile(
            "政府|政务|信息|动态|相关|有关|公开|公示|主动|法定|本级|本单位|本机关|本部门|全镇|全乡|全街道|我镇|我乡|镇|乡|街道|工作|向社会|社会|对外|更新|发布|新增|文件|通知|公告|资讯|内容|"
                    + "共计|累计|总计|合计|全年|总数|数|总|共|量|应当|应|依法|及时|规范|大量|情况|方面|年度?|事项|类|的|了|各|种|项|新|条|、|，|和|及|与|以及|：|于|其|"
                    + Masking.BLANK);

    /** 政务类信息: one class, whatever its name. */
    private static final Pattern CLASS = Pattern.compile("[^各种多几同大小此该两本]类");

    /** Words that sum up whatever list of kinds stands before them. */
    private static final SparsePattern SUMMING_UP = SparsePattern.compile("等|各类|各种|各项|全部|所有|各方面|多种|多类");

    /** A verb with its place in a text; {@link #NONE} stands at 0. */
    record Found(PublishingVerb verb, int start, int end) {}

    /** The last verb that ends before a position. Of chained ones (主动更新、公开) the plainest speaks for all. */
    static Found lastBefore(String text, int limit) {
        Found found = new Found(NONE, 0, 0);
        SparsePattern.Search matcher = VERB.matcher(text, limit);
        while (matcher.find()) {
            PublishingVerb verb = verbOf(matcher);
            boolean chained = found.verb != NONE
                    && CHAINED.matcher(text.substring(found.end, matcher.start()))
                            .matches();
            found = new Found(
                    chained && found.verb.compareTo(verb) > 0 ? found.verb : verb,
                    chained ? found.start : matcher.start(),
                    matcher.end());
        }
        return found;
    }

    /** The first verb of a text. */
    static Found firstIn(String text) {
        SparsePattern.Search matcher = VERB.matcher(text);
        return matcher.find() ? new Found(verbOf(matcher), matcher.start(), matcher.end()) : new Found(NONE, 0, 0);
    }

    /** Whether words between a verb and its number limit it to one kind of information. */
    static boolean limitedToAKind(String between) {
        if (sumsUp(between) && !between.contains("重点")) {
            return false;
        }
        if (CLASS.matcher(between).find()) {
            return true;
        }
        return !GENERAL_WORDS.matcher(between).replaceAll("").isEmpty();
    }

    /** Whether words sum up a list: 等, 各类. */
    static boolean sumsUp(String words) {
        return SUMMING_UP.matcher(words).find();
    }

    private static PublishingVerb verbOf(SparsePattern.Search matcher) {
        for (PublishingVerb verb : values()) {
            if (verb != NONE && matcher.group(verb.name()) != null) {
                return verb;
            }
        }
        throw new IllegalStateException(matcher.group());
    }
}
