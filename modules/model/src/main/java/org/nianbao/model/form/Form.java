package org.nianbao.model.form;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All indicators of one generation of the form, in the order of the form. */
public final class Form {
    private final FormGeneration generation;
    private final List<Indicator> indicators;
    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<FormTable, List<Indicator>> byTable = new EnumMap<>(FormTable.class);
    private final Map<FormTable, List<String>> rowKeys = new EnumMap<>(FormTable.class);

    Form(FormGeneration generation, List<Indicator> indicators) {
        this.generation = Objects.requireNonNull(generation);
        this.indicators = List.copyOf(indicators);
        for (Indicator indicator : this.indicators) {
            if (indicator.form() != generation || byCode.put(indicator.code(), indicator) != null) {
                throw new IllegalArgumentException("foreign or repeated indicator " + indicator.code());
            }
        }
        for (FormTable table : FormTable.values()) {
            List<Indicator> own =
                    this.indicators.stream().filter(i -> i.table() == table).toList();
            byTable.put(table, own);
            rowKeys.put(table, own.stream().map(Indicator::rowKey).distinct().toList());
        }
    }

    /** Which form this is. */
    public FormGeneration generation() {
        return generation;
    }

    /** Every indicator, in the order of the form, row by row. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** The indicators of one table, in the order of the form. */
    public List<Indicator> indicators(FormTable table) {
        return byTable.getOrDefault(table, List.of());
    }

    /** The indicator with this code, if the form has it. */
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The distinct {@link Indicator#rowKey()}s of one table, in the order of the form. */
    public List<String> rowKeys(FormTable table) {
        return rowKeys.getOrDefault(table, List.of());
    }

    /**
     * The row keys of all results in table three that add up to (七)总计: without 新收, 结转 and the total itself; none in the
     * 统计表.
     */
    public List<String> outcomeRowKeys() {
        if (!generation.hasThreeTables()) {
            return List.of();
        }
        return rowKeys(FormTable.REQUESTS).stream()
                .filter(key -> !key.equals(RequestRows.RECEIVED)
                        && !key.equals(RequestRows.CARRIED_IN)
                        && !key.equals(RequestRows.PROCESSED_TOTAL)
                        && !key.equals(RequestRows.CARRIED_OUT))
                .toList();
    }

    /** The row keys of one group of results, in the order of the form; empty where the form has no such groups. */
    public List<String> outcomeRowKeys(OutcomeGroup group) {
        String prefix = "requests." + group.key();
        return outcomeRowKeys().stream()
                .filter(key -> key.equals(prefix) || key.startsWith(prefix + "."))
                .toList();
    }
}
