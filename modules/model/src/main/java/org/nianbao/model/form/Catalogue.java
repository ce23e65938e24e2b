package org.nianbao.model.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Every number of every known form, read once from {@code indicators.tsv} beside this class.
 *
 * <p>Source: the report formats of 国办公开办函〔2019〕60号 and 〔2021〕30号, and the 统计表 of 国办发〔2014〕32号. Immutable; safe to
 * share.
 */
public final class Catalogue {
    private static final Catalogue STANDARD = load();

    private final Map<FormGeneration, Form> forms;

    private Catalogue(Map<FormGeneration, Form> forms) {
        this.forms = forms;
    }

    /** The catalogue that the program ships with. */
    public static Catalogue standard() {
        return STANDARD;
    }

    /** The generations whose indicators are known. */
    public Set<FormGeneration> generations() {
        return Set.copyOf(forms.keySet());
    }

    /**
     * The form of one generation.
     *
     * @throws IllegalArgumentException when the catalogue does not hold that generation
     */
    public Form form(FormGeneration generation) {
        Form form = forms.get(generation);
        if (form == null) {
            throw new IllegalArgumentException("no catalogue for form " + generation.label());
        }
        return form;
    }

    private static Catalogue load() {
        Map<FormGeneration, List<Indicator>> rows = new EnumMap<>(FormGeneration.class);
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream("indicators.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> {
                String[] cell = line.split("\t", -1);
                FormGeneration generation =
                        FormGeneration.ofLabel(cell[1]).orElseThrow(() -> new IllegalArgumentException(line));
                rows.computeIfAbsent(generation, g -> new ArrayList<>())
                        .add(new Indicator(
                                cell[0],
                                generation,
                                FormTable.ofChineseNumber(cell[2]),
                                path(cell[3]),
                                path(cell[4]),
                                CountUnit.ofLabel(cell[5])));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<FormGeneration, Form> forms = new EnumMap<>(FormGeneration.class);
        rows.forEach((generation, indicators) -> forms.put(generation, new Form(generation, indicators)));
        return new Catalogue(forms);
    }

    /** Splits at slashes, but 本年增/减 is one label. */
    private static List<String> path(String cell) {
        return cell.equals("本年增/减") ? List.of(cell) : List.of(cell.split("/"));
    }
}
