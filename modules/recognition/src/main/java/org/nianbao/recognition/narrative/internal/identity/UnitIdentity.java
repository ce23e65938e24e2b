package org.nianbao.recognition.narrative.internal.identity;

import java.util.ArrayList;
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
import org.nianbao.model.value.SourcePlace;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.text.Passage;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/**
 * Whose report it is: from the title, else from the signature, else from what other words and the file's name agree on.
 * A text that says only 我镇 leaves it unsettled.
 *
 * @param unit the short name
 * @param parent the administrative chain above it
 */
public record UnitIdentity(Identified<String> unit, Identified<String> parent) {
    private static final SparsePattern OWN_WORDS =
            SparsePattern.compile("[我本](?<kind>镇|乡|街|局)|我办|我县|我区|我市|本机关|本单位|我单位");

    /** Words before a name that belong to the sentence, not to the name. */
    private static final Pattern LEAD_IN =
            Pattern.compile(".*(?:联系|地址|位于|公布|发布|公开|编制|根据|按照|依照|关于|结合|参照|以及|单位|机构|机关|制定|现将|我们|欢迎|[由向于是在至到与即为和及对经])");

    private static final String CLAUSE_BREAKS = "，；：。！？";

    /** 向红旗县柳溪镇学习, 赴清源县柳溪镇考察: another unit of the same name. */
    private static final Pattern VISITED =
            Pattern.compile("学习|考察|交流|借鉴|观摩|取经|参观|调研|对标|看齐|先进|经验|做法|签订|签约|合作|联合|结对|帮扶|互学|来访|邻近|相邻|毗邻|接壤|赴");

    private static final Pattern HAN_BEFORE = Pattern.compile("\\p{IsHan}{1,24}$");

    public UnitIdentity {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(parent);
    }

