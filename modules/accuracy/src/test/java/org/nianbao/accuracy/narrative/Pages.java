package org.nianbao.accuracy.narrative;

import java.util.ArrayList;
import java.util.List;

/** What pages and converters do to paragraphs. */
final class Pages {
    private static final String PAIRS = "开開动動条條镇鎮乡鄉县縣务務网網门門过過个個请請办辦复復议議诉訴讼訟费費结結转轉发發报報区區将將时時进進应應实實办辦业業信信额額"
            + "关關数數总總级級规規类類领領宣宣传傳设設计計众眾机機构構论論当當处處经經较較无無没沒为為与與来來还還体體学學习習对對见見问問题題证證记記录錄";

    private Pages() {}

    /** The paragraphs, now and then broken over lines in the middle of a sentence, with or without a page number. */
    static List<String> torn(Dice dice, String... paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!dice.once(4) || paragraph.length() < 60) {
                lines.add(paragraph);
                continue;
            }
            int width = dice.number(24, 44);
            for (int i = 0; i < paragraph.length(); i += width) {
                lines.add(paragraph.substring(i, Math.min(paragraph.length(), i + width)));
                if (dice.once(4) && i + width < paragraph.length()) {
                    lines.add(dice.pick("- 2 -", "— 3 —", "4", "第 2 页"));
                }
            }
        }
        return lines;
    }

    static List<String> traditional(List<String> lines) {
        return lines.stream().map(Pages::traditional).toList();
    }

    private static String traditional(String line) {
        StringBuilder text = new StringBuilder(line);
        for (int i = 0; i < text.length(); i++) {
            int at = PAIRS.indexOf(text.charAt(i));
            if (at >= 0 && at % 2 == 0) {
                text.setCharAt(i, PAIRS.charAt(at + 1));
            }
        }
        return text.toString();
    }
}
