package org.nianbao.recognition.narrative.internal.outline;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line, or the beginning of one, that reads as the heading of a section.
 *
 * @param section 1 to 6
 * @param weight how sure that is, 1 to 4: the official words under the right number count most
 * @param end where the heading ends in the text
 */
record SectionTitle(int section, int weight, int end) {
    private static final int LONGEST = 40;
    private static final String CHINESE_DIGITS = "一二三四五六七八九十";

    private static final String FORMAL_DIGITS = "壹贰叁肆伍陆柒捌";

    /** The ordinals that may stand before a heading; 三是 and 第三、 occur where an editor replaced 三、. */
    private static final Pattern ORDINAL = Pattern.compile(
            "^(?:第?(?:(?<chinese>[一二三四五六七八九十]{1,2})|(?<formal>[壹贰叁肆伍陆柒捌]))(?:[、.，：]+|是|部分[、：.]?|(?=政府信息|主动公开|收到|因政府|总体|存在|其他需))"
                    + "|第(?<part>\\d)部分[、：.]?|\\((?<bracket>[一二三四五六七八九十]{1,2})\\)[、.]?"
                    + "|(?<arabic>\\d{1,2})(?:[、.]|(?=主动公开政|收到[和与]处|政府信息公开行|总体情况|存在的主|其他需要))|)");

    /** The official titles and what differs from them by a word or two. */
    private static final List<Pattern> OFFICIAL = List.of(
            Pattern.compile("(?:政府信息公开)?(?:工作)?总体(?:工作|推进)?(?:情况|概述|概况)|概述|总体概述"),
            Pattern.compile("(?:行政机关)?主动公开(?:的)?政府(?:信息|政府)(?:公开)?(?:的)?(?:工作)?情况"),
            Pattern.compile("(?:行政机关|本机关)?收到(?:和|及|与|、)?处理(?:的)?政府信息公开(?:工作)?申请(?:的)?(?:工作)?情况"),
            Pattern.compile("(?:因)?政府信息公开(?:工作)?(?:被申请|被提起|申请|引发的?|的)?(?:行政)?复议[、，和及与](?:被)?(?:提起)?(?:行政)?诉讼(?:的)?情况"),
            Pattern.compile("(?:政府信息公开工作|工作|当前|目前)?存在的?(?:主要|突出)?问题[、，和及与]*(?:改进|整改|下步改进|下一步改进|解决)(?:情况|措施|办法|方向)?"
                    + "(?:[和及与、](?:改进|整改)?(?:情况|措施))?"),
            Pattern.compile("(?:其他|其它)(?:需要|需|应当)(?:报告|说明)的?(?:其他)?(?:有关)?(?:事项|情况)|需要(?:报告|说明)的(?:其他|其它)事项"));

    /** What a heading may be called when its number says that it is one. */
    private static final List<Pattern> LOOSE = List.of(
            Pattern.compile(".{0,16}(?:总体|基本|整体|工作)(?:工作|推进|开展|公开)?(?:情况|概述|概况)|.{0,10}概述|.{0,10}概况"),
            Pattern.compile("(?:行政机关|本机关)?主动公开.{0,12}(?:情况)?"),
            Pattern.compile(".{0,8}(?:依申请公开|公开申请).{0,20}|收到.{0,20}申请.{0,10}"),
            Pattern.compile(".{0,14}复议.{0,14}诉讼.{0,8}|.{0,14}复议.{0,8}情况"),
            Pattern.compile(".{0,14}(?:问题|不足|困难).{0,20}|.{0,10}(?:改进|整改).{0,14}|(?:下步|下一步|今后).{0,14}"),
            Pattern.compile(".{0,4}(?:其他|其它).{0,14}(?:事项|情况|工作)|.{0,4}需要?(?:报告|说明).{0,8}事项|其他|其它"));

    private static final String CLOSING = "。：:";

    /** What the headings end with, so that few sentences are looked at. */
    private static final String LAST_CHARACTERS = "况项题施述他足算情事法";

    private static final Pattern END = Pattern.compile("[。：:.]+$");

    /** A heading that the words before or after it were glued to keeps its number. */
    private static final Pattern GLUED = Pattern.compile("(?<![第、，《“\"(])(?<ordinal>[一二三四五六])、");

    SectionTitle {
        if (section < 1 || section > 6) {
            throw new IllegalArgumentException("section " + section);
        }
    }

