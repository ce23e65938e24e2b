package org.nianbao.model.report;

/** The kind of a unit (类别), in the order in which an office lists them. */
public enum UnitKind {
    TOWN("镇"),
    TOWNSHIP("乡"),
    SUBDISTRICT("街道"),
    DEPARTMENT("县直部门"),
    DEVELOPMENT_ZONE("开发区"),
    OTHER("其他");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** The office's word for it. */
    public String label() {
        return label;
    }

    /** The kind that a short unit name shows by its ending. */
    public static UnitKind ofName(String unit) {
        if (unit.endsWith("镇")) {
            return TOWN;
        }
        if (unit.endsWith("乡") || unit.endsWith("苏木")) {
            return TOWNSHIP;
        }
        if (unit.endsWith("街道") || unit.endsWith("街")) {
            return SUBDISTRICT;
        }
        if (unit.endsWith("开发区") || unit.endsWith("园区")) {
            return DEVELOPMENT_ZONE;
        }
        return unit.matches(".*(局|办公室|委员会|委|部|站|中心|管委会|处|队|院|社|厅)") ? DEPARTMENT : OTHER;
    }
}
