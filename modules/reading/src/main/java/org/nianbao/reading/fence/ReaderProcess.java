package org.nianbao.reading.fence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingResult;

/** A process that reads files, one at a time; once it failed it is gone. */
final class ReaderProcess {
    /** Starting takes a fraction of a second; a machine that needs longer than this is not going to do it. */
    private static final int STARTING_SECONDS = 60;

    private static final int ENDING_SECONDS = 5;

    /** No document within the limits comes near this. */
    private static final int LARGEST_MESSAGE = 256 << 20;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final ScheduledExecutorService clock;
    private final int seconds;
    private int files;

    /** Whether it was ended for taking too long. */
    private volatile boolean late;

    /** Why a process did not answer. */
    enum Failure {
        TOO_SLOW,
        OUT_OF_MEMORY,
        BROKEN
    }

    /** The process did not answer; it is gone. */
    static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;

        private final Failure failure;

        Stopped(Failure failure, IOException cause) {
            super(failure.name(), cause);
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }

    private ReaderProcess(Process process, int seconds, ScheduledExecutorService clock) {
        this.process = process;
        this.clock = clock;
        this.seconds = seconds;
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @param clock ends what takes too long
     * @throws IOException when it cannot be started
     */
    static ReaderProcess start(ReaderCommand command, ReadingLimits limits, ScheduledExecutorService clock)
            throws IOException {
        Process process = command.start(limits.heapMegabytes());
        ReaderProcess reader = new ReaderProcess(process, limits.seconds(), clock);
        Future<?> end = reader.killIn(STARTING_SECONDS);
        try {
            Limits.write(limits, reader.out);
            if (reader.in.readInt() != ReaderMain.HELLO) {
                throw new IOException("another program answers");
            }
            return reader;
        } catch (IOException e) {
            reader.kill();
            throw e;
        } finally {
            end.cancel(false);
        }
    }

    /**
     * Reads a file.
     *
     * @throws Stopped when no result comes; the process is gone then
     */
    ReadingResult read(Request request) throws Stopped {
        files++;
        Future<?> end = killIn(seconds);
        try {
            request.writeTo(out);
            int length = in.readInt();
            if (length < 0 || length > LARGEST_MESSAGE) {
                throw new IOException("a message of " + length + " bytes");
            }
            return ResultReader.read(in.readNBytes(length));
        } catch (IOException e) {
            Failure failure = late ? Failure.TOO_SLOW : failure();
            kill();
            throw new Stopped(failure, e);
        } finally {
            end.cancel(false);
        }
    }

    private Future<?> killIn(int delaySeconds) {
        try {
            return clock.schedule(this::endLate, delaySeconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            // Everything is being ended.
            kill();
            return new FutureTask<>(() -> {}, null);
        }
    }

    /** Says why before the process is gone: who waits for its answer hears of the end at once. */
    private void endLate() {
        late = true;
        kill();
    }

    private Failure failure() {
        try {
            boolean ended = process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == ReaderMain.OUT_OF_MEMORY ? Failure.OUT_OF_MEMORY : Failure.BROKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Failure.BROKEN;
        }
    }

    /** How many files it was given. */
    int files() {
        return files;
    }

    /** Ends the process at once; whoever waits for its answer gets none. */
    void kill() {
        process.destroyForcibly();
    }
}
