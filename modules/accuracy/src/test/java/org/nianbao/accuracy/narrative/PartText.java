package org.nianbao.accuracy.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.nianbao.model.report.ListCode;

/** The list of parts after a total: by kind or by channel, closed or open, of one level or two, adding up or not. */
final class PartText {
    private static final List<String> KINDS = List.of(
            "机构职能", "政策文件", "财政预决算", "工作动态", "通知公告", "公示公告", "乡村振兴", "民生保障", "规划计划", "应急管理", "人事信息", "生态环境", "会议信息",
            "其他信息");
    private static final List<String> CHANNELS =
            List.of("县政府网站", "门户网站", "微信公众号", "“云岭发布”公众号", "政务公开栏", "政务微博", "抖音号", "电子显示屏", "村级公示栏");
    private static final List<String> SEPARATORS = List.of("、", "、", "，", "；");
    private static final List<String> ORDINALS = List.of("一是", "二是", "三是", "四是", "五是");
    private static final int MOST_PARTS = 5;

    private final Dice dice;
    private final Map<ListCode, String> lists;

    PartText(Dice dice, Map<ListCode, String> lists) {
        this.dice = dice;
        this.lists = lists;
    }

    /** The words of a list of parts of a total, without the full stop. */
    String of(long total, boolean approximate) {
        boolean byChannel = dice.once(3);
        List<Long> parts = parts(total);
        boolean open = !byChannel && dice.once(4);
        if (open) {
            parts.remove(parts.size() - 1);
        } else if (dice.once(6)) {
            // A list that does not add up is read as it stands.
            parts.set(0, parts.get(0) + dice.number(1, 9));
        }
        List<String> names = names(byChannel ? CHANNELS : KINDS);
        boolean ordinals = !byChannel && !open && dice.once(6);
        boolean shares = !ordinals && dice.once(6);
        boolean nested = !byChannel && !open && !ordinals && !shares && dice.once(6) && parts.get(0) > 3;
        String separator = shares || ordinals || nested ? "；" : dice.pick(SEPARATORS);
        String wording =
                byChannel ? dice.pick("%s%d条", "通过%s公开%d条", "%s发布信息%d条") : dice.pick("%s%d条", "%s类%d条", "%s类信息%d条");
        List<String> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            long part = parts.get(i);
            items.add((ordinals ? ORDINALS.get(i) : "")
                    + wording.formatted(names.get(i), part)
                    + (shares ? "，占" + dice.number(1, 99) + "." + dice.number(0, 9) + "%" : "")
                    + (nested && i == 0 ? "，内有上级文件1条、本级文件" + (part - 1) + "条" : ""));
        }
        String numbers = LongStream.range(0, parts.size())
                .mapToObj(i -> String.valueOf(parts.get((int) i)))
                .collect(Collectors.joining("+"));
        boolean single = parts.size() == 1;
        lists.put(
                byChannel ? ListCode.DISCLOSED_CHANNELS : ListCode.DISCLOSED_KINDS,
                numbers + (open || single && (approximate || parts.get(0) != total) ? "…" : ""));
        return around(String.join(separator, items) + (open ? dice.pick("等", "等信息", "等方面信息") : ""), ordinals);
    }

    private String around(String list, boolean ordinals) {
        if (ordinals) {
            return dice.pick("，其中：", "，具体为：", "。其中：") + list;
        }
        return dice.once(5) ? "（其中" + list + "）" : dice.pick("，其中", "，其中：", "，包括", "。其中，", "。其中：", "，分别为", "：") + list;
    }

    /** The total in two to five parts, of which one may be nothing. */
    private List<Long> parts(long total) {
        List<Long> cuts = new ArrayList<>(List.of(0L, total));
        for (int i = dice.number(1, MOST_PARTS - 1); i > 0; i--) {
            cuts.add((long) dice.number(0, (int) total));
        }
        Collections.sort(cuts);
        List<Long> parts = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            parts.add(cuts.get(i) - cuts.get(i - 1));
        }
        return parts;
    }

    private List<String> names(List<String> choices) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < MOST_PARTS; i++) {
            // Now and then a report names a part twice.
            names.add(
                    dice.once(30) && i > 0 ? names.get(0) : choices.get((dice.number(0, 2) + 3 * i) % choices.size()));
        }
        return names;
    }
}
