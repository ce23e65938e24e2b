package org.nianbao.model.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A number of the 统计表 of 2014 that the form breaks down, and the rows that it is broken down to.
 *
 * @param whole the row key of the number
 * @param parts the row keys of its parts, in the order of the form
 */
public record StatisticsSum(String whole, List<String> parts) {
    public static final StatisticsSum RECEIVED = of(
            "requests.received",
            "requests.receivedInPerson",
            "requests.receivedByFax",
            "requests.receivedOnline",
            "requests.receivedByLetter");

    public static final StatisticsSum CONCLUDED =
            of("requests.concluded", "requests.concludedOnTime", "requests.concludedLate");

    public static final StatisticsSum ANSWERED = of(
            "requests.answered",
            "requests.answeredAlreadyPublic",
            "requests.answeredGranted",
            "requests.answeredPartly",
            "requests.refused",
            "requests.answeredNotOurs",
            "requests.answeredNotExisting",
            "requests.answeredToBeCorrected",
            "requests.answeredOtherWay");

    public static final StatisticsSum REFUSED = of(
            "requests.refused",
            "requests.refusedStateSecret",
            "requests.refusedBusinessSecret",
            "requests.refusedPrivacy",
            "requests.refusedSecurity",
            "requests.refusedNotInformation",
            "requests.refusedByLaw");

    public static final StatisticsSum REVIEWS =
            of("reviewCases.all", "reviewCases.upheld", "reviewCases.corrected", "reviewCases.otherResult");

    public static final StatisticsSum LITIGATION = of(
            "litigationCases.all",
            "litigationCases.upheld",
            "litigationCases.corrected",
            "litigationCases.otherResult");

    public static final StatisticsSum STAFF =
            of("institution.staff", "institution.staffFullTime", "institution.staffPartTime");

    public StatisticsSum {
        Objects.requireNonNull(whole);
        parts = List.copyOf(parts);
    }

    private static StatisticsSum of(String whole, String... parts) {
        return new StatisticsSum(whole, List.of(parts));
    }

    /** All seven, in the order of the form. */
    public static List<StatisticsSum> all() {
        return List.of(RECEIVED, CONCLUDED, ANSWERED, REFUSED, REVIEWS, LITIGATION, STAFF);
    }

    /** The code of the number. */
    public String wholeCode() {
        return whole + ".total";
    }

    /** The codes of its parts, in the order of the form. */
    public List<String> partCodes() {
        return parts.stream().map(part -> part + ".total").toList();
    }

    /**
     * The code of what an office's own rows among the parts come to: no number of the form, so that only reports with
     * such rows have it.
     */
    public String ownRowsCode() {
        return whole + ".ownRows";
    }

    /** The office's own rows among the parts as a number of its own. */
    public Indicator ownRows() {
        Indicator number = Catalogue.standard()
                .form(FormGeneration.FORM_2014)
                .find(wholeCode())
                .orElseThrow();
        List<String> path =
                Stream.concat(number.rowPath().stream(), Stream.of("本单位自加的行")).toList();
        return new Indicator(ownRowsCode(), number.form(), number.table(), path, number.columnPath(), number.unit());
    }
}
