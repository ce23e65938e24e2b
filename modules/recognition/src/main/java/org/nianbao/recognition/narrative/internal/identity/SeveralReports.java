package org.nianbao.recognition.narrative.internal.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.nianbao.model.report.Identified;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.Block;
import org.nianbao.recognition.narrative.internal.outline.TitleLine;
import org.nianbao.recognition.narrative.internal.text.Passage;

/**
 * Reports of different years or units one after the other in one document.
 *
 * <p>A title counts where sections of a report follow it, so that links to other reports do not. A copy of the same
 * report is no other one.
 *
 * @param titles the titles as written, in the order of the document; at least two
 * @param years the years they name, ascending
 * @param units the units they name, in the order of the document
 */
public record SeveralReports(List<String> titles, List<Integer> years, List<String> units) {
    private static final int LEAST_SECTIONS = 3;

    public SeveralReports {
        titles = List.copyOf(titles);
        years = List.copyOf(years);
        units = List.copyOf(units);
    }

    /** The reports, if there are several. */
    public static Optional<SeveralReports> in(List<Block.Paragraph> text) {
        List<Passage> lines = text.stream()
                .map(Passage::of)
                .filter(line -> !line.text().isEmpty())
                .toList();
        List<TitleLine> candidates = TitleLine.in(lines);
        if (candidates.size() < 2) {
            return Optional.empty();
        }
        List<ReportTitle> found = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            int end = i + 1 < candidates.size() ? candidates.get(i + 1).firstLine() : lines.size();
            if (TitleLine.sectionsIn(lines.subList(
                            candidates.get(i).lastLine() + 1,
                            Math.max(end, candidates.get(i).lastLine() + 1)))
                    >= LEAST_SECTIONS) {
                found.add(ReportTitle.of(candidates.get(i)));
            }
        }
        TreeSet<Integer> years = new TreeSet<>();
        List<String> units = new ArrayList<>();
        for (ReportTitle title : found) {
            years.addAll(title.years());
            title.name()
                    .map(AdministrativeName::unit)
                    .filter(unit -> units.stream().noneMatch(other -> other.endsWith(unit) || unit.endsWith(other)))
                    .ifPresent(units::add);
        }
        boolean different = found.size() > 1 && (years.size() > 1 || units.size() > 1);
        return different
                ? Optional.of(new SeveralReports(
                        found.stream()
                                .map(title -> title.passage().quote().strip())
                                .toList(),
                        List.copyOf(years),
                        units))
                : Optional.empty();
    }

    /** The year, left open where the titles name several. */
    public Identified<Integer> year(Identified<Integer> read) {
        return years.size() > 1
                ? new Identified.Unsettled<>(years, Wording.of("recognition.identity.severalReports"))
                : read;
    }

    /** The unit, left open where the titles name several. */
    public Identified<String> unit(Identified<String> read) {
        return units.size() > 1
                ? new Identified.Unsettled<>(units, Wording.of("recognition.identity.severalReports"))
                : read;
    }
}
