package org.nianbao.samples.county;

/** States the year's reviews and lawsuits, where there were any or where the unit uses to say that there were none. */
final class CasesSentence {
    private CasesSentence() {}

    static String of(Unit unit, Figures figures) {
        int reviews = figures.count("review.total");
        int lawsuits = figures.count("litigation.direct.total") + figures.count("litigation.afterReview.total");
        if (reviews + lawsuits == 0) {
            return unit.ordinal() % 3 == 0 ? "全年没有因政府信息公开引起的行政复议和行政诉讼。" : "";
        }
        String reviewPart = reviews == 0 ? "" : "行政复议" + reviews + "件";
        String lawsuitPart = lawsuits == 0 ? "" : "行政诉讼" + lawsuits + "件";
        String separator = reviews > 0 && lawsuits > 0 ? "、" : "";
        return "全年因政府信息公开发生" + reviewPart + separator + lawsuitPart + "。";
    }
}