    /** The identity of a report; the file's name counts as evidence, never against the text. */
    public static UnitIdentity of(Outline outline, String fileName) {
        Optional<UnitMention> named = fromTitle(outline)
                .or(() -> UnitMention.signature(outline).filter(signed -> agreesWithOwnWords(signed, outline)))
                .or(() -> fromQuotedTitle(outline))
                .or(() -> fromAuthor(outline))
                .or(() -> fromContact(outline))
                .or(() -> confirmedByFileName(outline, fileName));
        if (named.isPresent()) {
            UnitMention found = named.get();
            return new UnitIdentity(
                    new Identified.Known<>(
                            found.name().unit(),
                            found.passage().quote(found.start(), found.end()),
                            found.passage().place(found.start(), found.end())),
                    parent(found, outline));
        }
        Set<String> units = new LinkedHashSet<>();
        Set<String> parents = new LinkedHashSet<>();
        List<AdministrativeName> candidates = new ArrayList<>();
        UnitMention.all(outline).forEach(mention -> candidates.add(mention.name()));
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

    /** The identity in a file's name, where that name is a report's title. */
    public static UnitIdentity ofTitle(Outline title, String fileName) {
        UnitIdentity unsettled = of(Outline.of(List.of(), List.of()), fileName);
        return ReportTitle.of(title).stream()
                .flatMap(named -> named.name().stream())
                .findFirst()
                .map(name -> new UnitIdentity(
                        new Identified.Known<>(name.unit(), fileName, new SourcePlace.FileName()),
                        name.parent().isEmpty()
                                ? unsettled.parent()
                                : new Identified.Known<>(name.parent(), fileName, new SourcePlace.FileName())))
                .orElse(unsettled);
    }

    private static Optional<UnitMention> fromTitle(Outline outline) {
        List<ReportTitle> titles = ReportTitle.of(outline);
        return titles.stream()
                .filter(title -> title.name().isPresent())
                .findFirst()
                .map(title -> UnitMention.whole(title.name().get(), title.passage()))
                .or(() -> titles.stream()
                        .filter(title -> title.nameBeside().isPresent())
                        .findFirst()
                        .map(title -> UnitMention.whole(title.nameBeside().get(), title.passage()))
                        .filter(beside -> agreesWithOwnWords(beside, outline)));
    }

    private static Optional<UnitMention> fromQuotedTitle(Outline outline) {
        return ReportTitle.quoted(outline)
                .filter(title -> title.name().isPresent())
                .map(title -> UnitMention.whole(title.name().get(), title.passage()));
    }

    private static Optional<UnitMention> fromAuthor(Outline outline) {
        List<UnitMention> authors = UnitMention.authors(outline);
        return authors.size() == 1
                ? authors.stream()
                        .filter(author -> agreesWithOwnWords(author, outline))
                        .findFirst()
                : Optional.empty();
    }

    /** The only unit that readers are told to ask, where the text's other words confirm that it speaks of itself. */
    private static Optional<UnitMention> fromContact(Outline outline) {
        List<UnitMention> contacts = UnitMention.contacts(outline);
        return contacts.size() == 1
                ? contacts.stream()
                        .filter(contact -> agreesWithOwnWords(contact, outline))
                        .filter(contact -> ownKind(outline).isPresent() || namedAgain(contact, outline))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean namedAgain(UnitMention mention, Outline outline) {
        return outline.body().stream()
                        .map(piece -> piece.passage().text())
                        .filter(text -> text.contains(mention.name().unit()))
                        .count()
                > 1;
    }

    /** Whether a report that says 我镇 is signed by a 镇. */
    private static boolean agreesWithOwnWords(UnitMention mention, Outline outline) {
        return ownKind(outline)
                .map(kind -> mention.name().unit().contains(kind))
                .orElse(true);
    }

    private static Optional<String> ownKind(Outline outline) {
        return outline.body().stream()
                .map(piece -> OWN_WORDS.matcher(piece.passage().text()))
                .filter(matcher -> matcher.find() && matcher.group("kind") != null)
                .map(matcher -> matcher.group("kind"))
                .findFirst();
    }

    /** The unit that running text or metadata name and the file's name agrees with. */
    private static Optional<UnitMention> confirmedByFileName(Outline outline, String fileName) {
        Optional<AdministrativeName> file = FileName.unitIn(fileName);
        return UnitMention.all(outline).stream()
                .filter(mention -> file.isPresent()
                        && file.get().unit().equals(mention.name().unit()))
                .findFirst();
    }

    /** The chain that the name itself has, extended to the left where the text writes the same name with more of it. */
    private static Identified<String> parent(UnitMention found, Outline outline) {
        String own = found.name().parent();
        Map<String, UnitMention> longer = new LinkedHashMap<>();
        for (Passage line : outline.lines()) {
            extensions(found.name(), line)
                    .forEach(named -> longer.putIfAbsent(named.name().parent(), named));
        }
        List<UnitMention> longest = longer.values().stream()
                .filter(named -> longer.keySet().stream()
                        .noneMatch(
                                other -> other.length() > named.name().parent().length()
                                        && other.endsWith(named.name().parent())))
                .toList();
        if (longest.size() == 1) {
            UnitMention named = longest.get(0);
            return new Identified.Known<>(
                    named.name().parent(),
                    named.passage().quote(named.start(), named.end()),
                    named.passage().place(named.start(), named.end()));
        }
        if (!own.isEmpty()) {
            return new Identified.Known<>(
                    own,
                    found.passage().quote(found.start(), found.end()),
                    found.passage().place(found.start(), found.end()));
        }
        List<String> candidates =
                longest.stream().map(named -> named.name().parent()).toList();
        return new Identified.Unsettled<>(
                candidates,
                Wording.of(
                        candidates.isEmpty()
                                ? "recognition.identity.parentNotNamed"
                                : "recognition.identity.parentsCompete"));
    }

    private static List<UnitMention> extensions(AdministrativeName name, Passage line) {
        List<UnitMention> found = new ArrayList<>();
        String text = line.text();
        for (String form : List.of(name.parent() + name.unit(), name.parent() + "人民政府" + name.unit())) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                if (VISITED.matcher(clauseAround(text, at)).find()) {
                    continue;
                }
                Matcher before = HAN_BEFORE.matcher(text.substring(Math.max(0, at - 24), at));
                if (!before.find()) {
                    continue;
                }
                String chain = chainAtEndOf(before.group());
                if (!chain.isEmpty() && AdministrativeName.isChain(chain + name.parent())) {
                    found.add(new UnitMention(
                            new AdministrativeName(chain + name.parent(), name.unit()),
                            line,
                            at - chain.length(),
                            at + form.length()));
                }
            }
        }
        return found;
    }

    private static String clauseAround(String text, int position) {
        int start = position;
        while (start > 0 && CLAUSE_BREAKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = position;
        while (end < text.length() && CLAUSE_BREAKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
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
