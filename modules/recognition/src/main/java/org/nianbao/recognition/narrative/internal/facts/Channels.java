package org.nianbao.recognition.narrative.internal.facts;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.nianbao.recognition.narrative.internal.text.Masking;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/** The channels of publication that a piece of text names: 网站, 微信公众号, 公示栏. */
final class Channels {
    private static final SparsePattern CHANNEL = SparsePattern.compile(
            "门户网站|网站|官网|门户网|网页|公众号|微信群|微信|微博|客户端|APP|App|app|抖音|快手|头条号?|视频号|小程序|QQ群|"
                    + "公示栏|公开栏|宣传栏|公告栏|公示牌|宣传屏|展板|专栏|橱窗|电子屏|显示屏|LED屏?|大屏|广播|喇叭|报纸|报刊|电视台?|简报|公报|新媒体|媒体|专区|平台|宣传单|明白卡|查阅点|查阅场所|档案馆|图书馆");

    private static final SparsePattern SEVERAL = SparsePattern.compile(
            "线上线下|线上与线下|多种|各种|各类|多渠道|各渠道|不同渠道|多个|多形式|等(?:多种|各种|各类)?(?:方式|渠道|形式|平台|途径|载体|媒体|媒介)|等$|等.{0,8}(?:渠道|方式|形式|途径|载体)");

    private static final SparsePattern WEB_SITE = SparsePattern.compile("网(?!民|络)|(?<!新媒体)平台|专栏|栏目|专区|目录");

    private static final SparsePattern SEPARATOR = SparsePattern.compile("[、，；]|以及|及|和|与|或");

    private static final SparsePattern LEAD_IN = SparsePattern.compile("通过|利用|依托|借助|运用|充分|在|经由?|从|向|于|以|用");

    private Channels() {}

    /** The one channel that a text limits its figure to; empty when it names none, or several. */
    static Optional<String> only(String text) {
        if (SEVERAL.matcher(text).find()) {
            return Optional.empty();
        }
        Set<String> words = new LinkedHashSet<>();
        SparsePattern.Search matcher = CHANNEL.matcher(text);
        int first = -1;
        int last = -1;
        while (matcher.find()) {
            first = first < 0 ? matcher.start() : first;
            words.add(matcher.group());
            last = matcher.end();
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean several = words.size() > 1
                && SEPARATOR.matcher(text.substring(first, last)).find();
        return several ? Optional.empty() : Optional.of(name(text, first, last));
    }

    /** Whether a channel's name is that of a web site or a part of one. */
    static boolean isWebSite(String name) {
        return WEB_SITE.matcher(name).find();
    }

    /** Whether a text names a channel. */
    static boolean named(String text) {
        return CHANNEL.matcher(text).find();
    }

    /** The channel's name with what stands before its noun, such as 信息公开网站. */
    private static String name(String text, int first, int last) {
        int from = 0;
        SparsePattern.Search leadIn = LEAD_IN.matcher(Masking.quotedNames(text.substring(0, first)));
        while (leadIn.find()) {
            from = leadIn.end();
        }
        int start = from + NameBreak.last(text.substring(from, last), true);
        return text.substring(start, last);
    }
}
