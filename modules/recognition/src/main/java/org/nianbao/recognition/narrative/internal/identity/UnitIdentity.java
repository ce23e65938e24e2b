package org.nianbao.recognition.narrative.internal.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.report.Identified;
import org.nianbao.model.text.Wording;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.text.Passage;

/**
 * Whose report it is: from the title, else from the signature, else from what other words and the file's name agree on.
 * A text that says only 我镇 leaves it unsettled.
 *
 * @param unit the short name
 * @param parent the administrative chain above it
 */
public record UnitIdentity(Identified<String> unit, Identified<String> parent) {
    private static final String SUFFIXES = "(?:镇|乡|街道|苏木|局|委员会|办公室)";

    /** Words after which a unit's name stands in running text, and those that follow it. */
    private static final Pattern MENTION = Pattern.compile("(?:^|[，；：、。(《“]|年度?|日|联系|由|请与|请向|致电)"
            + "(?<name>\\p{IsHan}{1,24}?" + SUFFIXES + ")"
            + "(?=人民政府|办事处|党委|党工委|政府|政务公开|政府信息|信息公开|主动|全年|通过|共|严格|认真|深入|坚持|坚定|未|将|始终|高度|紧紧|积极|全面|依托|办公室|党政|\\d{4}年|，)");

    private static final Pattern PUBLISHER =
            Pattern.compile("(?:发布机构|发文机关|发布单位|公开主体|信息来源|来源)[)\\]]?[：|](?<name>\\p{IsHan}{2,30})");

    private static final Pattern OWN_WORDS = Pattern.compile("我镇|我乡|我街|我局|我办|我县|我区|我市|本镇|本乡|本局|本街|本机关|本单位|我单位");

    /** Words before a name that belong to the sentence, not to the name. */
    private static final Pattern LEAD_IN =
            Pattern.compile(".*(?:联系|地址|位于|根据|按照|依照|关于|结合|参照|以及|单位|机构|机关|制定|现将|我们|欢迎|[由向于是在至到与即为和及对经])");

    private static final Pattern HAN_BEFORE = Pattern.compile("\\p{IsHan}{1,24}$");

    public UnitIdentity {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(parent);
    }

    private record Named(AdministrativeName name, Passage passage, int start, int end) {}

    /** The identity of a report; the file's name counts as evidence, never against the text. */
    public static UnitIdentity of(Outline outline, String fileName) {
        Optional<Named> named = fromTitle(outline)
                .or(() -> fromSignature(outline))
                .or(() -> fromQuotedTitle(outline))
                .or(() -> confirmedByFileName(outline, fileName));
        if (named.isPresent()) {
            Named found = named.get();
            return new UnitIdentity(
                    new Identified.Known<>(
                            found.name.unit(),
                            found.passage.quote(found.start, found.end),
                            found.passage.place(found.start, found.end)),
                    parent(found, outline));
        }
        Set<String> units = new LinkedHashSet<>();
        Set<String> parents = new LinkedHashSet<>();
        List<AdministrativeName> candidates = new ArrayList<>();
        mentions(outline).forEach(mention -> candidates.add(mention.name));
        FileName.unitIn(fileName).ifPresent(candidates::add);
        for (AdministrativeName candidate : candidates) {
            units.add(candidate.unit());
            if (!candidate.parent().isEmpty()) {
                parents.add(candidate.parent());
            }
        }
        boolean onlyWe = outline.body().stream()
                .anyMatch(piece -> OWN_WORDS.matcher(piece.passage().text()).find());
        Wording why = Wording.of(onlyWe ? "recognition.identity.unitOnlyWe" : "recognition.identity.unitNotNamed");
        return new UnitIdentity(
                new Identified.Unsettled<>(List.copyOf(units), why),
                new Identified.Unsettled<>(List.copyOf(parents), Wording.of("recognition.identity.parentNotNamed")));
    }

    private static Optional<Named> fromTitle(Outline outline) {
        return ReportTitle.of(outline).stream()
                .filter(title -> title.name().isPresent())
                .findFirst()
                .map(title -> whole(title.name().get(), title.passage()));
    }

    private static Optional<Named> fromQuotedTitle(Outline outline) {
        return ReportTitle.quoted(outline)
                .filter(title -> title.name().isPresent())
                .map(title -> whole(title.name().get(), title.passage()));
    }

