package org.nianbao.accuracy.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ListCode;

/** The paragraph on proactive disclosure: the year's total, or none, among numbers that look like it. */
final class DisclosureText {
    private static final List<String> INSERTIONS = List.of(
            "",
            "",
            "",
            "严格执行《中华人民共和国政府信息公开条例》，",
            "坚持以公开为常态、不公开为例外，",
            "按照{县}政府办公室统一部署，",
            "在{县}政务公开办的精心指导下，",
            "聚焦群众关切的{a}类民生事项，",
            "围绕{县}委、{县}政府中心工作，",
            "根据云政办发〔2023〕15号文件精神，",
            "落实专人负责，及时更新内容，",
            "对照《基层政务公开标准目录（26项）》，",
            "将政务公开列入{今年}重点工作，明确{d}名分管领导、{a}名工作人员，",
            "投入经费{p}万元打造政务公开专区{d}处，",
            "认真执行{县}政府《关于做好政务公开工作的通知》，",
            "经{县}政务公开领导小组培训{d}次，");

    private static final List<String> CHANNELS = List.of(
            "",
            "",
            "",
            "通过{县}人民政府门户网站",
            "依托{县}政府网站、微信公众号、公示栏等多种渠道",
            "在{县}政府信息公开平台",
            "利用线上线下多种方式",
            "通过省政府信息公开统一平台",
            "充分利用政府网站、政务新媒体、政务公开专区等平台",
            "借助{县}政府门户网站和村级公示栏等");

    private static final List<String> OBJECTS = List.of(
            "主动公开政府信息",
            "主动公开政府信息",
            "主动公开各类信息",
            "主动公开政务信息",
            "公开政府信息",
            "公开各类政府信息",
            "主动公开信息",
            "对外主动公开政府信息",
            "发布各类政府信息",
            "主动发布政务信息",
            "主动公开政府信息数量",
            "主动公开的政府信息",
            "主动公开政府信息总数",
            "主动向社会公开政府信息",
            "依法主动公开政府信息",
            "及时公开各类政务信息",
            "主动公开政府信息条数",
            "公开信息数量");

    private static final List<String> COUNTING = List.of("", "", "", "共", "共计", "累计", "总计", "达", "为", "合计", "共有", "：");

    private static final List<String> TAILS = List.of(
            "",
            "",
            "，较{去年}增加{d}条",
            "，同比增长{p}%",
            "，比{去年}的{b}条多{d}条",
            "（不含微信公众号{b}条）",
            "（其中转载上级信息{d}条）",
            "，全部在20个工作日内公开",
            "，网站浏览量{c}次",
            "，群众满意度{p}%",
            "，公开率100%",
            "，其中机构职能{d}条、工作动态{d}条等",
            "，接待现场查阅{a}人次",
            "；{县}政府网站全年发布{c}条",
            "，{去年}为{b}条",
            "，居全{县}第{d}位",
            "，涵盖{d}大类{a}小类",
            "，无一条涉密信息",
            "，阅读量突破{c}次",
            "，其中政策解读{d}篇",
            "，占应公开信息的{p}%",
            "，完成全年目标任务的{p}%",
            "，另转载信息{b}条",
            "，依申请公开{d}条",
            "，撤销失效信息{d}条",
            "（同一信息多渠道公开的计1条）");

    /** Sentences in which no number is the unit's total of the year. */
    private static final List<String> TRAPS = List.of(
            "{县}政府网站全年发布信息{c}条",
            "全{县}共主动公开政府信息{c}条",
            "{今年}全{县}各乡镇、部门公开政府信息{c}条",
            "{县}融媒体中心全年发布信息{c}条",
            "{县}政府门户网站{今年}主动公开政府信息{c}条",
            "各村（社区）通过村务公开栏公开信息{b}条",
            "{去年}主动公开政府信息{b}条",
            "历年累计主动公开政府信息{c}条",
            "网站开通以来累计发布信息{c}条",
            "自2008年以来，累计公开政府信息{c}条",
            "辖区总人口{c}人，下辖{a}个村",
            "全年完成固定资产投资{p}亿元，发放补贴{b}万元",
            "网站页面访问量{c}次",
            "微信公众号关注人数{c}人，阅读量{c}次",
            "受理12345热线工单{b}件，办结{b}件",
            "回复网民留言{a}条",
            "举办培训班{d}期，培训{b}人次",
            "召开专题会议{d}次，印发文件{d}份",
            "梳理政务公开事项{b}项",
            "清理失效信息{b}条",
            "排查整改错敏信息{a}条",
            "上半年公开信息{b}条",
            "第三季度公开信息{a}条",
            "11月份公开信息{a}条",
            "截至6月底公开信息{b}条",
            "计划明年公开信息{b}条以上",
            "每月公开信息不少于{a}条",
            "{邻}主动公开政府信息{b}条",
            "征集意见建议{a}条，采纳{d}条",
            "发放宣传资料{b}份",
            "在20个工作日内完成公开，公开率100%",
            "落实2023年政务公开要点，细化任务{a}项",
            "县融媒体中心采用{我}稿件{a}篇",
            "依申请公开信息{d}条",
            "2021年至2022年，累计公开信息{b}条",
            "编发简报{a}期",
            "近三年累计公开信息{c}条",
            "截至{去年}底，平台存量信息{c}条",
            "目录内现有有效信息{c}条",
            "{县}政务公开办抽查{我}信息{a}条",
            "{县}直各部门在专栏发布信息{c}条",
            "辖区{d}所学校公开信息{b}条",
            "督促各站所公开信息{b}条",
            "省、市媒体刊发{我}信息{a}条",
            "向{县}委信息科报送信息{b}条",
            "收到群众点赞评论{b}条",
            "转载国务院、省政府重要信息{a}条",
            "撤回不规范信息{d}条",
            "单条信息最高阅读量{c}次",
            "印制便民服务手册{b}册，覆盖{a}个小区",
            "比{去年}多公开{a}条",
            "信息公开量在全{县}排第{d}位",
            "公开指南更新{d}次，公开目录调整{a}项",
            "为{b}名群众提供查询服务",
            "发布招聘岗位信息{b}个",
            "接收公众监督评价{a}次",
            "预计{今年}年底前公开信息{b}条",
            "应公开信息{b}条",
            "日均发布信息{d}条",
            "2019年至今共公开信息{c}条",
            "上一年度公开信息{b}条",
            "{县}级部门公开信息{c}条",
            "涉及{我}的网络舆情信息{a}条",
            "拟公开信息{a}条",
            "群众满意率{p}%，投诉{d}件",
            "公开重大建设项目{d}个，总投资{p}亿元",
            "推送短信{c}条");

