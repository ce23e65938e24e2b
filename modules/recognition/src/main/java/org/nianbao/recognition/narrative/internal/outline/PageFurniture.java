package org.nianbao.recognition.narrative.internal.outline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a web page or a printed page that are no part of the report: navigation, metadata, sharing, page
 * numbers.
 */
public final class PageFurniture {
    private static final int LONGEST_LINE = 80;

    private static final Pattern METADATA = Pattern.compile("^[\\[(|]?(?:索引号|信息索引|主题分类|主题词|体裁分类|组配分类|分类|公开类别|"
            + "发布机构|发文机关|发布单位|公开主体|责任部门|信息来源|来源|作者|供稿|编辑|责任编辑|审核|初审|终审|签发|"
            + "成文日期|发布日期|发布时间|公开日期|生成日期|发文日期|更新时间|有效期|时效|有效性|废止日期|时间|日期|"
            + "文号|发文字号|文件编号|公开方式|公开形式|公开范围|公开时限|关键词|关键字|访问次数|浏览次数|浏览量|点击数|点击率|点击量|阅读次数|阅读量|阅读|"
            + "访问量|字体|字号|保护视力色|视力保护色|分享|字体大小|标题|信息名称|名称|内容概述|语种|有效标志)[\\])]?[：|\\]].*");

    private static final List<String> PATH_MARKS = List.of("首页>", "首页»", ">>", ">政府信息公开");

    private static final Pattern NAVIGATION = Pattern.compile("^(?:当前位置|您当前的位置|您现在的位置|您的位置|所在位置|位置|首页|网站首页|返回首页).*"
            + "|^(?:无障碍|长者版|长者模式|关怀版|适老化|繁体|简体|繁體|English|RSS|登录|注册|搜索|网站地图|网站支持|站点地图|联系我们|关于我们|隐私声明|法律声明).{0,40}"
            + "|^(?:点击收听|语音播报|点击查看|点击下载|下载|打印|收藏|关闭|字体|分享|复制链接)(?:.{0,16})$|^(?:大|中|小|大中小|微信|微博|QQ空间|A[+-])$"
            + "|^\\[?(?:打印|关闭|收藏|分享|字体|大中小).*");

    private static final Pattern ENDING = Pattern.compile("^(?:扫一扫|用微信扫|微信扫|手机扫|相关链接|相关附件|相关文档|相关文章|相关阅读|相关信息|相关稿件|"
            + "打印本页|打印此页|关闭本页|关闭窗口|关闭此页|\\[打印|\\[关闭|打印关闭|分享到|分享至|责任编辑|编辑：|初审|上一篇|下一篇|上一条|下一条|"
            + "版权所有|主办单位|主办：|承办单位|承办：|网站标识码|政府网站标识|.{0,20}ICP备|.{0,10}公网安备|网站地图|返回顶部|友情链接|技术支持|"
            + "附件[：\\d]|附件下载|文件下载|扫描二维码|推荐阅读|为您推荐|热门).*");

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–·]*\\d{1,4}[-—–·]*|第\\d+页(?:[，/]?共\\d+页)?|\\d+/\\d+|共\\d+页");

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{IsHan}]*");

    private PageFurniture() {}

    /** Whether a line is page furniture. */
    static boolean is(String line) {
        return NO_WORDS.matcher(line).matches()
                || PAGE_NUMBER.matcher(line).matches()
                || line.length() <= LONGEST_LINE
                        && (PATH_MARKS.stream().anyMatch(line::contains)
                                || METADATA.matcher(line).matches()
                                || NAVIGATION.matcher(line).matches()
                                || endsBody(line));
    }

    /** Whether a line holds a page number and nothing else. */
    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    /** Whether the report is over when such a line comes after its sections. */
    static boolean endsBody(String line) {
        return ENDING.matcher(line).matches();
    }
}
