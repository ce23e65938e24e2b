package org.nianbao.desktop.core.internal;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nianbao.archive.Archive;
import org.nianbao.archive.StoredReport;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.Scope;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.model.report.WebOrigin;
import org.nianbao.model.text.Phrasebook;
import org.openide.util.NbBundle;
import org.openide.util.RequestProcessor;
import org.openide.util.lookup.ServiceProvider;

/**
 * Keeps no archive open: each access opens the file, reads and gives it free again, so that an archive on a stick can
 * be taken away and another program can write to it.
 */
@ServiceProvider(service = Workbench.class)
public final class ArchiveWorkbench implements Workbench {
    private static final RequestProcessor LOOKING = new RequestProcessor("nianbao-archive-file");

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Phrasebook phrasebook =
            Phrasebook.ofLanguage(Locale.getDefault().getLanguage());

    // On the event thread only, but for the view, which loading in the background asks for its file.
    private volatile Optional<ArchiveView> view = Optional.empty();
    private Focus focus = Focus.NOTHING;
    private Scope scope = Scope.EMPTY;
    private int wantedReading;
    /** When the file had been written last before the view was read. */
    private Optional<FileTime> written = Optional.empty();

    @Override
    public Optional<ArchiveView> view() {
        return view;
    }

    @Override
    public Focus focus() {
        return focus;
    }

    @Override
    public void setFocus(Focus newFocus) {
        requireEventThread();
        if (!focus.equals(newFocus)) {
            focus = Objects.requireNonNull(newFocus);
            fire(EnumSet.of(Aspect.FOCUS));
        }
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public void setScope(Scope newScope) {
        requireEventThread();
        if (!scope.equals(newScope)) {
            scope = Objects.requireNonNull(newScope);
            fire(EnumSet.of(Aspect.SCOPE));
        }
    }

    @Override
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    @Override
    public void open(Path archive) {
        Path file = archive.toAbsolutePath().normalize();
        read(text("task.open", file), file, false, () -> {});
    }

    @Override
    public void create(Path archive) {
        Path file = archive.toAbsolutePath().normalize();
        read(text("task.create", file), file, true, () -> Archives.create(file).close());
    }

    @Override
    public void refresh() {
        EventQueue.invokeLater(() ->
                view.map(ArchiveView::file).ifPresent(file -> read(text("task.refresh", file), file, false, () -> {})));
    }

    /** Reads the open archive again if another program has written to it, so that old numbers do not stay in sight. */
    void refreshIfWritten() {
        requireEventThread();
        if (BackgroundTasks.find().changingArchive()) {
            return; // Our own writing ends with a refresh.
        }
        Optional<FileTime> shown = written;
        view.map(ArchiveView::file)
                .ifPresent(file -> LOOKING.post(() -> {
                    Optional<FileTime> now = lastWritten(file);
                    if (now.isPresent() && !now.equals(shown)) {
                        refresh();
                    }
                }));
    }

    @Override
    public void close() {
        requireEventThread();
        wantedReading++;
        show(Optional.empty());
    }

    @Override
    public StoredReport load(long reportId) {
        try (Archive archive = Archives.open(openFile())) {
            return archive.load(reportId);
        }
    }

    @Override
    public byte[] sourceBytes(long versionId) {
        try (Archive archive = Archives.open(openFile())) {
            return archive.sourceBytes(versionId);
        }
    }

    @Override
    public Optional<WebOrigin> webOrigin(String sha256) {
        try (Archive archive = Archives.open(openFile())) {
            return archive.webOrigin(sha256);
        }
    }

    @Override
    public Phrasebook phrasebook() {
        return phrasebook;
    }

    /** Reads an archive after what has to be done first; of several readings only the last one asked for is shown. */
    private void read(String name, Path file, boolean changesArchive, Runnable first) {
        requireEventThread();
        int reading = ++wantedReading;
        BackgroundTasks.find()
                .start(
                        name,
                        changesArchive,
                        progress -> {
                            first.run();
                            Optional<FileTime> before = lastWritten(file);
                            return new Loaded(ViewReader.read(file), before);
                        },
                        loaded -> {
                            if (reading == wantedReading) {
                                written = loaded.written();
                                show(Optional.of(loaded.view()));
                            }
                        });
    }

    /** A view, and when its file had been written last before it was read. */
    private record Loaded(ArchiveView view, Optional<FileTime> written) {}

    /** Empty when the file is not there, such as on a stick that was taken away. */
    private static Optional<FileTime> lastWritten(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void show(Optional<ArchiveView> newView) {
        boolean otherArchive = !view.map(ArchiveView::file).equals(newView.map(ArchiveView::file));
        if (otherArchive) {
            newView.ifPresent(opened -> RecentArchives.ofUser().remember(opened.file()));
        }
        view = newView;
        Set<Aspect> changed = EnumSet.of(Aspect.ARCHIVE);
        Scope newScope = otherArchive ? latestYear(newView, Scope.EMPTY) : latestYear(newView, scope);
        if (!newScope.equals(scope)) {
            scope = newScope;
            changed.add(Aspect.SCOPE);
        }
        if (otherArchive && !focus.equals(Focus.NOTHING)) {
            focus = Focus.NOTHING;
            changed.add(Aspect.FOCUS);
        }
        fire(changed);
    }

    /** The scope with the archive's latest year in the place of a year that the archive does not have. */
    private static Scope latestYear(Optional<ArchiveView> view, Scope scope) {
        List<Integer> years = view.map(open -> open.comparison().years()).orElse(List.of());
        if (scope.year().filter(years::contains).isPresent()) {
            return scope;
        }
        return new Scope(years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1)), scope.kind());
    }

    private void fire(Set<Aspect> aspects) {
        for (Aspect aspect : aspects) {
            listeners.forEach(listener -> listener.changed(aspect));
        }
    }

    private Path openFile() {
        return view.map(ArchiveView::file).orElseThrow(() -> new IllegalStateException("no archive is open"));
    }

    private static String text(String key, Path file) {
        return NbBundle.getMessage(ArchiveWorkbench.class, key, file.getFileName());
    }

    private static void requireEventThread() {
        if (!EventQueue.isDispatchThread()) {
            throw new IllegalStateException("not on the event thread");
        }
    }
}
