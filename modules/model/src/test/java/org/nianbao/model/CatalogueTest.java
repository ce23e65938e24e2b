package org.nianbao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.CountUnit;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.OutcomeGroup;

class CatalogueTest {
    private final Form form2019 = Catalogue.standard().form(FormGeneration.FORM_2019);
    private final Form form2021 = Catalogue.standard().form(FormGeneration.FORM_2021);

    @Test
    void theFormsAskForTheOfficialNumberOfFigures() {
        assertEquals(198, form2019.indicators().size());
        assertEquals(200, form2021.indicators().size());
        assertEquals(List.of(22, 161, 15), sizes(form2019));
        assertEquals(List.of(10, 175, 15), sizes(form2021));
    }

    @Test
    void tableThreeHasTheRowsOfItsForm() {
        assertEquals(23, form2019.rowKeys(FormTable.REQUESTS).size());
        assertEquals(25, form2021.rowKeys(FormTable.REQUESTS).size());
        assertEquals(21, form2021.outcomeRowKeys().size());
        assertEquals(
                List.of("requests.other.correctionOverdue", "requests.other.feeOverdue", "requests.other.rest"),
                form2021.outcomeRowKeys(OutcomeGroup.OTHER));
        assertEquals(List.of("requests.other"), form2019.outcomeRowKeys(OutcomeGroup.OTHER));
    }

    @Test
    void anIndicatorKnowsItsOfficialLabels() {
        Indicator indicator =
                form2021.find("requests.denied.stateSecret.company").orElseThrow();
        assertEquals(
                new Indicator(
                        "requests.denied.stateSecret.company",
                        FormGeneration.FORM_2021,
                        FormTable.REQUESTS,
                        List.of("三、本年度办理结果", "(三)不予公开", "1.属于国家秘密"),
                        List.of("法人或其他组织", "商业企业"),
                        CountUnit.PIECES),
                indicator);
        assertEquals("requests.denied.stateSecret", indicator.rowKey());
        assertEquals("company", indicator.columnKey());
    }

    @Test
    void theChangeColumnIsOneLabelAndMayBeNegative() {
        Indicator change = form2019.find("disclosure.licensing.itemsChange").orElseThrow();
        assertEquals(List.of("本年增/减"), change.columnPath());
        assertEquals(true, change.mayBeNegative());
    }

    private static List<Integer> sizes(Form form) {
        return List.of(
                form.indicators(FormTable.DISCLOSURE).size(),
                form.indicators(FormTable.REQUESTS).size(),
                form.indicators(FormTable.REVIEWS).size());
    }
}
