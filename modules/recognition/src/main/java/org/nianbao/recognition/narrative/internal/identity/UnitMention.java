package org.nianbao.recognition.narrative.internal.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.text.Passage;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/**
 * A place of the report that names a unit.
 *
 * @param name the unit
 * @param passage the words around it
 * @param start where they name it
 * @param end where the name ends
 */
record UnitMention(AdministrativeName name, Passage passage, int start, int end) {
    private static final String SUFFIX = "(?:镇|乡|街道|苏木|局|委员会|办公室)";

    /** 如有疑问，请与柳溪镇人民政府联系; 本报告由柳溪镇党政办公室编制. */
    private static final SparsePattern CONTACT = SparsePattern.compile(
            "(?:请与|请联系|请向|联系|由)：?" + "(?<name>\\p{IsHan}{2,24}?(?:镇|乡|街道|苏木|局))(?=人民政府|党政|综合|政府|办事处|办公室|党委|编制|\\(|联系)");

    /** 本报告由云川县柳溪镇人民政府编制; 云川县柳溪镇人民政府编制本报告. */
    private static final SparsePattern AUTHOR = SparsePattern.compile(
            "本(?:年度)?(?:报告|年报)(?:系|是)?由(?<name>\\p{IsHan}{2,30}?)(?:根据|按照|依据|依照|结合|负责)?(?:《[^》]*》[^，。]{0,10})?(?:编制|编写|发布|公布)"
                    + "|(?:^|，|。|；)(?:现由|由)?(?<subject>\\p{IsHan}{2,30}?)(?:特|现|组织|负责)*编制(?:了|完成)?(?:本|《?20\\d\\d年|《)");

    /** 2023年，柳溪镇主动公开…. */
    private static final SparsePattern RUNNING_TEXT = SparsePattern.compile("(?:^|[，；：、。(《“]|年度?|日|联系|由|请与|请向|致电)"
            + "(?<name>\\p{IsHan}{1,24}?" + SUFFIX + ")"
            + "(?=人民政府|办事处|党委|党工委|政府|政务公开|政府信息|信息公开|主动|全年|通过|共|严格|认真|深入|坚持|坚定|未|将|始终|高度|紧紧|积极|全面|依托|办公室|党政|\\d{4}年|，)");

    private static final SparsePattern PUBLISHER =
            SparsePattern.compile("(?:发布机构|发文机关|发布单位|公开主体|信息来源|来源)[)\\]]?[：|](?<name>\\p{IsHan}{2,30})");

    private static final Pattern LEAD_IN =
            Pattern.compile("^(?:如有疑问|如有任何疑问|本报告|报告|由|请与|请联系|联系|请向|现?公布|现?发布|根据|按照|我们|欢迎)+");
    /** 一是, 通过, 学习邻近的: words of the sentence before the name. */
    private static final Pattern SENTENCE_WORDS =
            Pattern.compile("^.*(?:[是的了我]|通过|学习|对标|邻近|依托|组织|结合|深入|推进|加强|其中|以及|指导|督促|会同|按照|驻)");

    private static final Pattern NO_UNIT = Pattern.compile("[全各本该]?(?:乡镇|村镇|镇|乡|街道|乡镇街道)|(?:先进|各|周边|相关|有关).*");

    private static final Pattern NAME = Pattern.compile("^\\p{IsHan}+");
    private static final int LAST_PIECES = 4;

    UnitMention {
        Objects.requireNonNull(name);
        Objects.requireNonNull(passage);
    }

    /** A unit that the whole of a passage names. */
    static UnitMention whole(AdministrativeName name, Passage passage) {
        return new UnitMention(name, passage, 0, passage.text().length());
    }

    /** The last line of the report that is a name and nothing else but perhaps a date. */
    static Optional<UnitMention> signature(Outline outline) {
        List<Outline.Body> body = outline.body();
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - LAST_PIECES); i--) {
            Passage passage = body.get(i).passage();
            Matcher name = NAME.matcher(passage.text());
            if (Outline.isSignature(passage) && name.find()) {
                Optional<AdministrativeName> unit = AdministrativeName.of(name.group());
                if (unit.isPresent()) {
                    return Optional.of(new UnitMention(unit.get(), passage, 0, name.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** The units that are said to have written the report, each once. */
    static List<UnitMention> authors(Outline outline) {
        Map<String, UnitMention> mentions = new LinkedHashMap<>();
        for (Outline.Body piece : outline.body()) {
            SparsePattern.Search matcher = AUTHOR.matcher(piece.passage().text());
            while (matcher.find()) {
                String group = matcher.group("name") == null ? "subject" : "name";
                AdministrativeName.of(matcher.group(group))
                        .ifPresent(name -> mentions.putIfAbsent(
                                name.unit(),
                                new UnitMention(name, piece.passage(), matcher.start(group), matcher.end(group))));
            }
        }
        return List.copyOf(mentions.values());
    }

    /** Whom the reader is told to ask, each unit once. */
    static List<UnitMention> contacts(Outline outline) {
        Map<String, UnitMention> mentions = new LinkedHashMap<>();
        outline.body().forEach(piece -> add(CONTACT, piece.passage(), mentions));
        return List.copyOf(mentions.values());
    }

    /** The units that running text and metadata name, each once. */
    static Collection<UnitMention> all(Outline outline) {
        List<UnitMention> all = new ArrayList<>();
        signature(outline).ifPresent(all::add);
        all.addAll(authors(outline));
        all.addAll(contacts(outline));
        Map<String, UnitMention> mentions = new LinkedHashMap<>();
        all.forEach(mention -> mentions.putIfAbsent(mention.name.unit(), mention));
        outline.body().forEach(piece -> add(RUNNING_TEXT, piece.passage(), mentions));
        outline.lines().forEach(line -> add(PUBLISHER, line, mentions));
        return mentions.values();
    }

    private static void add(SparsePattern pattern, Passage passage, Map<String, UnitMention> mentions) {
        SparsePattern.Search matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            String words = matcher.group("name");
            Matcher leadIn = LEAD_IN.matcher(words);
            int skipped = leadIn.find() ? leadIn.end() : 0;
            Matcher sentence = SENTENCE_WORDS.matcher(words);
            if (sentence.find()) {
                skipped = Math.max(skipped, sentence.end());
            }
            if (NO_UNIT.matcher(words.substring(skipped)).matches()) {
                continue;
            }
            int start = matcher.start("name") + skipped;
            int end = matcher.end("name");
            AdministrativeName.of(words.substring(skipped))
                    .ifPresent(name -> mentions.putIfAbsent(name.unit(), new UnitMention(name, passage, start, end)));
        }
    }
}
