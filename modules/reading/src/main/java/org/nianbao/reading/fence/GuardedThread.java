package org.nianbao.reading.fence;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingResult;

/** Reads one file in a thread of this process, which is asked to stop and given up when it takes too long. */
final class GuardedThread {
    private final DocumentReader reader;
    private final ReadingLimits limits;

    GuardedThread(DocumentReader reader, ReadingLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    ReadingResult read(Request request) {
        String fileName = request.fileName();
        FutureTask<ReadingResult> task =
                new FutureTask<>(() -> reader.read(fileName, request.bytes(), request.passwords(), request.charset()));
        Thread thread = new Thread(task, "nianbao-guarded-reader");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.seconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return FencedReader.stopped(fileName, ReadingLimits.Limit.SECONDS, limits);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                return FencedReader.stopped(fileName, ReadingLimits.Limit.HEAP_MEGABYTES, limits);
            }
            throw new IllegalStateException("reading " + fileName, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FencedReader.brokenOff(fileName);
        } finally {
            task.cancel(true);
        }
    }
}
