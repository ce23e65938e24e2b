package org.nianbao.samples.county;

import java.util.List;
import java.util.Objects;
import org.nianbao.model.report.UnitKind;
import org.nianbao.samples.report.Punctuation;
import org.nianbao.samples.report.ReportWriter;

/**
 * A unit of the example county and its six years, each list from {@link County#FIRST_YEAR} on.
 *
 * @param ordinal its place in the roster, from 0
 * @param name the short name, such as 枕石镇
 * @param account its public account
 * @param office the office in charge
 * @param disclosed items disclosed proactively
 * @param received requests received
 * @param carriedOut requests of the year that go on into the next
 * @param licences licensing decisions
 * @param penalties penalty decisions
 * @param earlyWriter how files up to 2021 were made
 * @param lateWriter how files from 2022 on were made
 * @param fileNames how its clerk names files
 * @param punctuation how its clerk types the labels of the form
 */
record Unit(
        int ordinal,
        String name,
        String account,
        String office,
        List<Integer> disclosed,
        List<Integer> received,
        List<Integer> carriedOut,
        List<Integer> licences,
        List<Integer> penalties,
        ReportWriter earlyWriter,
        ReportWriter lateWriter,
        FileNames fileNames,
        Punctuation punctuation) {

    /** What the clerk's file names look like. */
    enum FileNames {
        FULL_TITLE("%1$s%2$d年政府信息公开工作年度报告"),
        YEAR_FIRST("%2$d年%1$s政府信息公开工作年度报告"),
        SHORT("%1$s%2$d年度信息公开年报"),
        FINAL_COPY("%1$s%2$d年政府信息公开年度报告（定稿）");

        private final String pattern;

        FileNames(String pattern) {
            this.pattern = pattern;
        }

        String of(String unit, int year) {
            return pattern.formatted(unit, year);
        }
    }

    Unit {
        Objects.requireNonNull(name);
        disclosed = sixYears(disclosed);
        received = sixYears(received);
        carriedOut = sixYears(carriedOut);
        licences = sixYears(licences);
        penalties = sixYears(penalties);
        Objects.requireNonNull(earlyWriter);
        Objects.requireNonNull(lateWriter);
    }

    private static List<Integer> sixYears(List<Integer> numbers) {
        if (numbers.size() != County.YEARS.size()) {
            throw new IllegalArgumentException(numbers.toString());
        }
        return List.copyOf(numbers);
    }

    UnitKind kind() {
        return UnitKind.ofName(name);
    }

    boolean isSubdistrict() {
        return kind() == UnitKind.SUBDISTRICT;
    }

    /** The name of the government body, as its seal has it. */
    String officialName() {
        return isSubdistrict() ? County.NAME + "人民政府" + name + "办事处" : County.NAME + name + "人民政府";
    }

    ReportWriter writer(int year) {
        return year < 2022 ? earlyWriter : lateWriter;
    }

    /** The file's path in the county's folder, with a folder per year. */
    String file(int year) {
        return year + "年/" + fileNames.of(name, year) + "." + writer(year).extension();
    }
}
