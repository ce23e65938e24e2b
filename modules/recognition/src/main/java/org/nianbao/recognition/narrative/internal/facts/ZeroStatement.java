package org.nianbao.recognition.narrative.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.narrative.internal.text.Sentence;

/**
 * A statement that something did not happen: 未收到…申请, 无行政复议、行政诉讼, 未收取信息处理费.
 *
 * @param sentence its sentence
 * @param start where the negation begins
 * @param end where the last of what is negated ends
 * @param clauseStart where its clause begins
 * @param objects what is negated, one by one
 */
record ZeroStatement(Sentence sentence, int start, int end, int clauseStart, List<String> objects) {
    /** 无法, 无障碍, 无正当理由 and the like negate nothing that is counted. */
    private static final Pattern NEGATION =
            Pattern.compile("(?:均|暂|尚|也|并|皆|都)*(?:从未|未曾|没有|未|没|无(?!法|障|故|正当|纸|关|论|隐|误|条件|偿|缝|线|锡|为|棣|极|形|需|须))"
                    + "(?:再|曾|有(?!效)|能|实际|另行?|额外)?(?:[向对因](?:(?!复议|诉讼|申请行政)[^，；。]){1,30}?(?=收到|接到|收取|收费|发生|产生|出现|被|引发))?"
                    + "(?<verb>(?:接收到|收到过|收到|接到|接收|收取|收费|受理|发生|办理|产生|出现|涉及|存在|提起|引发|收悉|被提起|被申请|被|有人|人|过)*)"
                    + "(?<object>[^，；]*?)(?=[，；]|且|但|没有|未(?:收到|发生|接到|产生)|$)");

    private static final Pattern NEEDS_VERB = Pattern.compile("(?:从未|未曾|未|没(?!有))(?:再|曾|能|实际|另行?|额外)?$");
    private static final Pattern COORDINATION = Pattern.compile("[、]|以及|或者|及|和|与|或");

    ZeroStatement {
        Objects.requireNonNull(sentence);
        objects = List.copyOf(objects);
    }

    /** The negations of a sentence, in order. */
    static List<ZeroStatement> in(Sentence sentence) {
        List<ZeroStatement> found = new ArrayList<>();
        String text = sentence.withoutPapers();
        Matcher matcher = NEGATION.matcher(text);
        while (matcher.find()) {
            String verb = matcher.group("verb");
            String negation = text.substring(matcher.start(), matcher.start("verb"));
            if (verb.isEmpty()
                    && NEEDS_VERB.matcher(negation.replaceFirst("[向对因].*", "")).find()) {
                matcher.region(matcher.start("verb"), text.length());
                continue;
            }
            List<String> objects = new ArrayList<>();
            if (verb.contains("收费")) {
                objects.add("收费");
            }
            objects.addAll(List.of(COORDINATION.split(matcher.group("object"))));
            found.add(new ZeroStatement(
                    sentence, matcher.start(), matcher.end(), clauseStart(text, matcher.start()), objects));
        }
        return found;
    }

    /** The words before the negation in its sentence. */
    String before() {
        return sentence.withoutPapers().substring(0, start);
    }

    private static int clauseStart(String text, int position) {
        for (int i = position - 1; i >= 0; i--) {
            if ("，；：".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
