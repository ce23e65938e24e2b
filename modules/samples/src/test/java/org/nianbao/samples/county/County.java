package org.nianbao.samples.county;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.samples.report.DocxWriter;
import org.nianbao.samples.report.HtmlWriter;
import org.nianbao.samples.report.Punctuation;
import org.nianbao.samples.report.ReportWriter;
import org.nianbao.samples.report.TextEncoding;
import org.nianbao.samples.report.TxtPipeWriter;
import org.nianbao.samples.report.TxtTabWriter;

/** The made-up county: its name, its report years, and the units of {@code units.tsv} in the order of the roster. */
final class County {
    static final String NAME = "霁川县";
    static final int FIRST_YEAR = 2019;
    static final List<Integer> YEARS =
            IntStream.rangeClosed(FIRST_YEAR, 2024).boxed().toList();
    static final List<Unit> UNITS = units();

    private County() {}

    /** The form that a report of this year has to use. */
    static Form form(int year) {
        FormGeneration generation = FormGeneration.expectedFor(year).orElseThrow();
        return Catalogue.standard().form(generation);
    }

    /** The place of a year in the lists of a unit. */
    static int index(int year) {
        return year - FIRST_YEAR;
    }

    private static List<Unit> units() {
        Map<String, ReportWriter> writers = Map.of(
                "txt-tabs", new TxtTabWriter(TextEncoding.UTF_8),
                "txt-tabs-with-mark", new TxtTabWriter(TextEncoding.UTF_8_WITH_MARK),
                "txt-tabs-gb18030", new TxtTabWriter(TextEncoding.GB18030),
                "txt-pipes", new TxtPipeWriter(TextEncoding.UTF_8),
                "docx", new DocxWriter(),
                "html", new HtmlWriter(TextEncoding.UTF_8, HtmlWriter.Style.PLAIN),
                "html-pasted", new HtmlWriter(TextEncoding.UTF_8, HtmlWriter.Style.PASTED),
                "html-gbk", new HtmlWriter(TextEncoding.GB18030, HtmlWriter.Style.PLAIN));
        List<Unit> units = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(County.class.getResourceAsStream("units.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> {
                String[] cell = line.split("\t");
                units.add(new Unit(
                        units.size(),
                        cell[0],
                        cell[1],
                        cell[2],
                        numbers(cell[3]),
                        numbers(cell[4]),
                        numbers(cell[5]),
                        numbers(cell[6]),
                        numbers(cell[7]),
                        writers.get(cell[8]),
                        writers.get(cell[9]),
                        Unit.FileNames.valueOf(cell[10]),
                        Punctuation.valueOf(cell[11])));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(units);
    }

    private static List<Integer> numbers(String cell) {
        return Arrays.stream(cell.split(" ")).map(Integer::valueOf).toList();
    }
}
