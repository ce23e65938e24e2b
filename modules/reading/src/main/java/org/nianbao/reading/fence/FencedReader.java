package org.nianbao.reading.fence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingResult;

/**
 * Reads files as {@link DocumentReader} does, but foreign libraries read them in processes with little memory, and a
 * file that takes too long or too much of it is refused with {@link ProblemCode#READING_STOPPED}.
 *
 * <p>Each process reads two files at a time, and is started when there is no room in another; it serves for many files.
 * Texts and web pages of usual size are read in this process. Where no process can be started, files are read in
 * threads that are given up when they take too long. Closing ends everything at once, also what is being read. Safe to
 * share between threads.
 */
public final class FencedReader implements AutoCloseable {
    /**
     * So many files a process reads at the same time: libraries are loaded and compiled once for all of them; with
     * more, usual documents would fill its memory.
     */
    private static final int SEATS = 2;

    /** What a library may have piled up until then is left behind. */
    private static final int FILES_PER_PROCESS = 1000;

    /** Text and web pages of this many bytes are read in milliseconds, which starting a process is not. */
    private static final int HARMLESS_TEXT = 1 << 20;

    private static final System.Logger LOG = System.getLogger(FencedReader.class.getName());

    private final ReadingLimits limits;
    private final Optional<ReaderCommand> command;
    private final DocumentReader reader;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "nianbao-reading-clock");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<ReaderProcess> processes = new HashSet<>();

    /** Each process as often as it could read one file more. */
    private final Deque<ReaderProcess> seats = new ArrayDeque<>();

    private boolean unfenced;
    private boolean closed;

    /** A reader with these limits; nothing is started yet. */
    public FencedReader(ReadingLimits limits) {
        this(limits, commandOfThisProgram());
    }

    FencedReader(ReadingLimits limits, Optional<ReaderCommand> command) {
        this.limits = limits;
        this.command = command;
        reader = new DocumentReader(limits);
        unfenced = command.isEmpty();
    }

    private static Optional<ReaderCommand> commandOfThisProgram() {
        try {
            return Optional.of(ReaderCommand.ofThisProgram());
        } catch (IOException e) {
            tellUnfenced(e);
            return Optional.empty();
        }
    }

    /**
     * Reads one file.
     *
     * @see DocumentReader#read(String, byte[], Passwords)
     */
    public ReadingResult read(String fileName, byte[] bytes, Passwords passwords) {
        return read(fileName, bytes, passwords, Optional.empty());
    }

    /**
     * Reads one file of which a web server named the charset.
     *
     * @see DocumentReader#read(String, byte[], Passwords, Optional)
     */
    public ReadingResult read(String fileName, byte[] bytes, Passwords passwords, Optional<String> charset) {
        if (bytes.length <= HARMLESS_TEXT && DocumentReader.isText(bytes)) {
            return reader.read(fileName, bytes, passwords, charset);
        }
        Request request = new Request(fileName, bytes, passwords, charset);
        Optional<ReaderProcess> process = ready(this::seat);
        if (process.isEmpty()) {
            return readHere(request);
        }
        try {
            ReadingResult result = process.get().read(request);
            giveBack(process.get());
            return result;
        } catch (ReaderProcess.Stopped e) {
            forget(process.get());
            return e.inCompany() ? readAlone(request) : stopped(fileName, e);
        }
    }

    /** Where several files were being read when a process ended, each shows by itself whether it was to blame. */
    private ReadingResult readAlone(Request request) {
        Optional<ReaderProcess> process = ready(() -> spawn(0));
        if (process.isEmpty()) {
            return readHere(request);
        }
        try {
            return process.get().read(request);
        } catch (ReaderProcess.Stopped e) {
            return stopped(request.fileName(), e);
        } finally {
            forget(process.get());
        }
    }

    private ReadingResult readHere(Request request) {
        return isClosed() ? brokenOff(request.fileName()) : new GuardedThread(reader, limits).read(request);
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private ReadingResult stopped(String fileName, ReaderProcess.Stopped stopped) {
        return switch (stopped.failure()) {
            case TOO_SLOW -> stopped(fileName, ReadingLimits.Limit.SECONDS, limits);
            case OUT_OF_MEMORY -> stopped(fileName, ReadingLimits.Limit.HEAP_MEGABYTES, limits);
            case BROKEN -> {
                if (!isClosed()) {
                    LOG.log(Level.WARNING, () -> "the process that read it broke down: " + fileName, stopped);
                }
                yield brokenOff(fileName);
            }
        };
    }

    static ReadingResult brokenOff(String fileName) {
        return new ReadingResult.Refused(
                Problem.of(ProblemCode.READING_STOPPED, fileName, Wording.of("reading.limit.broken")));
    }

    static ReadingResult stopped(String fileName, ReadingLimits.Limit limit, ReadingLimits limits) {
        return new ReadingResult.Refused(Problem.of(
                ProblemCode.READING_STOPPED,
                fileName,
                Wording.of("reading.limit." + limit.key(), limits.value(limit))));
    }

    /** A way to come by a process; empty where none may be started. */
    private interface Source {
        Optional<ReaderProcess> get() throws IOException;
    }

    /** A process that is ready; empty where there can be none. */
    private Optional<ReaderProcess> ready(Source source) {
        Optional<ReaderProcess> process = Optional.empty();
        try {
            process = source.get();
            if (process.isPresent()) {
                process.get().awaitReady();
            }
            return process;
        } catch (IOException e) {
            process.ifPresent(this::forget);
            readHereIfNoneStarts(e);
            return Optional.empty();
        }
    }

    /** A seat in a process that has one left, or in a new one. */
    private synchronized Optional<ReaderProcess> seat() throws IOException {
        return seats.isEmpty() ? spawn(SEATS - 1) : Optional.of(seats.pop());
    }

    private synchronized Optional<ReaderProcess> spawn(int otherSeats) throws IOException {
        if (unfenced || closed) {
            return Optional.empty();
        }
        ReaderProcess process = ReaderProcess.start(command.orElseThrow(), limits, clock);
        processes.add(process);
        for (int seat = 0; seat < otherSeats; seat++) {
            seats.push(process);
        }
        return Optional.of(process);
    }

    private synchronized void readHereIfNoneStarts(IOException reason) {
        // One that was stopped while it started says nothing about the machine.
        if (!closed && processes.isEmpty()) {
            unfenced = true;
            tellUnfenced(reason);
        }
    }

    private static void tellUnfenced(IOException reason) {
        LOG.log(Level.WARNING, "no process can be started to read files in; they are read in this one", reason);
    }

    private synchronized void giveBack(ReaderProcess process) {
        if (process.files() < FILES_PER_PROCESS && processes.contains(process)) {
            seats.push(process);
        } else {
            seats.removeIf(process::equals);
            if (process.isIdle()) {
                forget(process);
            }
        }
    }

    private synchronized void forget(ReaderProcess process) {
        process.kill();
        processes.remove(process);
        seats.removeIf(process::equals);
    }

    /** Ends all processes, also those that are reading; what they read counts as broken off. */
    @Override
    public synchronized void close() {
        closed = true;
        processes.forEach(ReaderProcess::kill);
        processes.clear();
        seats.clear();
        clock.shutdownNow();
    }
}
