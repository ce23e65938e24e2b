package org.nianbao.desktop.core.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.Focus;

/** What somebody types to find a unit's report: parts of the name, and a year or nothing. */
record ReportQuery(List<String> words, Optional<Integer> year) {
    /** A place in the archive that the query may mean. */
    record Hit(ComparedUnit unit, int year) {
        Focus focus() {
            return Focus.onReport(unit.id(), year);
        }
    }

    ReportQuery {
        words = List.copyOf(words);
    }

    /** Understands what was typed; four digits are a year. */
    static ReportQuery of(String typed) {
        List<String> words = new ArrayList<>(Arrays.asList(typed.strip().split("\\s+")));
        Optional<String> year =
                words.stream().filter(word -> word.matches("\\d{4}年?")).findFirst();
        year.ifPresent(words::remove);
        return new ReportQuery(words, year.map(word -> Integer.valueOf(word.substring(0, 4))));
    }

    /**
     * The units whose name has all the words, in their order, each for the year that was typed; nothing for a year that
     * the archive does not have.
     *
     * @param shownYear the year that is meant where none was typed
     */
    List<Hit> in(ArchiveView view, Optional<Integer> shownYear) {
        return year.or(() -> shownYear).filter(view.comparison().years()::contains).stream()
                .flatMap(wanted -> view.comparison().units().stream()
                        .filter(unit -> words.stream().allMatch(unit.name()::contains))
                        .map(unit -> new Hit(unit, wanted)))
                .toList();
    }
}
