package org.nianbao.accuracy.narrative;

import java.util.List;
import java.util.Map;
import org.nianbao.model.report.FactCode;

/** The paragraph on applications: what was received, carried over and answered, among other cases. */
final class RequestText {
    static final List<String> NONE = List.of(
            "未收到政府信息公开申请",
            "没有收到任何公民、法人或其他组织提出的政府信息公开申请",
            "未接到依申请公开事项",
            "无依申请公开政府信息事项",
            "没有公民、法人和其他组织向{我}申请公开政府信息",
            "共收到政府信息公开申请0件",
            "收到依申请公开件数为0",
            "受理政府信息公开申请零件",
            "政府信息公开申请数量为零",
            "未受理政府信息公开申请",
            "未发生依申请公开情形",
            "依申请公开0件",
            "从未收到过政府信息公开申请",
            "暂未收到依申请公开申请",
            "新收政府信息公开申请0件",
            "无公民、法人或者其他组织申请获取政府信息",
            "未有公民、法人或其他组织提出政府信息公开申请",
            "没有政府信息公开申请",
            "未出现申请公开政府信息的情况",
            "依申请公开工作为零报告",
            "共接收政府信息公开申请0件",
            "依申请公开方面无相关申请",
            "未收到有关政府信息公开的申请");

    static final List<String> APPLICATIONS =
            List.of("政府信息公开申请", "政府信息公开申请", "依申请公开", "依申请公开事项", "信息公开申请", "公民、法人和其他组织提出的政府信息公开申请", "政府信息公开申请件");

    static final List<String> TRAPS = List.of(
            "受理12345政务服务热线{b}件，均已办结",
            "受理群众来信来访{a}件次",
            "接受群众咨询{b}人次",
            "办理人大代表建议{d}件、政协提案{d}件",
            "受理低保申请{a}件、临时救助申请{a}件",
            "全{县}共收到政府信息公开申请{b}件",
            "{去年}收到政府信息公开申请{a}件",
            "自条例施行以来累计收到政府信息公开申请{b}件",
            "收到网民留言{a}条，全部回复",
            "受理宅基地建房申请{a}件",
            "办理行政许可申请{b}件",
            "接听咨询电话{b}次",
            "在20个工作日内答复申请人",
            "严格规范办理流程，压实{d}个环节责任",
            "没有逾期未答复的申请",
            "没有因答复不当引发的投诉",
            "{邻}收到政府信息公开申请{a}件",
            "{县}政府信息公开平台受理申请{b}件",
            "接到投诉举报{a}件，办结率100%",
            "受理行政复议申请{d}件",
            "公布受理电话{d}个",
            "开展依申请公开业务培训{d}次",
            "答复意见征询函{a}件",
            "接收{县}政府转办信访事项{a}件",
            "受理不动产登记申请{c}件",
            "印制申请表{b}份",
            "平均每件申请用时{d}个工作日",
            "对{d}件疑难申请进行会商",
            "自2019年以来共办理政府信息公开申请{a}件",
            "2024年1月收到政府信息公开申请{d}件");

    private final Dice dice;
    private final Voice voice;
    private final Map<FactCode, String> truth;

    RequestText(Dice dice, Voice voice, Map<FactCode, String> truth) {
        this.dice = dice;
        this.voice = voice;
        this.truth = truth;
    }

    String paragraph() {
        List<String> statements = dice.once(7) ? List.of() : List.of(dice.once(2) ? none() : some());
        return Paragraph.of(dice, voice, TRAPS, statements, List.of("。", "。", "；", "，"), "按规定办理。");
    }

    private String subject() {
        return voice.inTheYear(dice) + dice.pick(voice.we(), voice.we(), voice.unit(), "");
    }

    private String none() {
        truth.put(FactCode.REQUESTS_RECEIVED, "0");
        return voice.other(subject() + dice.pick(NONE), dice);
    }

    private String some() {
        long received = dice.once(4) ? 1 : dice.number(2, 90);
        String verb = dice.pick("共收到", "收到", "新收", "接收", "累计收到", "共受理", "受理");
        String unit = dice.pick("件", "件", "件", "宗", "项", "条", "份");
        String start = subject() + verb + dice.pick(APPLICATIONS) + dice.pick("", "", "共", "共计", "数量");
        truth.put(FactCode.REQUESTS_RECEIVED, String.valueOf(received));
        String said = start + dice.written(received) + unit;
        switch (dice.number(0, 8)) {
            case 0 -> {
                truth.put(FactCode.REQUESTS_ANSWERED, String.valueOf(received));
                return said + dice.pick("，均已按时答复", "，全部在法定期限内答复", "，均依法依规予以答复", "，已全部办结");
            }
            case 1 -> {
                long carried = dice.number(1, 6);
                long answered = dice.number(1, (int) (received + carried));
                truth.put(FactCode.REQUESTS_CARRIED_IN, String.valueOf(carried));
                truth.put(FactCode.REQUESTS_ANSWERED, String.valueOf(answered));
                truth.put(FactCode.REQUESTS_CARRIED_OUT, String.valueOf(received + carried - answered));
                return said
                        + dice.pick("，上年结转", "，上年度结转", "，2022年结转")
                        + carried
                        + unit
                        + dice.pick("，已办结", "，办结", "，共办结")
                        + answered
                        + unit
                        + dice.pick("，结转下年度继续办理", "，结转2024年办理", "，结转下年")
                        + (received + carried - answered)
                        + unit;
            }
            case 2 -> {
                long carried = dice.number(1, 5);
                truth.put(FactCode.REQUESTS_CARRIED_IN, String.valueOf(carried));
                return start
                        + dice.written(received + carried)
                        + unit
                        + dice.pick("，其中上年结转", "（其中上年度结转", "，其中2022年结转").replace("（", "，")
                        + carried
                        + unit;
            }
            case 3 -> {
                long online = dice.number(0, (int) received);
                return said + "，其中网上申请" + online + unit + "、信函申请" + (received - online) + unit;
            }
            case 4 -> {
                return said + "，比" + dice.pick("上年", "2022年", "去年同期") + dice.pick("增加", "减少", "多") + dice.number(1, 9)
                        + unit;
            }
            case 5 -> {
                return said + "，予以公开" + dice.number(0, 9) + unit + "，部分公开" + dice.number(0, 9) + unit;
            }
            case 6 -> {
                long out = dice.number(1, (int) Math.min(9, received));
                truth.put(FactCode.REQUESTS_CARRIED_OUT, String.valueOf(out));
                return said + "，其中" + out + unit + dice.pick("结转下年度办理", "结转至下一年度继续办理", "结转2024年");
            }
            case 7 -> {
                return said + "（自然人" + received + unit + "）";
            }
            default -> {
                return said;
            }
        }
    }
}
