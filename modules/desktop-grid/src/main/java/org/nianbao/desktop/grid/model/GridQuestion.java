package org.nianbao.desktop.grid.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nianbao.desktop.core.Scope;
import org.nianbao.model.form.Applicant;

/**
 * What the grid is asked to show.
 *
 * @param scope the year and kind of unit
 * @param perspective which columns
 * @param applicant for table three, the column of the form that each row is shown with; empty for all
 * @param hidden the columns that the user has put away, by {@link GridColumn#id()}
 * @param filter part of a unit's name or kind; empty for all
 * @param sort the order of the rows
 */
public record GridQuestion(
        Scope scope,
        Perspective perspective,
        Optional<Applicant> applicant,
        Set<String> hidden,
        String filter,
        GridSort sort) {
    /** The overview of everything, in the order of the roster. */
    public static final GridQuestion INITIAL = new GridQuestion(
            Scope.EMPTY, Perspective.OVERVIEW, Optional.of(Applicant.TOTAL), Set.of(), "", GridSort.ROSTER);

    public GridQuestion {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(perspective);
        Objects.requireNonNull(applicant);
        hidden = Set.copyOf(hidden);
        filter = filter.strip();
        Objects.requireNonNull(sort);
    }

    /** With another year or kind. */
    public GridQuestion withScope(Scope newScope) {
        return new GridQuestion(newScope, perspective, applicant, hidden, filter, sort);
    }

    /** With other columns, in the order of the roster. */
    public GridQuestion withPerspective(Perspective newPerspective) {
        return new GridQuestion(scope, newPerspective, applicant, hidden, filter, GridSort.ROSTER);
    }

    /** With another column of table three, in the order of the roster. */
    public GridQuestion withApplicant(Optional<Applicant> newApplicant) {
        return new GridQuestion(scope, perspective, newApplicant, hidden, filter, GridSort.ROSTER);
    }

    /** With other columns put away. */
    public GridQuestion withHidden(Set<String> newHidden) {
        return new GridQuestion(scope, perspective, applicant, newHidden, filter, sort);
    }

    /** With another filter. */
    public GridQuestion withFilter(String newFilter) {
        return new GridQuestion(scope, perspective, applicant, hidden, newFilter, sort);
    }

    /** With another order. */
    public GridQuestion withSort(GridSort newSort) {
        return new GridQuestion(scope, perspective, applicant, hidden, filter, newSort);
    }
}
