package org.nianbao.desktop.review;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.nianbao.reading.PagePictures;
import org.openide.util.RequestProcessor;

/**
 * The pictures of one file's pages, drawn in the background one at a time; the last few are kept. Made off the event
 * thread, asked on it.
 */
final class PageAlbum {
    private static final Logger LOG = Logger.getLogger(PageAlbum.class.getName());

    private static final int KEPT = 3;

    /** The size of a page in points. */
    record Size(double width, double height) {}

    private record Wanted(int page, double scale) {}

    private final RequestProcessor drawer = new RequestProcessor("nianbao-source-pages", 1, true);
    private final PagePictures pictures;
    private final List<Size> sizes = new ArrayList<>();
    private final Map<Wanted, PagePictures.PagePicture> kept = new LinkedHashMap<>();
    private Optional<RequestProcessor.Task> drawing = Optional.empty();

    PageAlbum(PagePictures pictures) {
        this.pictures = pictures;
        for (int page = 1; page <= pictures.count(); page++) {
            sizes.add(new Size(pictures.width(page), pictures.height(page)));
        }
    }

    int count() {
        return sizes.size();
    }

    Size size(int pageFromOne) {
        return sizes.get(pageFromOne - 1);
    }

    /**
     * Draws a page, unless another one is asked for before.
     *
     * @param then takes the picture on the event thread, at once where it is there already; empty when the page cannot
     *     be drawn
     */
    void draw(int pageFromOne, double scale, Consumer<Optional<PagePictures.PagePicture>> then) {
        drawing.ifPresent(RequestProcessor.Task::cancel);
        Wanted wanted = new Wanted(pageFromOne, scale);
        PagePictures.PagePicture there = kept.remove(wanted);
        if (there != null) {
            kept.put(wanted, there);
            then.accept(Optional.of(there));
            return;
        }
        RequestProcessor.Task task = drawer.create(() -> {
            Optional<PagePictures.PagePicture> drawn = drawn(wanted);
            EventQueue.invokeLater(() -> {
                drawn.ifPresent(picture -> keep(wanted, picture));
                then.accept(drawn);
            });
        });
        task.schedule(0);
        drawing = Optional.of(task);
    }

    private Optional<PagePictures.PagePicture> drawn(Wanted wanted) {
        try {
            return Optional.of(pictures.draw(wanted.page(), wanted.scale()));
        } catch (IOException e) {
            LOG.log(Level.FINE, "page " + wanted.page(), e);
            return Optional.empty();
        }
    }

    private void keep(Wanted wanted, PagePictures.PagePicture picture) {
        kept.put(wanted, picture);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    /** Draws no more, and gives up the file. */
    void close() {
        drawing.ifPresent(RequestProcessor.Task::cancel);
        kept.clear();
        drawer.post(() -> {
            try {
                pictures.close();
            } catch (IOException e) {
                LOG.log(Level.FINE, "closing", e);
            }
        });
    }
}
