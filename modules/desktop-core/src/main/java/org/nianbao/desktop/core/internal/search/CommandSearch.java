package org.nianbao.desktop.core.internal.search;

import java.awt.event.ActionEvent;
import java.util.Locale;
import javax.swing.Action;
import org.netbeans.spi.quicksearch.SearchProvider;
import org.netbeans.spi.quicksearch.SearchRequest;
import org.netbeans.spi.quicksearch.SearchResponse;
import org.openide.awt.Actions;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.lookup.Lookups;

/** Finds the commands that stand in the menus, and only those. */
public final class CommandSearch implements SearchProvider {
    private static final String MENU = "Menu";

    @Override
    public void evaluate(SearchRequest request, SearchResponse response) {
        String wanted = request.getText().strip().toLowerCase(Locale.ROOT);
        FileObject menus = FileUtil.getConfigFile(MENU);
        for (FileObject menu : menus.getChildren()) {
            for (Action action : Lookups.forPath(MENU + "/" + menu.getNameExt()).lookupAll(Action.class)) {
                String name = Actions.cutAmpersand(String.valueOf(action.getValue(Action.NAME)));
                if (name.toLowerCase(Locale.ROOT).contains(wanted)
                        && action.isEnabled()
                        && !response.addResult(() -> perform(action), name)) {
                    return;
                }
            }
        }
    }

    private static void perform(Action action) {
        action.actionPerformed(new ActionEvent(action, ActionEvent.ACTION_PERFORMED, ""));
    }
}
