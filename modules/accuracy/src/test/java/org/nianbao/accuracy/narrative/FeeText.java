package org.nianbao.accuracy.narrative;

import java.util.List;
import java.util.Map;
import org.nianbao.model.report.FactCode;

/** The last section: fees for processing applications, among other money. */
final class FeeText {
    private static final List<String> NONE = List.of(
            "未收取信息处理费",
            "没有收取政府信息公开信息处理费",
            "未发出信息处理费收费通知，未收取任何费用",
            "收取信息处理费0元",
            "发出收费通知的件数为0件，总金额为0元，实际收取总金额为0元",
            "未产生信息处理费",
            "无信息处理费收取情况",
            "依申请公开未收取费用",
            "政府信息公开信息处理费收取金额为0元",
            "没有收取依申请公开信息处理费",
            "按规定不收费的情形外，未收取其他费用");

    private static final List<String> TRAPS = List.of(
            "投入政务公开经费{p}万元",
            "收取城镇垃圾处理费{p}万元",
            "{县}财政安排专项资金{a}万元",
            "行政事业性收费{p}万元",
            "收缴城乡居民医保费{b}万元",
            "发放惠农补贴资金{b}万元",
            "罚没收入{p}万元",
            "收取水费{p}万元",
            "为{a}名申请人减免邮寄费{d}元",
            "{去年}收取信息处理费{b}元",
            "全{县}收取信息处理费{c}元",
            "追回违规收费{p}万元",
            "收取物业服务费{p}万元");

    private final Dice dice;
    private final Voice voice;
    private final Map<FactCode, String> truth;

    FeeText(Dice dice, Voice voice, Map<FactCode, String> truth) {
        this.dice = dice;
        this.voice = voice;
        this.truth = truth;
    }

    String paragraph() {
        String trap = dice.once(3) ? voice.other(dice.pick(TRAPS), dice) + dice.pick("。", "；", "，") : "";
        int kind = dice.number(0, 9);
        if (kind < 2) {
            return trap + "无其他需要报告的事项。";
        }
        if (kind < 7) {
            truth.put(FactCode.FEES_COLLECTED_YUAN, "0");
            return trap + voice.inTheYear(dice) + dice.pick(voice.we(), "") + dice.pick(NONE) + "。";
        }
        int yuan = 10 * dice.number(1, 200);
        truth.put(FactCode.FEES_COLLECTED_YUAN, String.valueOf(yuan));
        return trap + voice.inTheYear(dice) + dice.pick(voice.we(), "")
                + dice.pick("收取信息处理费", "实际收取政府信息公开信息处理费共计", "发出收费通知1件，实际收取信息处理费") + yuan + "元。";
    }
}
