package org.nianbao.samples.county;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;
import org.nianbao.samples.county.CountyFiles.Entry;

/** The figures of the county hold together, but for what was planted. */
class CountyTruthTest {
    private final List<Entry> reports = CountyFiles.reports();
    private final Map<String, Entry> byUnitAndYear = new HashMap<>();

    CountyTruthTest() {
        reports.forEach(entry -> byUnitAndYear.put(entry.unit() + entry.year(), entry));
    }

    @Test
    void onlyThePlantedRowTotalOfTableThreeIsBroken() {
        List<String> broken = new ArrayList<>();
        for (Entry entry : reports) {
            for (String row : form(entry).rowKeys(FormTable.REQUESTS)) {
                int parts = Applicant.parts().stream()
                        .mapToInt(applicant -> requests(entry, row, applicant))
                        .sum();
                if (parts != requests(entry, row, Applicant.TOTAL)) {
                    broken.add(entry.unit() + entry.year() + " " + row);
                }
            }
        }
        assertEquals(List.of("青檀镇2023 requests.granted"), broken);
    }

    @Test
    void onlyThePlantedRowTotalBreaksTheSumOfResults() {
        List<String> broken = new ArrayList<>();
        for (Entry entry : reports) {
            for (Applicant applicant : Applicant.values()) {
                int results = form(entry).outcomeRowKeys().stream()
                        .mapToInt(row -> requests(entry, row, applicant))
                        .sum();
                if (results != requests(entry, RequestRows.PROCESSED_TOTAL, applicant)) {
                    broken.add(entry.unit() + entry.year() + " " + applicant.label());
                }
            }
        }
        assertEquals(List.of("青檀镇2023 总计"), broken);
    }

    @Test
    void onlyThePlantedRequestIsNeitherProcessedNorCarriedOver() {
        List<String> broken = new ArrayList<>();
        for (Entry entry : reports) {
            for (Applicant applicant : Applicant.values()) {
                int in = requests(entry, RequestRows.RECEIVED, applicant)
                        + requests(entry, RequestRows.CARRIED_IN, applicant);
                int out = requests(entry, RequestRows.PROCESSED_TOTAL, applicant)
                        + requests(entry, RequestRows.CARRIED_OUT, applicant);
                if (in != out) {
                    broken.add(entry.unit() + entry.year() + " " + applicant.label());
                }
            }
        }
        assertEquals(List.of("望霁街道2024 自然人", "望霁街道2024 总计"), broken);
    }

    @Test
    void onlyThePlantedCarryOverDiffersFromTheYearBefore() {
        List<String> broken = new ArrayList<>();
        for (Entry entry : reports) {
            Entry before = byUnitAndYear.get(entry.unit() + (entry.year() - 1));
            for (Applicant applicant : Applicant.values()) {
                int carriedIn = requests(entry, RequestRows.CARRIED_IN, applicant);
                if (before == null
                        ? carriedIn != 0
                        : carriedIn != requests(before, RequestRows.CARRIED_OUT, applicant)) {
                    broken.add(entry.unit() + entry.year() + " " + applicant.label());
                }
            }
        }
        assertEquals(List.of("松涧乡2023 自然人", "松涧乡2023 总计"), broken);
    }

    @Test
    void reviewsAndLawsuitsAddUpAndPendingOnesReappear() {
        List<String> broken = new ArrayList<>();
        for (Entry entry : reports) {
            for (String row : form(entry).rowKeys(FormTable.REVIEWS)) {
                int parts = Stream.of("upheld", "corrected", "otherResult", "pending")
                        .mapToInt(result -> count(entry, row + "." + result))
                        .sum();
                Entry before = byUnitAndYear.get(entry.unit() + (entry.year() - 1));
                int pending = before == null ? 0 : count(before, row + ".pending");
                if (parts != count(entry, row + ".total") || pending > count(entry, row + ".total")) {
                    broken.add(entry.unit() + entry.year() + " " + row);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void theStockOfNormativeDocumentsFollowsFromTheYearBefore() {
        List<String> broken = new ArrayList<>();
        for (Entry entry : reports) {
            Entry before = byUnitAndYear.get(entry.unit() + (entry.year() - 1));
            if (before == null) {
                continue;
            }
            boolean oldForm = form(entry).generation() == FormGeneration.FORM_2019;
            int added = oldForm
                    ? count(entry, "disclosure.normativeDocuments.newlyPublished")
                    : count(entry, "disclosure.normativeDocuments.issued")
                            - count(entry, "disclosure.normativeDocuments.repealed");
            if (stock(entry) != stock(before) + added) {
                broken.add(entry.unit() + entry.year());
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void theItemsOf2020BeginWhereThoseOf2019Ended() {
        List<String> broken = new ArrayList<>();
        for (Unit unit : County.UNITS) {
            Entry first = byUnitAndYear.get(unit.name() + 2019);
            Entry second = byUnitAndYear.get(unit.name() + 2020);
            for (String row : List.of("licensing", "otherServices", "penalties", "compulsion", "fees")) {
                String code = "disclosure." + row;
                int end = count(first, code + ".itemsLastYear") + count(first, code + ".itemsChange");
                if (end != count(second, code + ".itemsLastYear")) {
                    broken.add(unit.name() + " " + row);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void noTwoReportsWithManyRequestsHaveTheSameTableThree() {
        Set<List<String>> seen = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        for (Entry entry : reports) {
            List<String> vector = entry.values().entrySet().stream()
                    .filter(value -> value.getKey().startsWith("requests."))
                    .map(Map.Entry::getValue)
                    .toList();
            if (count(entry, "requests.received.total") >= 10 && !seen.add(vector)) {
                repeated.add(entry.unit() + entry.year());
            }
        }
        assertEquals(List.of(), repeated);
    }

    @Test
    void oneReportIsMissing() {
        List<String> missing = new ArrayList<>();
        for (Unit unit : County.UNITS) {
            for (int year : County.YEARS) {
                if (!byUnitAndYear.containsKey(unit.name() + year)) {
                    missing.add(unit.name() + year);
                }
            }
        }
        assertEquals(List.of("鹭汀乡2024"), missing);
    }

    private static Form form(Entry entry) {
        return Catalogue.standard().form(FormGeneration.ofLabel(entry.form()).orElseThrow());
    }

    private static int stock(Entry entry) {
        return count(
                entry,
                form(entry).generation() == FormGeneration.FORM_2019
                        ? "disclosure.normativeDocuments.publishedTotal"
                        : "disclosure.normativeDocuments.inForce");
    }

    private static int requests(Entry entry, String row, Applicant applicant) {
        return count(entry, RequestRows.code(row, applicant));
    }

    private static int count(Entry entry, String code) {
        return Integer.parseInt(entry.values().get(code));
    }
}
