package org.nianbao.reading.fence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingResult;

/** A process that reads files, several at a time where it is asked to; once it failed it is gone. */
final class ReaderProcess {
    /** Starting takes a fraction of a second; a machine that needs longer than this is not going to do it. */
    private static final int STARTING_SECONDS = 60;

    private static final int ENDING_SECONDS = 5;

    /** No document within the limits comes near this. */
    private static final int LARGEST_MESSAGE = 256 << 20;

    private static final System.Logger LOG = System.getLogger(ReaderProcess.class.getName());

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final ScheduledExecutorService clock;
    private final int seconds;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Map<Integer, Reading> readings = new HashMap<>();
    private int files;
    private boolean gone;

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
        private final boolean inCompany;

        Stopped(Failure failure, boolean inCompany, IOException cause) {
            super(failure.name(), cause);
            this.failure = failure;
            this.inCompany = inCompany;
        }

        Failure failure() {
            return failure;
        }

        /** Whether another file, read at the same time, may be to blame. */
        boolean inCompany() {
            return inCompany;
        }
    }

    /** One file that is being read. */
    private static final class Reading {
        private final int number;
        private final CompletableFuture<byte[]> message = new CompletableFuture<>();

        /** Whether others were being read when the process ended. */
        private volatile boolean inCompany;

        /** Whether the process was ended because this took too long. */
        private volatile boolean late;

        Reading(int number) {
            this.number = number;
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
     * Starts a process, without waiting until it is ready.
     *
     * @param clock ends what takes too long
     * @throws IOException when it cannot be started
     */
    static ReaderProcess start(ReaderCommand command, ReadingLimits limits, ScheduledExecutorService clock)
            throws IOException {
        ReaderProcess reader = new ReaderProcess(command.start(limits.heapMegabytes()), limits.seconds(), clock);
        Thread listener = new Thread(reader::listen, "nianbao-reader-answers");
        listener.setDaemon(true);
        listener.start();
        try {
            Limits.write(limits, reader.out);
            return reader;
        } catch (IOException e) {
            reader.kill();
            throw e;
        }
    }

    /**
     * Waits until it can read.
     *
     * @throws IOException when it will not; the process is gone then
     */
    void awaitReady() throws IOException {
        Future<?> end = in(STARTING_SECONDS, this::kill);
        try {
            outcome(ready);
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
        Reading reading = begun();
        Future<?> end = in(seconds, () -> endLate(reading));
        try {
            send(reading.number, request);
            return ResultReader.read(outcome(reading.message));
        } catch (IOException e) {
            Failure failure = reading.late ? Failure.TOO_SLOW : failure();
            kill();
            throw new Stopped(failure, reading.inCompany, e);
        } finally {
            end.cancel(false);
        }
    }

    private synchronized Reading begun() throws Stopped {
        if (gone) {
            throw new Stopped(Failure.BROKEN, true, new EOFException("the process ended before this file"));
        }
        files++;
        Reading reading = new Reading(files);
        readings.put(reading.number, reading);
        return reading;
    }

    private void send(int number, Request request) {
        synchronized (out) {
            try {
                out.writeInt(number);
                request.writeTo(out);
            } catch (IOException e) {
                // It is ending, and whoever waits for the answer will hear of it.
                LOG.log(Level.DEBUG, "the process takes no more", e);
            }
        }
    }

    /** Hands the answers to those who wait for them, until there are no more. */
    private void listen() {
        IOException reason = new IOException("nobody listens to the process");
        try {
            if (in.readInt() != ReaderMain.HELLO) {
                throw new IOException("another program answers");
            }
            ready.complete(null);
            while (true) {
                int number = in.readInt();
                int length = in.readInt();
                if (length < 0 || length > LARGEST_MESSAGE) {
                    throw new IOException("a message of " + length + " bytes");
                }
                answered(number, in.readNBytes(length));
            }
        } catch (IOException e) {
            reason = e;
        } finally {
            // Not killed here: how it ends by itself says why.
            breakOff(reason);
        }
    }

    private synchronized void answered(int number, byte[] message) throws IOException {
        Reading reading = readings.remove(number);
        if (reading == null) {
            throw new IOException("an answer that nobody asked for");
        }
        reading.message.complete(message);
    }

    private synchronized void breakOff(IOException reason) {
        gone = true;
        ready.completeExceptionally(reason);
        for (Reading reading : readings.values()) {
            reading.inCompany = readings.size() > 1;
            reading.message.completeExceptionally(reason);
        }
        readings.clear();
    }

    private static <T> T outcome(CompletableFuture<T> future) throws IOException {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw new IOException("the process does not answer", e.getCause());
        }
    }

    private Future<?> in(int delaySeconds, Runnable action) {
        try {
            return clock.schedule(action, delaySeconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            // Everything is being ended.
            kill();
            return new FutureTask<>(() -> {}, null);
        }
    }

    /** Says why before the process is gone: who waits for its answer hears of the end at once. */
    private void endLate(Reading reading) {
        reading.late = true;
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
    synchronized int files() {
        return files;
    }

    /** Whether it reads none. */
    synchronized boolean isIdle() {
        return readings.isEmpty();
    }

    /** Ends the process at once; whoever waits for its answer gets none. */
    void kill() {
        process.destroyForcibly();
    }
}
