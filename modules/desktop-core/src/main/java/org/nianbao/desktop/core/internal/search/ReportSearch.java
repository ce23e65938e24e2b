package org.nianbao.desktop.core.internal.search;

import java.util.List;
import java.util.Optional;
import org.netbeans.spi.quicksearch.SearchProvider;
import org.netbeans.spi.quicksearch.SearchRequest;
import org.netbeans.spi.quicksearch.SearchResponse;
import org.nianbao.desktop.core.Scope;
import org.nianbao.desktop.core.Workbench;
import org.openide.util.Mutex;
import org.openide.util.NbBundle;

/** Finds units and their reports in the open archive, and selects them in every window. */
public final class ReportSearch implements SearchProvider {
    @Override
    public void evaluate(SearchRequest request, SearchResponse response) {
        Workbench workbench = Workbench.find();
        // The search asks off the event thread, and the workbench answers on it.
        List<ReportQuery.Hit> hits = Mutex.EVENT.readAccess((Mutex.Action<List<ReportQuery.Hit>>) () -> workbench
                .view()
                .map(open -> ReportQuery.of(request.getText())
                        .in(open, workbench.scope().year()))
                .orElse(List.of()));
        for (ReportQuery.Hit hit : hits) {
            String line = NbBundle.getMessage(
                    ReportSearch.class, "search.report", hit.unit().name(), Integer.toString(hit.year()));
            if (!response.addResult(() -> select(workbench, hit), line)) {
                return;
            }
        }
    }

    private static void select(Workbench workbench, ReportQuery.Hit hit) {
        workbench.setScope(new Scope(Optional.of(hit.year()), Optional.empty()));
        workbench.setFocus(hit.focus());
    }
}
