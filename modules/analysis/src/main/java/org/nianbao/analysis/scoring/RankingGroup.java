package org.nianbao.analysis.scoring;

import org.nianbao.model.report.UnitKind;

/** Units that are ranked among themselves: the 乡镇街道 apart from departments and the rest. */
public enum RankingGroup {
    TOWNSHIPS,
    DEPARTMENTS;

    /** The group in which units of this kind are ranked. */
    public static RankingGroup of(UnitKind kind) {
        return switch (kind) {
            case TOWN, TOWNSHIP, SUBDISTRICT -> TOWNSHIPS;
            case DEPARTMENT, DEVELOPMENT_ZONE, OTHER -> DEPARTMENTS;
        };
    }
}
