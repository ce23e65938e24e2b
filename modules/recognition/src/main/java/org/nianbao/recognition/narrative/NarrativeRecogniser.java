package org.nianbao.recognition.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.Identified;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;
import org.nianbao.recognition.narrative.internal.facts.NarrativeFacts;
import org.nianbao.recognition.narrative.internal.facts.ReportingUnit;
import org.nianbao.recognition.narrative.internal.facts.SpokenTable;
import org.nianbao.recognition.narrative.internal.identity.FileName;
import org.nianbao.recognition.narrative.internal.identity.PublicationDate;
import org.nianbao.recognition.narrative.internal.identity.ReportYear;
import org.nianbao.recognition.narrative.internal.identity.UnitIdentity;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.outline.ReportLikeness;

/**
 * Reads the running text of an annual report: whose it is and of which year, its sections, and the numbers it states.
 *
 * <p>A pure function without state, for any thread. What the text does not say with certainty comes back as doubtful or
 * unsettled, with the candidates and the reason.
 */
public final class NarrativeRecogniser {
    /**
     * The reading of one report.
     *
     * @param prose the paragraphs that belong to no table, in the order of the document; page furniture and paragraphs
     *     torn by page breaks may be among them
     * @param otherTables the document's tables that are none of the form; a web page's metadata may be among them
     * @param tablesFound the official tables that were found, each with its place
     * @param forms the forms that they follow
     * @param fileName the file's name or relative path: evidence, never against the text
     */
    public NarrativeReading recognise(
            List<Block.Paragraph> prose,
            List<Block.Table> otherTables,
            Map<FormTable, SourcePlace> tablesFound,
            Map<FormTable, FormGeneration> forms,
            String fileName) {
        Outline outline = Outline.of(prose, otherTables);
        Identified<Integer> year = ReportYear.of(outline, () -> NarrativeFacts.yearsOfTotals(outline), fileName);
        UnitIdentity identity = UnitIdentity.of(outline, fileName);
        ReportingUnit unit =
                ReportingUnit.of(identity.unit().certain(), identity.parent().certain());
        NarrativeFacts facts = NarrativeFacts.of(outline, year.certain(), unit);
        Map<String, ReportedValue> spoken = formOfSectionTwo(forms, year.certain())
                .map(form -> SpokenTable.of(outline, form, year.certain(), unit))
                .orElse(Map.of());
        return new NarrativeReading(
                identity.unit(),
                identity.parent(),
                year,
                PublicationDate.of(outline),
                facts.facts(),
                facts.lists(),
                spoken,
                outline.sections(tablesFound),
                outline.unfinishedSentence(),
                List.of(),
                ReportLikeness.of(outline, tablesFound.size()));
    }

    /**
     * The reading of a report whose text cannot be read: whose it is and of which year its file's name tells, where
     * that is written as the title of a report is.
     *
     * @param fileName the file's name or relative path
     */
    public NarrativeReading recogniseName(String fileName) {
        Outline nothing = Outline.of(List.of(), List.of());
        Outline title = Outline.of(
                List.of(new Block.Paragraph(1, OptionalInt.empty(), FileName.withoutFolders(fileName))), List.of());
        UnitIdentity identity = UnitIdentity.ofTitle(title, fileName);
        return new NarrativeReading(
                identity.unit(),
                identity.parent(),
                ReportYear.ofTitle(title, fileName),
                PublicationDate.of(nothing),
                Map.of(),
                Map.of(),
                Map.of(),
                nothing.sections(Map.of()),
                nothing.unfinishedSentence(),
                List.of(),
                true);
    }

    /** The form whose table two is missing: that of the other tables, or the year's where there is no table at all. */
    private static Optional<FormGeneration> formOfSectionTwo(
            Map<FormTable, FormGeneration> forms, Optional<Integer> year) {
        if (forms.containsKey(FormTable.DISCLOSURE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(forms.get(FormTable.REQUESTS))
                .or(() -> Optional.ofNullable(forms.get(FormTable.REVIEWS)))
                .or(() -> year.flatMap(FormGeneration::expectedFor))
                .filter(FormGeneration::hasThreeTables);
    }
}
