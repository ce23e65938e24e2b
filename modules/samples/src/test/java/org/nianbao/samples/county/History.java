package org.nianbao.samples.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;

/**
 * The six years of one unit, request by request, so that every sum of the tables and every carry-over holds; the
 * planted faults are put in at the end.
 */
final class History {
    private static final Applicant[] APPLICANTS = {
        Applicant.NATURAL_PERSON,
        Applicant.NATURAL_PERSON,
        Applicant.NATURAL_PERSON,
        Applicant.NATURAL_PERSON,
        Applicant.NATURAL_PERSON,
        Applicant.COMPANY,
        Applicant.COMPANY,
        Applicant.LEGAL_SERVICE_ORGANIZATION,
        Applicant.PUBLIC_WELFARE_ORGANIZATION,
        Applicant.OTHER_ORGANIZATION
    };
    /** Results that both forms know, the frequent ones more than once. */
    private static final String[] OUTCOMES = {
        "requests.granted",
        "requests.granted",
        "requests.granted",
        "requests.granted",
        "requests.partiallyGranted",
        "requests.partiallyGranted",
        "requests.denied.thirdPartyRights",
        "requests.denied.internalAffairs",
        "requests.denied.deliberativeProcess",
        "requests.unavailable.notHeld",
        "requests.unavailable.notHeld",
        "requests.unavailable.notReadyMade",
        "requests.unavailable.unclearAfterCorrection",
        "requests.notProcessed.petition",
        "requests.notProcessed.repeated",
        "requests.other"
    };

    private static final String[] OTHER_OUTCOMES_2021 = {"requests.other.correctionOverdue", "requests.other.rest"};

    private final Unit unit;

    History(Unit unit) {
        this.unit = unit;
    }

    /** The figures by year, as they stand in the reports. */
    Map<Integer, Figures> figures() {
        Map<Integer, Figures> figures = new LinkedHashMap<>();
        List<Applicant> pending = List.of();
        for (int year : County.YEARS) {
            Form form = County.form(year);
            Map<String, String> values = Figures.zeros(form);
            pending = requests(year, form, pending, values);
            if (form.generation() == FormGeneration.FORM_2019) {
                disclosure2019(year, values);
            } else {
                disclosure2021(year, values);
            }
            CourtCases.of(unit, year).forEach((code, number) -> values.put(code, String.valueOf(number)));
            CourtCases.addTotals(form, values);
            figures.put(year, withFault(year, new Figures(form, values)));
        }
        return figures;
    }

    /** Fills in table three and returns who still waits at the end of the year. */
    private List<Applicant> requests(int year, Form form, List<Applicant> waiting, Map<String, String> values) {
        Random random = new Random(unit.ordinal() * 7919L + year);
        List<Applicant> received = new ArrayList<>();
        for (int i = 0; i < unit.received().get(County.index(year)); i++) {
            received.add(APPLICANTS[random.nextInt(APPLICANTS.length)]);
        }
        int toBeContinued = unit.carriedOut().get(County.index(year));
        List<Applicant> continued = received.subList(received.size() - toBeContinued, received.size());
        List<Applicant> processed = new ArrayList<>(waiting);
        processed.addAll(received.subList(0, received.size() - toBeContinued));

        waiting.forEach(applicant -> count(values, RequestRows.CARRIED_IN, applicant));
        received.forEach(applicant -> count(values, RequestRows.RECEIVED, applicant));
        for (Applicant applicant : processed) {
            count(values, outcome(random, form), applicant);
            count(values, RequestRows.PROCESSED_TOTAL, applicant);
        }
        continued.forEach(applicant -> count(values, RequestRows.CARRIED_OUT, applicant));
        return List.copyOf(continued);
    }

    private static String outcome(Random random, Form form) {
        String outcome = OUTCOMES[random.nextInt(OUTCOMES.length)];
        return form.rowKeys(FormTable.REQUESTS).contains(outcome)
                ? outcome
                : OTHER_OUTCOMES_2021[random.nextInt(OTHER_OUTCOMES_2021.length)];
    }

    private static void count(Map<String, String> values, String row, Applicant applicant) {
        values.merge(RequestRows.code(row, applicant), "1", History::sum);
        values.merge(RequestRows.code(row, Applicant.TOTAL), "1", History::sum);
    }

