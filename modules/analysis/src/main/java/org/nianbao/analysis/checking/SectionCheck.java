package org.nianbao.analysis.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.report.SectionText;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.SourcePlace;

/** D-SECTION: the six sections are there, in order. One outcome for each section and one for their order. */
final class SectionCheck implements Check {
    private record Placed(SectionText section, int major, int minor) {}

    @Override
    public void apply(Numbers numbers, Outcomes outcomes) {
        List<SectionText> sections = numbers.report().sections();
        if (!FormOfTheYear.isKnown(numbers.report())) {
            outcomes.notAssessable(
                    Rule.D_SECTION,
                    sections.stream().map(s -> FindingCodes.section(s.number())).toList(),
                    Wording.of("analysis.why.otherForm"));
            return;
        }
        for (SectionText section : sections) {
            List<String> codes = List.of(FindingCodes.section(section.number()));
            if (section.present()) {
                outcomes.holds(Rule.D_SECTION, codes);
            } else {
                outcomes.violated(Violation.ofLack(
                        Rule.D_SECTION,
                        Wording.of(
                                "analysis.section.missing",
                                OfficialTitles.numeral(section.number()),
                                OfficialTitles.ofSection(section.number())),
                        "analysis.ask.complete",
                        codes,
                        List.of()));
            }
        }
        order(sections, outcomes);
    }

    private static void order(List<SectionText> sections, Outcomes outcomes) {
        List<String> codes = List.of(FindingCodes.SECTION_ORDER);
        List<SectionText> present =
                sections.stream().filter(SectionText::present).toList();
        List<Placed> placed = placed(present);
        if (placed.size() < 2) {
            outcomes.notAssessable(Rule.D_SECTION, codes, Wording.of("analysis.why.noPlaces"));
            return;
        }
        List<Placed> asWritten = placed.stream()
                .sorted(Comparator.comparingInt(Placed::major).thenComparingInt(Placed::minor))
                .toList();
        if (asWritten.equals(placed)) {
            outcomes.holds(Rule.D_SECTION, codes);
            return;
        }
        outcomes.violated(Violation.ofLack(
                Rule.D_SECTION,
                Wording.of(
                        "analysis.section.order",
                        asWritten.stream()
                                .map(p -> OfficialTitles.numeral(p.section().number()))
                                .collect(Collectors.joining("、"))),
                "analysis.ask.reorder",
                codes,
                asWritten.stream().flatMap(p -> p.section().place().stream()).toList()));
    }

    /** The sections whose places can be compared with one another: by line where all have one, else by paragraph. */
    private static List<Placed> placed(List<SectionText> sections) {
        List<Placed> byLine = new ArrayList<>();
        List<Placed> byParagraph = new ArrayList<>();
        for (SectionText section : sections) {
            Optional<SourcePlace> place = section.place();
            place.map(SectionCheck::line)
                    .ifPresent(line -> line.ifPresent(l -> byLine.add(new Placed(section, l, start(place.get())))));
            if (place.isPresent() && place.get() instanceof SourcePlace.TextSpan span) {
                byParagraph.add(new Placed(section, span.paragraph(), span.start()));
            }
        }
        return byLine.size() >= byParagraph.size() ? byLine : byParagraph;
    }

    private static OptionalInt line(SourcePlace place) {
        if (place instanceof SourcePlace.TextSpan span) {
            return span.line();
        }
        return place instanceof SourcePlace.TableCell cell ? cell.line() : OptionalInt.empty();
    }

    private static int start(SourcePlace place) {
        if (place instanceof SourcePlace.TextSpan span) {
            return span.start();
        }
        return place instanceof SourcePlace.TableCell cell ? cell.column() : 1;
    }
}