    /** The last line of the report that is a name and nothing else. */
    private static Optional<Named> fromSignature(Outline outline) {
        List<Outline.Body> body = outline.body();
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - 4); i--) {
            Passage passage = body.get(i).passage();
            if (!Outline.isSignature(passage)) {
                continue;
            }
            Matcher name = Pattern.compile("^\\p{IsHan}+").matcher(passage.text());
            if (name.find()) {
                Optional<AdministrativeName> unit = AdministrativeName.of(name.group());
                if (unit.isPresent()) {
                    return Optional.of(new Named(unit.get(), passage, 0, name.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** The unit that running text or metadata name and the file's name agrees with. */
    private static Optional<Named> confirmedByFileName(Outline outline, String fileName) {
        Optional<AdministrativeName> file = FileName.unitIn(fileName);
        return mentions(outline).stream()
                .filter(mention -> file.isPresent() && file.get().unit().equals(mention.name.unit()))
                .findFirst();
    }

    private static Collection<Named> mentions(Outline outline) {
        Map<String, Named> mentions = new LinkedHashMap<>();
        for (Outline.Body piece : outline.body()) {
            addMentions(MENTION, piece.passage(), mentions);
        }
        for (Passage line : outline.lines()) {
            addMentions(PUBLISHER, line, mentions);
        }
        return mentions.values();
    }

    private static void addMentions(Pattern pattern, Passage passage, Map<String, Named> mentions) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            int start = matcher.start("name");
            int end = matcher.end("name");
            AdministrativeName.of(matcher.group("name"))
                    .ifPresent(name -> mentions.putIfAbsent(name.unit(), new Named(name, passage, start, end)));
        }
    }

    private static Named whole(AdministrativeName name, Passage passage) {
        return new Named(name, passage, 0, passage.text().length());
    }

    /** The chain that the name itself has, extended to the left where the text writes the same name with more of it. */
    private static Identified<String> parent(Named found, Outline outline) {
        String own = found.name.parent();
        Map<String, Named> longer = new LinkedHashMap<>();
        for (Passage line : outline.lines()) {
            extensions(found.name, line).forEach(named -> longer.putIfAbsent(named.name.parent(), named));
        }
        List<Named> longest = longer.values().stream()
                .filter(named -> longer.keySet().stream()
                        .noneMatch(other ->
                                other.length() > named.name.parent().length() && other.endsWith(named.name.parent())))
                .toList();
        if (longest.size() == 1) {
            Named named = longest.get(0);
            return new Identified.Known<>(
                    named.name.parent(),
                    named.passage.quote(named.start, named.end),
                    named.passage.place(named.start, named.end));
        }
        if (!own.isEmpty()) {
            return new Identified.Known<>(
                    own, found.passage.quote(found.start, found.end), found.passage.place(found.start, found.end));
        }
        List<String> candidates =
                longest.stream().map(named -> named.name.parent()).toList();
        return new Identified.Unsettled<>(
                candidates,
                Wording.of(
                        candidates.isEmpty()
                                ? "recognition.identity.parentNotNamed"
                                : "recognition.identity.parentsCompete"));
    }

    private static List<Named> extensions(AdministrativeName name, Passage line) {
        List<Named> found = new ArrayList<>();
        String text = line.text();
        for (String form : List.of(name.parent() + name.unit(), name.parent() + "人民政府" + name.unit())) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                Matcher before = HAN_BEFORE.matcher(text.substring(Math.max(0, at - 24), at));
                if (!before.find()) {
                    continue;
                }
                String chain = chainAtEndOf(before.group());
                if (!chain.isEmpty() && AdministrativeName.isChain(chain + name.parent())) {
                    found.add(new Named(
                            new AdministrativeName(chain + name.parent(), name.unit()),
                            line,
                            at - chain.length(),
                            at + form.length()));
                }
            }
        }
        return found;
    }

    /** The administrative chain at the end of running words; empty when it is not clear where it begins. */
    private static String chainAtEndOf(String words) {
        if (AdministrativeName.isChain(words)) {
            return LEAD_IN.matcher(words).lookingAt() ? withoutLeadIn(words) : words;
        }
        return withoutLeadIn(words);
    }

    private static String withoutLeadIn(String words) {
        Matcher leadIn = LEAD_IN.matcher(words);
        if (!leadIn.lookingAt()) {
            return "";
        }
        String chain = words.substring(leadIn.end());
        return !chain.isEmpty() && AdministrativeName.isChain(chain) ? chain : "";
    }
}
