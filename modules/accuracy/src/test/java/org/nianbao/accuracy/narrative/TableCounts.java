package org.nianbao.accuracy.narrative;

/**
 * The numbers of tables three and four that a narrative speaks of, the totals of their rows.
 *
 * @param received 本年新收
 * @param byPersons those of them that 自然人 sent
 * @param carriedIn 上年结转
 * @param processed (七)总计
 * @param granted 予以公开
 * @param carriedOut 结转下年度
 * @param reviews 行政复议
 * @param lawsuits both kinds of 行政诉讼
 * @param corrected 结果纠正 of all of them
 */
public record TableCounts(
        long received,
        long byPersons,
        long carriedIn,
        long processed,
        long granted,
        long carriedOut,
        long reviews,
        long lawsuits,
        long corrected) {}
