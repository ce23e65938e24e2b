package org.nianbao.recognition.narrative.internal.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.outline.TitleLine;
import org.nianbao.recognition.narrative.internal.outline.TitlePhrase;
import org.nianbao.recognition.narrative.internal.text.Passage;
import org.nianbao.recognition.narrative.internal.text.YearPhrase;

/**
 * What one title says: whose report it is, and of which year.
 *
 * @param passage the title's words
 * @param name the unit, if the title names one
 * @param nameBeside the unit that is named after or below the title, if the title itself names none
 * @param years the years it names; none, one, or several that contradict one another
 */
record ReportTitle(
        Passage passage,
        Optional<AdministrativeName> name,
        Optional<AdministrativeName> nameBeside,
        Set<Integer> years) {
    private static final Pattern FILLING = Pattern.compile(
            "^关于|^\\d{1,2}[、.)]|[-—~至、和]+$|关于$|的$|^年度?|年度?$|^本级|\\s|^[\\[(](?=[^\\[\\]()]*[\\])]?[^\\[\\]()]*$)|(?<=^[^\\[\\]()]{1,40})[\\])]|\\(\\)|：$|1月?[-~至到—]+12月(?:份)?$");

    private static final Pattern ADDITION =
            Pattern.compile("(?:[(\\[](?<bracketed>[^()\\[\\]]+)[)\\]]|[—-]{2}(?<dashed>.+))");

    private static final Pattern BRACKETED_YEAR = Pattern.compile("[(\\[](?<year>20\\d\\d)[)\\]]$");

    ReportTitle {
        Objects.requireNonNull(passage);
        Objects.requireNonNull(name);
        Objects.requireNonNull(nameBeside);
        years = Set.copyOf(years);
    }

    /** What the words before the report's name say. */
    static ReportTitle of(Passage passage, String head) {
        Set<Integer> years = new TreeSet<>();
        StringBuilder rest = new StringBuilder(head);
        List<YearPhrase> phrases = new ArrayList<>(YearPhrase.in(head));
        for (YearPhrase bare : YearPhrase.bareIn(head)) {
            if (phrases.stream().noneMatch(marked -> marked.start() == bare.start())) {
                phrases.add(bare);
            }
        }
        phrases.sort((a, b) -> Integer.compare(b.start(), a.start()));
        for (YearPhrase phrase : phrases) {
            years.add(phrase.year());
            rest.delete(phrase.start(), phrase.end());
        }
        String name = rest.toString();
        for (String before = ""; !before.equals(name); ) {
            before = name;
            name = FILLING.matcher(name).replaceAll("");
        }
        return new ReportTitle(passage, AdministrativeName.of(name), Optional.empty(), years);
    }

    /**
     * The titles of a report, the one that stands for it first: the last one before the text, for navigation and
     * metadata come before it; then the others before the text, from the nearest on.
     */
    static List<ReportTitle> of(Outline outline) {
        boolean headed = outline.firstHeadingLine() < outline.lines().size();
        List<ReportTitle> titles = new ArrayList<>();
        for (TitleLine line : outline.titles()) {
            if (line.lastLine() < outline.firstHeadingLine()) {
                titles.add(of(line));
            }
        }
        if (headed) {
            Collections.reverse(titles);
        }
        return titles;
    }

    /**
     * What a title line says. What its head leaves out may also stand within or after the report's name, or below it:
     * 公开工作2023年度报告, 年度报告(2023年度), 年度报告(柳溪镇).
     */
    static ReportTitle of(TitleLine line) {
        ReportTitle title = of(line.passage(), line.phrase().head());
        return new ReportTitle(
                title.passage,
                title.name,
                title.name.isPresent() ? Optional.empty() : nameAfter(line),
                title.years.isEmpty() ? yearsElsewhere(line) : title.years);
    }

    private static Optional<AdministrativeName> nameAfter(TitleLine line) {
        List<String> places = new ArrayList<>();
        Matcher addition =
                ADDITION.matcher(line.passage().text().substring(line.phrase().end()));
        if (addition.matches()) {
            places.add(addition.group("bracketed") == null ? addition.group("dashed") : addition.group("bracketed"));
        }
        line.below().forEach(below -> places.add(below.text().replaceAll("[()]", "")));
        return places.stream()
                .map(AdministrativeName::of)
                .flatMap(Optional::stream)
                .filter(name -> !AdministrativeName.isChain(name.unit()))
                .findFirst();
    }

    /** The years beside the head; that of a date is the date's, not the report's. */
    private static Set<Integer> yearsElsewhere(TitleLine line) {
        Set<Integer> years = new TreeSet<>();
        String text = line.passage().text();
        YearPhrase.in(text).stream()
                .filter(phrase -> phrase.end() == text.length() || !Character.isDigit(text.charAt(phrase.end())))
                .forEach(phrase -> years.add(phrase.year()));
        for (Passage below : line.below()) {
            YearPhrase.bareIn(below.text()).forEach(phrase -> years.add(phrase.year()));
        }
        Matcher bracketed = BRACKETED_YEAR.matcher(text);
        if (years.isEmpty() && bracketed.find()) {
            years.add(Integer.parseInt(bracketed.group("year")));
        }
        return years;
    }

    /** The title that a sentence of the report quotes, such as 现发布《…年度报告》. */
    static Optional<ReportTitle> quoted(Outline outline) {
        for (Outline.Body piece : outline.body()) {
            Optional<TitlePhrase> phrase = TitlePhrase.quotedIn(piece.passage().text());
            if (phrase.isPresent() && piece.section() <= 1) {
                Passage words = piece.passage()
                        .part(phrase.get().headStart(), phrase.get().end());
                return Optional.of(of(words, phrase.get().head()));
            }
        }
        return Optional.empty();
    }
}
