package org.nianbao.model.form;

import java.util.Arrays;
import java.util.Optional;

/** A generation of the official report form, named after the first report year or notice year it is known by. */
public enum FormGeneration {
    /** The 统计表 of 国办发〔2014〕32号, for report years 2014 to 2018: 58 numbers. */
    FORM_2014("2014"),
    /** The form of 国办公开办函〔2019〕60号, for report years 2019 and 2020: 198 numbers. */
    FORM_2019("2019"),
    /** The form of 国办公开办函〔2021〕30号, for report years from 2021 on: 200 numbers. */
    FORM_2021("2021");

    private final String label;

    FormGeneration(String label) {
        this.label = label;
    }

    /** The name used in files and JSON, such as {@code 2021}. */
    public String label() {
        return label;
    }

    /**
     * Whether the form has its numbers in three tables, of which every cell is asked for; the 统计表 is one list of rows,
     * filed by the section of the report that speaks of the same matter.
     */
    public boolean hasThreeTables() {
        return switch (this) {
            case FORM_2014 -> false;
            case FORM_2019, FORM_2021 -> true;
        };
    }

    /** The generation that a report of this year is expected to use; empty before 2014. */
    public static Optional<FormGeneration> expectedFor(int reportYear) {
        if (reportYear >= 2021) {
            return Optional.of(FORM_2021);
        }
        if (reportYear >= 2019) {
            return Optional.of(FORM_2019);
        }
        return reportYear >= 2014 ? Optional.of(FORM_2014) : Optional.empty();
    }

    /** The generation with this {@link #label()}, if there is one. */
    public static Optional<FormGeneration> ofLabel(String label) {
        return Arrays.stream(values()).filter(form -> form.label.equals(label)).findFirst();
    }
}
