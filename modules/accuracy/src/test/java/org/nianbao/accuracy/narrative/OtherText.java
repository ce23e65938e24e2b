package org.nianbao.accuracy.narrative;

import java.util.List;

/** Paragraphs that state no fact at all. */
final class OtherText {
    private static final List<String> MANAGEMENT =
            List.of("落实“三审三校”制度，审核信息{b}条", "对存量信息{c}条开展清理，下架过期信息{a}条", "制定保密审查制度{d}项", "健全目录管理，调整公开事项{a}项");
    private static final List<String> PLATFORM =
            List.of("开设专栏{d}个", "新媒体账号{d}个，粉丝{c}人", "更新公示栏{a}块，设置查阅点{d}处", "{县}政府网站改版后，栏目由{a}个精简为{d}个");
    private static final List<String> PROBLEMS =
            List.of("公开意识有待增强，专职人员仅{d}名", "个别信息更新不及时，全年被通报{d}次", "下一步将加强培训，计划开展培训{d}期，力争公开信息{b}条以上");

    private OtherText() {}

    static String management(Dice dice, Voice voice) {
        return voice.other(dice.pick(MANAGEMENT), dice) + "。";
    }

    static String platform(Dice dice, Voice voice) {
        return voice.other(dice.pick(PLATFORM), dice) + "。";
    }

    static String problems(Dice dice, Voice voice) {
        return voice.other(dice.pick(PROBLEMS), dice) + "。";
    }
}
