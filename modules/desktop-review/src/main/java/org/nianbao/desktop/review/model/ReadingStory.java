package org.nianbao.desktop.review.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.openide.util.NbBundle;

/** How a number was read, in words. */
public final class ReadingStory {
    /** One thing to tell: what it is, and what there is to say. */
    public record Line(String name, String text) {
        public Line {
            Objects.requireNonNull(name);
            Objects.requireNonNull(text);
        }
    }

    private final Phrasebook phrasebook;

    /** Tells it in this language. */
    public ReadingStory(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /** What there is to tell of the selected number, most important first; empty when none is selected. */
    public List<Line> of(Selected selected, Iterable<FormGeneration> forms) {
        if (!selected.isKnownNumber()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        String code = selected.code().orElseThrow();
        Optional<Indicator> indicator = indicator(code, forms);
        lines.add(line("name", indicator.map(ReadingStory::name).orElseGet(() -> say("fact." + code))));
        String unit = indicator
                .map(known -> known.unit().label())
                .or(() -> selected.fact().map(NarrativeFact::unit))
                .orElse("");
        selected.value().ifPresent(value -> tell(value, unit, lines));
        selected.fact().ifPresent(fact -> tell(fact, lines));
        return lines;
    }

    private void tell(ReportedValue value, String unit, List<Line> lines) {
        value.certainAmount()
                .filter(amount -> !(value instanceof ReportedValue.LeftBlank))
                .ifPresent(amount -> lines.add(line("amount", number(amount) + " " + unit)));
        lines.add(line("status", say("status." + value.status().name())));
        if (value instanceof ReportedValue.Stated stated) {
            written(stated.asWritten(), lines);
            stated.note().ifPresent(note -> lines.add(line("note", note)));
        } else if (value instanceof ReportedValue.LeftBlank blank) {
            written(blank.asWritten(), lines);
            blank.zeroProof().ifPresent(proof -> lines.add(line("zeroProof", phrasebook.say(proof))));
        } else if (value instanceof ReportedValue.NotApplicable notApplicable) {
            written(notApplicable.asWritten(), lines);
        } else if (value instanceof ReportedValue.Proved proved) {
            written(proved.asWritten(), lines);
            lines.add(line("proof", phrasebook.say(proved.proof())));
        } else if (value instanceof ReportedValue.Doubtful doubtful) {
            written(doubtful.asWritten(), lines);
            lines.add(line("why", phrasebook.say(doubtful.why())));
            if (!doubtful.candidates().isEmpty()) {
                lines.add(line(
                        "candidates",
                        doubtful.candidates().stream()
                                .map(ReadingStory::number)
                                .collect(Collectors.joining(say("list.separator")))));
            }
        } else if (value instanceof ReportedValue.Entered entered) {
            lines.add(line("enteredBy", entered.enteredBy()));
            lines.add(
                    line("replaced", say("status." + entered.replaced().status().name())));
        }
    }

    private static void tell(NarrativeFact fact, List<Line> lines) {
        if (fact.approximate()) {
            lines.add(line("remark", say("remark.approximate")));
        }
        if (fact.cumulative()) {
            lines.add(line("remark", say("remark.cumulative")));
        }
        lines.add(line("quote", fact.quote()));
    }

    private static void written(String asWritten, List<Line> lines) {
        lines.add(line("asWritten", asWritten.isBlank() ? say("written.blank") : asWritten));
    }

    private static Optional<Indicator> indicator(String code, Iterable<FormGeneration> forms) {
        for (FormGeneration form : forms) {
            if (Catalogue.standard().generations().contains(form)) {
                Optional<Indicator> found = Catalogue.standard().form(form).find(code);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Catalogue.standard().generations().stream()
                .flatMap(form -> Catalogue.standard().form(form).find(code).stream())
                .findFirst();
    }

    private static String name(Indicator indicator) {
        return NbBundle.getMessage(
                ReadingStory.class,
                "indicator",
                indicator.table().chineseNumber(),
                String.join(" ", indicator.rowPath()),
                String.join(" ", indicator.columnPath()));
    }

    private static String number(Amount amount) {
        return amount.decimal().stripTrailingZeros().toPlainString();
    }

    private static Line line(String key, String text) {
        return new Line(say("line." + key), text);
    }

    private static String say(String key) {
        return NbBundle.getMessage(ReadingStory.class, key);
    }
}
