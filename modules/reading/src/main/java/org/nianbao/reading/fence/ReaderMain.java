package org.nianbao.reading.fence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.LogManager;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingLimits;

/**
 * The process that reads foreign files, as many at a time as it is asked to, until its standard input ends.
 *
 * <p>It says {@link #HELLO} first. Every {@link Request} comes with a number before it, and its answer is that number,
 * the length of a message and the message; answers come in the order in which they are ready.
 */
public final class ReaderMain {
    /** What the process says when it is ready; changes with the protocol. */
    static final int HELLO = 0x4E420002;

    /** The exit code of a process whose memory was not enough; the virtual machine's own. */
    static final int OUT_OF_MEMORY = 3;

    private static final int BROKEN = 1;
    private static final int TOO_SLOW = 4;

    /** A parent that is alive stops a slow file sooner. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final DocumentReader reader;
    private final Watch watch;
    private final DataOutputStream out;

    private ReaderMain(ReadingLimits limits, DataOutputStream out) {
        reader = new DocumentReader(limits);
        watch = new Watch(Duration.ofSeconds(limits.seconds()).plus(GRACE));
        this.out = out;
    }

    /** Reads files until there are no more. */
    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever a library prints must not get among the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        LogManager.getLogManager().reset();
        // What a file broke may have broken the others as well.
        Thread.setDefaultUncaughtExceptionHandler((thread, reason) ->
                Runtime.getRuntime().halt(reason instanceof OutOfMemoryError ? OUT_OF_MEMORY : BROKEN));
        out.writeInt(HELLO);
        out.flush();
        try {
            new ReaderMain(Limits.readFrom(in), out).serve(in);
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void serve(DataInputStream in) throws IOException {
        ExecutorService threads = Executors.newCachedThreadPool();
        while (true) {
            int number = in.readInt();
            Request request = Request.readFrom(in);
            threads.execute(() -> answer(number, request));
        }
    }

    private void answer(int number, Request request) {
        watch.begins(number);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        try {
            new ResultWriter(new DataOutputStream(message))
                    .write(reader.read(request.fileName(), request.bytes(), request.passwords(), request.charset()));
            synchronized (out) {
                out.writeInt(number);
                out.writeInt(message.size());
                message.writeTo(out);
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        watch.ends(number);
    }

    /** Ends the process when a file takes too long, for the one that started it may be gone. */
    private static final class Watch {
        private final Duration patience;
        private final Map<Integer, Long> began = new ConcurrentHashMap<>();

        Watch(Duration patience) {
            this.patience = patience;
            Thread thread = new Thread(this::run, "nianbao-watch");
            thread.setDaemon(true);
            thread.start();
        }

        void begins(int number) {
            began.put(number, System.nanoTime());
        }

        void ends(int number) {
            began.remove(number);
        }

        private boolean late() {
            long now = System.nanoTime();
            return began.values().stream().anyMatch(start -> now - start > patience.toNanos());
        }

        private void run() {
            try {
                while (!late()) {
                    Thread.sleep(1000);
                }
                Runtime.getRuntime().halt(TOO_SLOW);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
