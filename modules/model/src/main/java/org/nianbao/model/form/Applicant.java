package org.nianbao.model.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of table three, in the order of the form: six kinds of applicant and their total. */
public enum Applicant {
    NATURAL_PERSON("naturalPerson", "自然人"),
    COMPANY("company", "商业企业"),
    RESEARCH_INSTITUTION("researchInstitution", "科研机构"),
    PUBLIC_WELFARE_ORGANIZATION("publicWelfareOrganization", "社会公益组织"),
    LEGAL_SERVICE_ORGANIZATION("legalServiceOrganization", "法律服务机构"),
    OTHER_ORGANIZATION("otherOrganization", "其他"),
    TOTAL("total", "总计");

    private static final List<Applicant> PARTS =
            Arrays.stream(values()).filter(a -> a != TOTAL).toList();

    private final String key;
    private final String label;

    Applicant(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The last part of an indicator's code, such as {@code naturalPerson}. */
    public String key() {
        return key;
    }

    /** The official Chinese column header. */
    public String label() {
        return label;
    }

    /** The six kinds without {@link #TOTAL}, in the order of the form. */
    public static List<Applicant> parts() {
        return PARTS;
    }

    /** The applicant column with this {@link #key()}, if there is one. */
    public static Optional<Applicant> ofKey(String key) {
        return Arrays.stream(values()).filter(a -> a.key.equals(key)).findFirst();
    }
}
