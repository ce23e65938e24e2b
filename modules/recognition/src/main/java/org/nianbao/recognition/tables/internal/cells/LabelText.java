package org.nianbao.recognition.tables.internal.cells;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings labels into one spelling, so that only their characters and digits count. */
public final class LabelText {
    /** Traditional and simplified forms of the characters that the official labels use. */
    private static final String TRADITIONAL = "數開關請處結轉類務過權護執詢項訴訟議復複維糾總計業構機組織財產規範許強懲罰費購買錄補內無報單萬額發廢"
            + "製現對電證個條聽據應當銷確認獲須與屬國穩檔導紀責幹緒況際徵納繳實資訊險來員區級縣鄉鎮辦為隱違書頭體訪"
            + "舉沒於審經後該給係並專眾衆頒餘閉標題號創別進稱紙詳誤礎鏈鑒營軟徑圖層點環節勞動這繼續採聯種團屆臺裡隊"
            + "戶遞鑑頁";

    private static final String SIMPLIFIED = "数开关请处结转类务过权护执询项诉讼议复复维纠总计业构机组织财产规范许强惩罚费购买录补内无报单万额发废"
            + "制现对电证个条听据应当销确认获须与属国稳档导纪责干绪况际征纳缴实资讯险来员区级县乡镇办为隐违书头体访"
            + "举没于审经后该给系并专众众颁余闭标题号创别进称纸详误础链鉴营软径图层点环节劳动这继续采联种团届台里队"
            + "户递鉴页";

    private static final Map<Character, Character> SIMPLE = simple();

    private static final Pattern MARKDOWN = Pattern.compile("\\*\\*|<br\\s*/?>|&nbsp;");

    /** The pronunciation that some mirrors put in brackets behind a character. */
    private static final Pattern PINYIN = Pattern.compile("(?<=\\p{IsHan})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[)）]");

    private LabelText() {}

    /** The text reduced to letters and digits: half width, simplified, without spaces, brackets and punctuation. */
    public static String normalise(String text) {
        String plain = Normalizer.normalize(withoutMarkup(text), Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(SIMPLE.getOrDefault(c, c).charValue());
            }
        }
        return kept.toString();
    }

    private static String withoutMarkup(String text) {
        boolean marked = text.contains("**") || text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        String bare = marked ? MARKDOWN.matcher(text).replaceAll("") : text;
        boolean bracketed = bare.indexOf('(') >= 0 || bare.indexOf('（') >= 0;
        return bracketed ? PINYIN.matcher(bare).replaceAll("") : bare;
    }

    private static Map<Character, Character> simple() {
        Map<Character, Character> simple = new HashMap<>();
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            simple.putIfAbsent(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));
        }
        return Map.copyOf(simple);
    }

    /** How many Chinese characters the text has. */
    public static int ideographs(String text) {
        int ideographs = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            ideographs += Character.isIdeographic(text.codePointAt(i)) ? 1 : 0;
        }
        return ideographs;
    }
}
