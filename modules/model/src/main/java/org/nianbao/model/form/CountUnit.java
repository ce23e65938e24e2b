package org.nianbao.model.form;

import java.util.Arrays;

/** What an indicator counts or measures. */
public enum CountUnit {
    PIECES("件", false),
    ITEMS("项", false),
    ARTICLES("条", false),
    TEXTS("篇", false),
    TIMES("次", false),
    UNITS("个", false),
    PERSONS("人", false),
    PERSON_TIMES("人次", false),
    TEN_THOUSAND_YUAN("万元", true),
    YUAN("元", true);

    private final String label;
    private final boolean money;

    CountUnit(String label, boolean money) {
        this.label = label;
        this.money = money;
    }

    /** The Chinese unit word. */
    public String label() {
        return label;
    }

    /** Whether amounts of this unit are money and may have decimals. */
    public boolean isMoney() {
        return money;
    }

    /**
     * The unit with this {@link #label()}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static CountUnit ofLabel(String label) {
        return Arrays.stream(values())
                .filter(unit -> unit.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
    }
}