    /** What the unit also published: no total, but a careful reader may take it for a part. */
    private static final List<String> BESIDES = List.of(
            "公开规范性文件{n}件、财政预决算信息{n}条",
            "通过微信公众号推送信息{n}条",
            "公示栏张贴信息{n}条",
            "微博发布信息{n}条",
            "（一）政策法规{n}条",
            "发布政策解读材料{n}篇",
            "公开党务信息{n}条",
            "公开村务、财务信息{n}条",
            "通过微信群发布通知{n}条",
            "政务新媒体发布短视频{n}条");

    private static final Pattern SOME_KINDS = Pattern.compile("，其中(?:机构职能(\\d+)条、工作动态(\\d+)条等|政策解读(\\d+)篇)");

    private final Dice dice;
    private final Voice voice;
    private final Map<FactCode, String> truth;
    private final Map<ListCode, String> lists;
    private final Set<Long> published;

    /**
     * The paragraph's writer.
     *
     * @param truth gets the facts that it states
     * @param lists gets the lists of parts
     * @param published gets every number that may be taken for one of what the unit published
     */
    DisclosureText(
            Dice dice, Voice voice, Map<FactCode, String> truth, Map<ListCode, String> lists, Set<Long> published) {
        this.published = published;
        this.dice = dice;
        this.lists = lists;
        this.voice = voice;
        this.truth = truth;
    }

    String paragraph() {
        List<String> statements = dice.once(6) ? List.of() : List.of(statement());
        List<String> traps = new ArrayList<>(TRAPS);
        BESIDES.forEach(beside -> traps.add(withNumbers(beside)));
        return Paragraph.of(dice, voice, traps, statements, List.of("。", "。", "；"), "工作有序推进。");
    }

    private String statement() {
        long total = dice.once(8)
                ? 1000L * dice.number(10, 90)
                : dice.once(5) ? dice.number(1000, 9000) : dice.number(3, 900);
        String number = dice.written(total);
        String unit = dice.pick("条", "条", "条", "条", "条", "件", "篇", "条次");
        boolean approximate = dice.once(6);
        if (approximate) {
            number = dice.pick("约", "近", "逾", "超过") + total;
            if (dice.once(2)) {
                total = Math.max(10, total / 10 * 10);
                number = total + dice.pick("余", "多");
            }
        }
        truth.put(FactCode.DISCLOSED_TOTAL, (approximate ? "~" : "") + total);
        String tail = dice.once(3) ? new PartText(dice, lists).of(total, approximate) : dice.pick(TAILS);
        published.add(total);
        return someKinds(
                total,
                voice.other(
                        voice.inTheYear(dice)
                                + voice.self(dice)
                                + dice.pick(INSERTIONS)
                                + dice.pick(CHANNELS)
                                + dice.pick(OBJECTS)
                                + dice.pick(COUNTING)
                                + number
                                + unit
                                + tail,
                        dice));
    }

    /** Notes the parts that a statement names by the way. */
    private String someKinds(long total, String statement) {
        Matcher named = SOME_KINDS.matcher(statement);
        if (named.find()) {
            String only = named.group(3);
            boolean all = String.valueOf(total).equals(only);
            lists.put(
                    ListCode.DISCLOSED_KINDS,
                    only == null ? named.group(1) + "+" + named.group(2) + "…" : all ? only : only + "…");
        }
        return statement;
    }

    private String withNumbers(String template) {
        String words = template;
        while (words.contains("{n}")) {
            long number = dice.number(1, 900);
            published.add(number);
            words = words.replaceFirst("\\{n}", dice.written(number));
        }
        return words;
    }
}
