package org.nianbao.analysis.comparison;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.OutcomeGroup;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;

/** The totals of the six groups of 本年度办理结果, which both forms ask for and which can be compared across them. */
public final class OutcomeFigures {
    private OutcomeFigures() {}

    /**
     * The total of one group: the sum of its rows' 总计.
     *
     * @return stated when every row is certain; otherwise the state of the first row that is not, without an amount;
     *     not entered for a scan; absent for the 统计表, whose answers are grouped otherwise
     */
    public static Figure total(ComparedReport report, OutcomeGroup group) {
        FormGeneration generation = report.tableForms().get(FormTable.REQUESTS);
        if (generation == null || !generation.hasThreeTables()) {
            return report.isUnread() ? Figure.NOT_ENTERED : Figure.ABSENT;
        }
        Form form = Catalogue.standard().form(generation);
        long sum = 0;
        for (String rowKey : form.outcomeRowKeys(group)) {
            Figure figure = report.values().figure(RequestRows.code(rowKey, Applicant.TOTAL));
            if (!figure.state().countable()) {
                return figure;
            }
            sum += figure.amount();
        }
        return new Figure(sum, FigureState.STATED);
    }
}