    private static String sum(String a, String b) {
        return String.valueOf(Integer.parseInt(a) + Integer.parseInt(b));
    }

    private void disclosure2019(int year, Map<String, String> values) {
        int issued = issued(year);
        put(values, "disclosure.normativeDocuments.produced", issued);
        put(values, "disclosure.normativeDocuments.newlyPublished", issued);
        put(values, "disclosure.normativeDocuments.publishedTotal", inForce(year));
        items(values, "disclosure.licensing", 6 + unit.ordinal() % 5, new int[] {2, -1}, year);
        put(values, "disclosure.licensing.decisions", unit.licences().get(County.index(year)));
        items(values, "disclosure.otherServices", 18 + unit.ordinal(), new int[] {0, 4}, year);
        put(values, "disclosure.otherServices.decisions", 20 + unit.ordinal() * 7 + County.index(year) * 5);
        items(values, "disclosure.penalties", unit.isSubdistrict() ? 9 : 3, new int[] {0, 1}, year);
        put(values, "disclosure.penalties.decisions", unit.penalties().get(County.index(year)));
        items(values, "disclosure.compulsion", 1, new int[] {0, 0}, year);
        int projects = unit.ordinal() % 4;
        put(values, "disclosure.procurement.projects", projects);
        if (projects > 0) {
            int yuan = projects * 86_400 + unit.ordinal() * 3_150 + County.index(year) * 12_600;
            values.put("disclosure.procurement.amount", yuan + "元");
        }
    }

    /** The number of items of the year before and its change, so that 2020 begins where 2019 ended. */
    private static void items(Map<String, String> values, String row, int before2019, int[] changes, int year) {
        put(values, row + ".itemsLastYear", year == County.FIRST_YEAR ? before2019 : before2019 + changes[0]);
        put(values, row + ".itemsChange", changes[County.index(year)]);
    }

    private void disclosure2021(int year, Map<String, String> values) {
        put(values, "disclosure.normativeDocuments.issued", issued(year));
        put(values, "disclosure.normativeDocuments.repealed", repealed(year));
        put(values, "disclosure.normativeDocuments.inForce", inForce(year));
        put(values, "disclosure.licensing.decisions", unit.licences().get(County.index(year)));
        put(values, "disclosure.penalties.decisions", unit.penalties().get(County.index(year)));
        if (unit.isSubdistrict() && year > 2022) {
            put(values, "disclosure.compulsion.decisions", unit.ordinal() - 8);
        }
        if (unit.name().equals("川北街道")) {
            values.put("disclosure.fees.amount", new String[] {"0.85", "1.2", "0.96", "1.14"}[year - 2021]);
        }
    }

    private int issued(int year) {
        return (unit.ordinal() + year) % 4 == 0 ? 1 + unit.ordinal() % 2 : 0;
    }

    /** The old form has no column for it, so nothing is repealed before 2021. */
    private int repealed(int year) {
        return year >= 2021 && (unit.ordinal() + year) % 5 == 0 && inForce(year - 1) > 0 ? 1 : 0;
    }

    private int inForce(int year) {
        return year < County.FIRST_YEAR ? unit.ordinal() % 3 : inForce(year - 1) + issued(year) - repealed(year);
    }

    private static void put(Map<String, String> values, String code, int number) {
        if (values.put(code, String.valueOf(number)) == null) {
            throw new IllegalArgumentException("the form has no " + code);
        }
    }

    private Figures withFault(int year, Figures figures) {
        if (PlantedFault.BROKEN_ROW_TOTAL.isIn(unit, year)) {
            return figures.changedBy(Map.of("requests.granted.total", 1));
        }
        if (PlantedFault.LOST_REQUEST.isIn(unit, year)) {
            return figures.changedBy(Map.of("requests.received.naturalPerson", 1, "requests.received.total", 1));
        }
        if (PlantedFault.WRONG_CARRY_OVER.isIn(unit, year)) {
            return figures.changedBy(Map.of(
                    "requests.carriedIn.naturalPerson", 1,
                    "requests.carriedIn.total", 1,
                    "requests.granted.naturalPerson", 1,
                    "requests.granted.total", 1,
                    "requests.processedTotal.naturalPerson", 1,
                    "requests.processedTotal.total", 1));
        }
        return figures;
    }
}
