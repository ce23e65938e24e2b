package org.nianbao.analysis.scoring;

import java.math.BigDecimal;

/** An item of the assessment, in the order of the sheet. The normal items' full points add up to 100. */
public enum ScoreItem {
    TIMELINESS("timeliness", "时效", 15, Kind.NORMAL),
    FORMAT("format", "要素格式", 15, Kind.NORMAL),
    TABLE_DATA("tableData", "表内数据", 20, Kind.NORMAL),
    CONSISTENCY("consistency", "文表一致", 10, Kind.NORMAL),
    CONTENT("content", "内容", 15, Kind.NORMAL),
    PUBLICATION("publication", "发布", 10, Kind.NORMAL),
    REQUESTS("requests", "依申请", 10, Kind.NORMAL),
    RECTIFICATION("rectification", "整改", 5, Kind.NORMAL),
    BONUS("bonus", "加分", 5, Kind.BONUS),
    PENALTY("penalty", "减分", 10, Kind.PENALTY);

    /** How an item's points enter the total. */
    public enum Kind {
        /** Added; starts at its full points, from which deductions are taken. */
        NORMAL,
        /** Added; starts at 0. */
        BONUS,
        /** Subtracted; starts at 0. */
        PENALTY
    }

    private final String key;
    private final String label;
    private final BigDecimal fullPoints;
    private final Kind kind;

    ScoreItem(String key, String label, int fullPoints, Kind kind) {
        this.key = key;
        this.label = label;
        this.fullPoints = BigDecimal.valueOf(fullPoints);
        this.kind = kind;
    }

    /** The stable name. */
    public String key() {
        return key;
    }

    /** The office's name for it. */
    public String label() {
        return label;
    }

    /** The most points that it can have. */
    public BigDecimal fullPoints() {
        return fullPoints;
    }

    /** How its points enter the total. */
    public Kind kind() {
        return kind;
    }

    /** The points before anybody has judged: full for a normal item, otherwise 0. */
    public BigDecimal startingPoints() {
        return kind == Kind.NORMAL ? fullPoints : BigDecimal.ZERO;
    }
}