    /** The heading that a whole folded line is, if it reads as one. */
    static Optional<SectionTitle> ofLine(String line) {
        if (line.length() > LONGEST || line.isEmpty()) {
            return Optional.empty();
        }
        Matcher ordinal = ORDINAL.matcher(line);
        ordinal.lookingAt();
        String title = END.matcher(line.substring(ordinal.end())).replaceAll("");
        int number = numberOf(ordinal);
        boolean nested = ordinal.group("bracket") != null || ordinal.group("arabic") != null;
        for (int section = 1; section <= 6; section++) {
            if (OFFICIAL.get(section - 1).matcher(title).matches()) {
                int weight = nested ? 1 : number == section ? 4 : number > 0 ? 3 : 2;
                // Under section one stand (一)主动公开政府信息情况 and the like.
                return nested && section <= 2 && number != section
                        ? Optional.empty()
                        : Optional.of(new SectionTitle(section, weight, line.length()));
            }
        }
        if (number == 0 || nested || title.contains("。")) {
            return Optional.empty();
        }
        if (number <= 6 && isNearlyOfficial(title, number)) {
            return Optional.of(new SectionTitle(number, 3, line.length()));
        }
        for (int section = 1; section <= 6; section++) {
            if (LOOSE.get(section - 1).matcher(title).matches()) {
                return Optional.of(new SectionTitle(section, number == section ? 3 : 2, line.length()));
            }
        }
        return Optional.empty();
    }

    /** The number before the heading; 0 for none. */
    private static int numberOf(Matcher ordinal) {
        if (ordinal.group("chinese") != null) {
            return CHINESE_DIGITS.indexOf(ordinal.group("chinese")) + 1;
        }
        if (ordinal.group("bracket") != null) {
            return CHINESE_DIGITS.indexOf(ordinal.group("bracket")) + 1;
        }
        if (ordinal.group("formal") != null) {
            return FORMAL_DIGITS.indexOf(ordinal.group("formal")) + 1;
        }
        String arabic = ordinal.group("arabic") == null ? ordinal.group("part") : ordinal.group("arabic");
        return arabic == null ? 0 : Integer.parseInt(arabic);
    }

    /** Whether a title is the official one but for a character in five that was mistyped, misread or lost. */
    private static boolean isNearlyOfficial(String title, int section) {
        String official = Outline.OFFICIAL_TITLES.get(section - 1);
        int most = Math.max(1, official.length() / 5);
        boolean wordsFollow = title.startsWith(official);
        if (wordsFollow || Math.abs(title.length() - official.length()) > most) {
            return false;
        }
        int[] above = IntStream.rangeClosed(0, official.length()).toArray();
        for (int i = 1; i <= title.length(); i++) {
            int[] row = new int[official.length() + 1];
            row[0] = i;
            for (int j = 1; j <= official.length(); j++) {
                int changed = above[j - 1] + (title.charAt(i - 1) == official.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[official.length()] <= most;
    }

    /** The heading that a folded text begins with, where the paragraph's words follow in the same line. */
    static Optional<SectionTitle> atStartOf(String text) {
        Matcher matcher = GLUED.matcher(text);
        Optional<SectionTitle> official = matcher.lookingAt() ? at(text, matcher) : Optional.empty();
        return official.or(() -> closedAt(text, 0));
    }

    /** The heading that stands between a position and the next full stop or colon, or the end of the text. */
    private static Optional<SectionTitle> closedAt(String text, int start) {
        Matcher ordinal = ORDINAL.matcher(text).region(start, text.length());
        int end = ordinal.lookingAt() ? ordinal.end() : start;
        while (end < text.length() && end - start <= LONGEST && CLOSING.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end - start > LONGEST || LAST_CHARACTERS.indexOf(end > start ? text.charAt(end - 1) : ' ') < 0) {
            return Optional.empty();
        }
        boolean numbered = ordinal.end() > start;
        if (!numbered && end < text.length() && text.charAt(end) != '。') {
            // 主动公开政府信息的情况：40条 is a sentence.
            return Optional.empty();
        }
        int after = Math.min(text.length(), end + 1);
        return ofLine(text.substring(start, end)).map(title -> new SectionTitle(title.section, title.weight, after));
    }

    /** The official heading of the section whose ordinal was matched, if it follows the ordinal. */
    private static Optional<SectionTitle> at(String text, Matcher matcher) {
        int section = CHINESE_DIGITS.indexOf(matcher.group("ordinal")) + 1;
        Matcher official = OFFICIAL.get(section - 1).matcher(text).region(matcher.end(), text.length());
        if (!official.lookingAt()) {
            return Optional.empty();
        }
        int end = official.end();
        while (end < text.length() && "。：:".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return Optional.of(new SectionTitle(section, 3, end));
    }

    /** Where within a folded text headings begin that were glued to the words before them, in rising order. */
    static SortedSet<Integer> gluedIn(String text) {
        SortedSet<Integer> starts = new TreeSet<>();
        Matcher matcher = GLUED.matcher(text);
        for (int from = 1; from < text.length() && matcher.find(from); from = matcher.end()) {
            if (at(text, matcher).isPresent()) {
                starts.add(matcher.start());
            }
        }
        for (int stop = text.indexOf('。'); stop >= 0 && stop + 1 < text.length(); stop = text.indexOf('。', stop + 1)) {
            if (closedAt(text, stop + 1).isPresent()) {
                starts.add(stop + 1);
            }
        }
        return starts;
    }
}
