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
import java.time.Duration;
import java.util.logging.LogManager;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingResult;

/**
 * The process that reads foreign files: one after the other from its standard input, until that ends.
 *
 * <p>It says {@link #HELLO} first, and answers every {@link Request} with the length of a message and the message.
 */
public final class ReaderMain {
    /** What the process says when it is ready; changes with the protocol. */
    static final int HELLO = 0x4E420001;

    /** The exit code of a process whose memory was not enough; the virtual machine's own. */
    static final int OUT_OF_MEMORY = 3;

    private static final int TOO_SLOW = 4;

    /** A parent that is alive stops a slow file sooner. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private ReaderMain() {}

    /** Reads files until there are no more. */
    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever a library prints must not get among the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        LogManager.getLogManager().reset();
        out.writeInt(HELLO);
        out.flush();
        try {
            ReadingLimits limits = Limits.readFrom(in);
            Watch watch = new Watch(Duration.ofSeconds(limits.seconds()).plus(GRACE));
            DocumentReader reader = new DocumentReader(limits);
            while (true) {
                Request request = Request.readFrom(in);
                watch.begins();
                answer(reader.read(request.fileName(), request.bytes(), request.passwords(), request.charset()), out);
                watch.ends();
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
    }

    private static void answer(ReadingResult result, DataOutputStream out) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        new ResultWriter(new DataOutputStream(message)).write(result);
        out.writeInt(message.size());
        message.writeTo(out);
        out.flush();
    }

    /** Ends the process when a file takes too long, for the one that started it may be gone. */
    private static final class Watch {
        private final Duration patience;
        private long began;
        private boolean busy;

        Watch(Duration patience) {
            this.patience = patience;
            Thread thread = new Thread(this::run, "nianbao-watch");
            thread.setDaemon(true);
            thread.start();
        }

        synchronized void begins() {
            began = System.nanoTime();
            busy = true;
        }

        synchronized void ends() {
            busy = false;
        }

        private synchronized boolean late() {
            return busy && System.nanoTime() - began > patience.toNanos();
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
