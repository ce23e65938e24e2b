package org.nianbao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A file whose reader waits, for it gives nothing, not even its end, before it is closed: a named pipe.
 *
 * <p>To open a pipe for writing takes until somebody opens it for reading, hence the thread of its own.
 */
final class HeldFile implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 180;

    private final Path path;
    private final FutureTask<OutputStream> opening;

    private HeldFile(Path path) {
        this.path = path;
        this.opening = new FutureTask<>(() -> Files.newOutputStream(path));
        Thread thread = new Thread(opening, "waits for a reader");
        thread.setDaemon(true);
        thread.start();
    }

    /** Makes such a file in a folder. */
    static HeldFile in(Path folder) throws IOException, InterruptedException {
        Path path = folder.resolve("慢慢来的年报.txt");
        assertEquals(0, new ProcessBuilder("mkfifo", path.toString()).start().waitFor());
        return new HeldFile(path);
    }

    Path path() {
        return path;
    }

    /** Waits until somebody is reading the file. */
    void awaitReader() throws InterruptedException, ExecutionException, TimeoutException {
        opening.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Lets the reader see the end of the file, which is empty. */
    @Override
    public void close() throws IOException, InterruptedException, ExecutionException {
        if (opening.isDone()) {
            opening.get().close();
        }
    }
}
