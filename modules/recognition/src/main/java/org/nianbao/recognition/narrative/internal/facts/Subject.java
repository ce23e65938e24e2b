package org.nianbao.recognition.narrative.internal.facts;

/** Whose doing a clause speaks of. */
enum Subject {
    /** The reporting unit, by its name or as 我镇, 全乡, 局机关. */
    OWN,
    /** Nobody is named: then a report speaks of its own unit. */
    UNSAID,
    /** 县政府网站主动公开…: perhaps what others published, perhaps what the unit published there. */
    PERHAPS_OTHERS,
    /** 全县, 各村, 县融媒体中心. */
    OTHERS
}
