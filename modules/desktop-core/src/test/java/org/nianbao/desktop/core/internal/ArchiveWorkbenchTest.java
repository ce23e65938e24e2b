package org.nianbao.desktop.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.Scope;
import org.nianbao.desktop.core.Workbench.Aspect;
import org.nianbao.pipeline.ImportReports;
import org.nianbao.pipeline.Progress;
import org.nianbao.samples.ExampleCounty;

class ArchiveWorkbenchTest {
    private final ArchiveWorkbench workbench = new ArchiveWorkbench();

    @Test
    void openingShowsTheLatestYear(@TempDir Path folder) throws Exception {
        Path archive = exampleCounty(folder);
        assertEquals(List.of(Aspect.ARCHIVE, Aspect.SCOPE), changes(() -> workbench.open(archive), Aspect.SCOPE));
        assertEquals(new Scope(Optional.of(2024), Optional.empty()), workbench.scope());
        assertEquals(12, workbench.view().orElseThrow().comparison().units().size());
    }

    @Test
    void anArchiveWithoutReportsIsAnEmptyView(@TempDir Path folder) throws Exception {
        Path archive = folder.resolve("空.nianbao");
        changes(() -> workbench.create(archive), Aspect.ARCHIVE);
        ArchiveView view = workbench.view().orElseThrow();
        assertEquals(archive, view.file());
        assertEquals(List.of(), view.comparison().years());
        assertEquals(List.of(), view.headers());
        assertEquals(Scope.EMPTY, workbench.scope());
    }

    @Test
    void whatIsSelectedStaysWhenTheArchiveIsReadAnew(@TempDir Path folder) throws Exception {
        Path archive = exampleCounty(folder);
        changes(() -> workbench.open(archive), Aspect.SCOPE);
        Focus focus = Focus.onYear(2022);
        changes(() -> workbench.setFocus(focus), Aspect.FOCUS);
        assertEquals(List.of(Aspect.ARCHIVE), changes(workbench::refresh, Aspect.ARCHIVE));
        assertEquals(focus, workbench.focus());
    }

    @Test
    void anArchiveThatAnotherProgramWroteToIsReadAnew(@TempDir Path folder) throws Exception {
        Path archive = folder.resolve("县.nianbao");
        changes(() -> workbench.create(archive), Aspect.ARCHIVE);
        Path reports = folder.resolve("年报");
        ExampleCounty.copyTo(reports);
        try (WritableArchive other = Archives.openForWriting(archive)) {
            new ImportReports(Clock.systemUTC()).run(other, List.of(reports), Progress.silent());
        }
        changes(workbench::refreshIfWritten, Aspect.SCOPE);
        assertEquals(71, workbench.view().orElseThrow().headers().size());
    }

    @Test
    void closingLeavesNothingSelected(@TempDir Path folder) throws Exception {
        Path archive = exampleCounty(folder);
        changes(() -> workbench.open(archive), Aspect.SCOPE);
        changes(() -> workbench.setFocus(Focus.onYear(2022)), Aspect.FOCUS);
        assertEquals(List.of(Aspect.ARCHIVE, Aspect.FOCUS, Aspect.SCOPE), changes(workbench::close, Aspect.SCOPE));
        assertEquals(Optional.empty(), workbench.view());
        assertEquals(Focus.NOTHING, workbench.focus());
        assertEquals(Scope.EMPTY, workbench.scope());
    }

    /** What is heard of after doing something on the event thread, up to the aspect that is heard of last. */
    private List<Aspect> changes(Runnable doing, Aspect last) throws Exception {
        List<Aspect> heard = new ArrayList<>();
        CountDownLatch ended = new CountDownLatch(1);
        ArchiveWorkbench.Listener listener = aspect -> {
            heard.add(aspect);
            if (aspect == last) {
                ended.countDown();
            }
        };
        workbench.addListener(listener);
        EventQueue.invokeAndWait(doing);
        assertTrue(ended.await(1, TimeUnit.MINUTES), "heard only of " + heard);
        EventQueue.invokeAndWait(() -> workbench.removeListener(listener));
        return heard;
    }

    private static Path exampleCounty(Path folder) throws IOException {
        Path reports = folder.resolve("年报");
        ExampleCounty.copyTo(reports);
        Path file = folder.resolve("示例县.nianbao");
        try (WritableArchive archive = Archives.create(file)) {
            new ImportReports(Clock.systemUTC()).run(archive, List.of(reports), Progress.silent());
        }
        return file;
    }
}
