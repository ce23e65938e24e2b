package org.nianbao.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.nianbao.archive.SourceFile;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ReportSource;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.ReportRecogniser;

/** Reads and recognises files on all cores, and hands the outcomes over in the order of the files. */
final class FileReader {
    /** A file in a folder whose name says this is taken for a report even when its text is not one. */
    private static final Pattern NAMED_LIKE_A_REPORT = Pattern.compile("年报|年度报告");

    private static final Logger LOG = Logger.getLogger(FileReader.class.getName());

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final DocumentReader documentReader = new DocumentReader();
    private final ReportRecogniser recogniser = new ReportRecogniser();

    /**
     * Reads files.
     *
     * @param files what to read
     * @param progress hears of every file; when it cancels, files not yet handed over are left out
     * @param consumer takes the outcomes in the order of the files, on the calling thread
     */
    void read(List<NamedFile> files, Progress progress, Consumer<FileOutcome> consumer) {
        ExecutorService workers = Executors.newFixedThreadPool(CORES, task -> {
            Thread thread = new Thread(task, "nianbao-reader");
            thread.setDaemon(true);
            return thread;
        });
        try {
            // Only a few files are held in memory ahead of the consumer.
            Deque<Future<FileOutcome>> ahead = new ArrayDeque<>();
            int next = 0;
            for (int done = 0; done < files.size() && !progress.cancelled(); done++) {
                while (next < files.size() && ahead.size() < 2 * CORES) {
                    NamedFile file = files.get(next++);
                    ahead.add(workers.submit(() -> read(file)));
                }
                consumer.accept(ahead.remove().get());
                progress.advanced(done + 1, files.size(), files.get(done).name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading a file must not throw", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** Reads and recognises one file. */
    FileOutcome read(NamedFile file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.path())) {
            // One byte more than is allowed is enough for the reader to refuse a huge file.
            bytes = in.readNBytes(ReadingLimits.standard().bytes() + 1);
        } catch (IOException e) {
            return refused(file, Problem.of(ProblemCode.UNREADABLE_FILE, file.name(), IoReason.of(e)));
        }
        return recognise(file, bytes);
    }

    /** Recognises the bytes of one file; a failure of this program's own is told and does not stop the others. */
    FileOutcome recognise(NamedFile file, byte[] bytes) {
        try {
            return recogniseOrFail(file, bytes);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.SEVERE, "recognising " + file.name(), e);
            return refused(file, Problem.of(ProblemCode.PROGRAM_FAILURE, file.name()));
        }
    }

    private FileOutcome recogniseOrFail(NamedFile file, byte[] bytes) {
        ReadingResult result = documentReader.read(file.name(), bytes);
        if (result instanceof ReadingResult.Refused refused) {
            return refused(file, refused.problem());
        }
        ReadingResult.Read read = (ReadingResult.Read) result;
        ReportSource source = new ReportSource(
                file.name(), SourceFile.sha256(bytes), read.document().format().label());
        Recognition recognition = recogniser.recognise(read.document(), source);
        return recognition instanceof Recognition.Recognised recognised
                ? new FileOutcome.Recognised(file, recognised.report(), bytes)
                : refused(file, ((Recognition.NotAReport) recognition).problem());
    }

    private static FileOutcome refused(NamedFile file, Problem problem) {
        boolean otherKind = problem.code() == ProblemCode.SKIPPED_OTHER_KIND
                || problem.code() == ProblemCode.NOT_A_REPORT
                        && !NAMED_LIKE_A_REPORT.matcher(file.name()).find();
        return otherKind && !file.namedByUser()
                ? new FileOutcome.Skipped(file, problem)
                : new FileOutcome.Refused(file, problem);
    }
}
