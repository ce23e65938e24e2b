package org.nianbao.samples.county;

import java.util.Arrays;
import java.util.Optional;

/** What is wrong in the example county on purpose; everything else in it is consistent. */
enum PlantedFault {
    /** The total of the row 予以公开 is one more than its six columns. */
    BROKEN_ROW_TOTAL(1, "青檀镇", 2023),
    /** One request of a natural person was received and is neither processed nor carried over. */
    LOST_REQUEST(2, "望霁街道", 2024),
    /** One request more is carried in than the year before carried out; the report itself balances. */
    WRONG_CARRY_OVER(3, "松涧乡", 2023),
    /** The text speaks of two requests fewer than the table. */
    TEXT_AGAINST_TABLE(4, "渡云镇", 2022),
    /** No report was handed in. */
    MISSING_REPORT(5, "鹭汀乡", 2024),
    /** The narrative is last year's with new figures and hardly a new word. */
    COPIED_NARRATIVE(6, "双榆镇", 2023);

    private final int number;
    private final String unit;
    private final int year;

    PlantedFault(int number, String unit, int year) {
        this.number = number;
        this.unit = unit;
        this.year = year;
    }

    /** The fault's number in the README, from 1. */
    int number() {
        return number;
    }

    String unit() {
        return unit;
    }

    int year() {
        return year;
    }

    /** Whether this is planted in that report. */
    boolean isIn(Unit unit, int year) {
        return this.unit.equals(unit.name()) && this.year == year;
    }

    static Optional<PlantedFault> of(Unit unit, int year) {
        return Arrays.stream(values()).filter(fault -> fault.isIn(unit, year)).findFirst();
    }
}
