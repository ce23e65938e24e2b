package org.nianbao.accuracy.generator;

import java.util.Random;

/** Rewrites Chinese text in the ways that mirrors and encyclopedias do. */
final class Characters {
    private static final String SIMPLIFIED = "数开关请处结转类务过权护执询项诉讼复维纠总计业构机组织财产规范许强惩罚费购买录补内无报单万额发废"
            + "制现对电证个条听据应当销确认获须与属国稳档导责际缴纳实来员区级县乡镇办为违举没于审经该给并专众线"
            + "号别进称误营圈层动这继续见问题义释达优传门评议听础间时则说论边远";

    private static final String TRADITIONAL = "數開關請處結轉類務過權護執詢項訴訟復維糾總計業構機組織財產規範許強懲罰費購買錄補內無報單萬額發廢"
            + "製現對電證個條聽據應當銷確認獲須與屬國穩檔導責際繳納實來員區級縣鄉鎮辦為違舉沒於審經該給並專眾線"
            + "號別進稱誤營圈層動這繼續見問題義釋達優傳門評議聽礎間時則說論邊遠";

    private static final String[] SYLLABLES = {"jī", "guān", "xìn", "xī", "gōng", "kāi", "lǐ", "zhèng", "fǔ", "nián"};

    private Characters() {}

    static String traditional(String text) {
        StringBuilder rewritten = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = SIMPLIFIED.indexOf(text.charAt(i));
            rewritten.append(at < 0 ? text.charAt(i) : TRADITIONAL.charAt(at));
        }
        return rewritten.toString();
    }

    static String withPinyin(String text, Random random) {
        StringBuilder rewritten = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            rewritten.append(c);
            boolean inside = i + 1 < text.length() && Character.isIdeographic(text.charAt(i + 1));
            if (Character.isIdeographic(c) && inside && random.nextInt(12) == 0) {
                rewritten
                        .append('(')
                        .append(SYLLABLES[random.nextInt(SYLLABLES.length)])
                        .append(')');
            }
        }
        return rewritten.toString();
    }
}
