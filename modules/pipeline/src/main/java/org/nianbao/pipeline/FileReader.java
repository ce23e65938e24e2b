package org.nianbao.pipeline;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.archive.SourceFile;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ReportSource;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.PackedFolder;
import org.nianbao.reading.PagePictures;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.ReportRecogniser;

/** Reads and recognises files on all cores, and hands the outcomes over in the order of the files. */
final class FileReader {
    /** A file in a folder whose name says this is taken for a report even when its text is not one. */
    private static final Pattern NAMED_LIKE_A_REPORT = Pattern.compile("(年报|年度报告)[^/]*$");

    private static final Set<ProblemCode> NEEDS_PASSWORD =
            Set.of(ProblemCode.ENCRYPTED_FILE, ProblemCode.WRONG_PASSWORD);

    /** A picture in a folder that is named so is the scan of a report. */
    private static final Pattern PICTURE_OF_A_REPORT = Pattern.compile("年报|年度报告|政府信息公开");

    private static final Logger LOG = Logger.getLogger(FileReader.class.getName());

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final DocumentReader documentReader = new DocumentReader();
    private final ReportRecogniser recogniser = new ReportRecogniser();

    /** A file that waits for its turn, or whose turn it is. */
    private static final class Waiting {
        private final FileToOpen file;
        private Optional<Future<Step>> step = Optional.empty();

        Waiting(FileToOpen file) {
            this.file = file;
        }
    }

    /** What one turn gave. */
    private sealed interface Step {
        record Done(FileOutcome outcome) implements Step {}

        record Unfolded(List<FileToOpen> files) implements Step {}

        /** It needs a password; {@code lock} is what the password opens, the file or the packed folder around it. */
        record Locked(FileOutcome.Refused outcome, String lock) implements Step {}
    }

    /** One batch of files. */
    private final class Batch {
        private final ExecutorService workers;
        private final Progress progress;
        private final Consumer<FileOutcome> consumer;
        private final Map<FileToOpen, Step.Locked> locked = new LinkedHashMap<>();
        private final List<Path> unfolded = new ArrayList<>();
        private Passwords passwords;
        private int done;
        private int total;

        Batch(ExecutorService workers, Passwords passwords, Progress progress, Consumer<FileOutcome> consumer) {
            this.workers = workers;
            this.passwords = passwords;
            this.progress = progress;
            this.consumer = consumer;
        }

        void read(List<FileToOpen> files) throws InterruptedException, ExecutionException {
            Deque<Waiting> waiting = new ArrayDeque<>();
            files.forEach(file -> waiting.add(new Waiting(file)));
            total += files.size();
            while (!waiting.isEmpty() && !progress.cancelled()) {
                // Only a few files are held in memory ahead of the consumer.
                waiting.stream()
                        .limit(2L * CORES)
                        .filter(file -> file.step.isEmpty())
                        .forEach(this::submit);
                Waiting next = waiting.remove();
                Step step = next.step.orElseThrow().get();
                if (step instanceof Step.Unfolded folder) {
                    unfold(next.file, folder.files(), waiting);
                } else if (step instanceof Step.Locked lock) {
                    locked.put(next.file, lock);
                } else if (step instanceof Step.Done finished) {
                    consumer.accept(finished.outcome());
                    done++;
                    progress.advanced(done, total, next.file.file().name());
                }
            }
        }

        private void submit(Waiting file) {
            Passwords known = passwords;
            file.step = Optional.of(workers.submit(() -> step(file.file, known)));
        }

        private void unfold(FileToOpen folder, List<FileToOpen> files, Deque<Waiting> waiting) {
            for (int i = files.size() - 1; i >= 0; i--) {
                waiting.addFirst(new Waiting(files.get(i)));
            }
            total += files.size() - 1;
            if (folder.file().namedByUser()) {
                unfolded.add(folder.file().path());
            }
        }

        /**
         * Asks for one password after the other; an answer is tried on the files after it, before they are asked for.
         */
        void open(PasswordPrompt prompt) throws InterruptedException, ExecutionException {
            Set<String> leftOut = new HashSet<>();
            while (!locked.isEmpty() && !progress.cancelled()) {
                FileToOpen file = locked.keySet().iterator().next();
                Step.Locked lock = locked.remove(file);
                total--;
                Optional<Passwords> answer =
                        leftOut.contains(lock.lock()) ? Optional.empty() : answer(file, lock, prompt);
                if (answer.isEmpty()) {
                    leftOut.add(lock.lock());
                    total++;
                    done++;
                    consumer.accept(lock.outcome());
                    progress.advanced(done, total, file.file().name());
                } else {
                    passwords = answer.get();
                    List<FileToOpen> others = List.copyOf(locked.keySet());
                    total -= others.size();
                    locked.clear();
                    read(Stream.concat(Stream.of(file), others.stream()).toList());
                }
            }
        }

        /** The passwords with one that opens the file; empty when nobody knows any. */
        private Optional<Passwords> answer(FileToOpen file, Step.Locked lock, PasswordPrompt prompt) {
            boolean again = false;
            while (!progress.cancelled()) {
                Optional<Passwords> answer = prompt.ask(lock.lock(), again).map(passwords::with);
                if (answer.isEmpty() || !(step(file, answer.get()) instanceof Step.Locked)) {
                    return answer;
                }
                again = true;
            }
            return Optional.empty();
        }
    }

    /**
     * Reads files.
     *
     * @param files what to read
     * @param passwords to try on files that need one
     * @param prompt asked for the passwords of the others, when everything else has been read
     * @param progress hears of every file; when it cancels, files not yet handed over are left out
     * @param consumer takes the outcomes in the order of the files, those of packed folders in the place of the folder,
     *     those that needed another password last; on the calling thread
     * @return the files that the user named and that turned out to be packed folders
     */
    List<Path> read(
            List<NamedFile> files,
            Passwords passwords,
            PasswordPrompt prompt,
            Progress progress,
            Consumer<FileOutcome> consumer) {
        ExecutorService workers = Executors.newFixedThreadPool(CORES, task -> {
            Thread thread = new Thread(task, "nianbao-reader");
            thread.setDaemon(true);
            return thread;
        });
        Batch batch = new Batch(workers, passwords, progress, consumer);
        try {
            batch.read(files.stream().map(FileToOpen::onDisk).toList());
            batch.open(prompt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading a file must not throw", e.getCause());
        } finally {
            workers.shutdownNow();
        }
        return batch.unfolded;
    }

    private Step step(FileToOpen file, Passwords passwords) {
        FileToOpen.Opened opened = file.open(passwords);
        if (opened instanceof FileToOpen.Opened.Folder folder) {
            // One that is named and empty is reported as a folder without reports.
            return folder.files().isEmpty() && !file.file().namedByUser()
                    ? new Step.Done(refused(
                            file.file(),
                            Problem.of(
                                    ProblemCode.SKIPPED_OTHER_KIND, file.file().name())))
                    : new Step.Unfolded(folder.files());
        }
        if (opened instanceof FileToOpen.Opened.Refused refused) {
            String around = file.entry()
                    .map(PackedFolder.Entry::folderName)
                    .orElse(file.file().name());
            return ended(refused(file.file(), refused.problem()), around);
        }
        byte[] bytes = ((FileToOpen.Opened.Content) opened).bytes();
        return ended(recognise(file.file(), bytes, passwords), file.file().name());
    }

    private static Step ended(FileOutcome outcome, String lock) {
        return outcome instanceof FileOutcome.Refused refused
                        && NEEDS_PASSWORD.contains(refused.problem().code())
                ? new Step.Locked(refused, lock)
                : new Step.Done(outcome);
    }

    /** Recognises the bytes of one file; a failure of this program's own is told and does not stop the others. */
    FileOutcome recognise(NamedFile file, byte[] bytes, Passwords passwords) {
        try {
            return recogniseOrFail(file, bytes, passwords);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.SEVERE, "recognising " + file.name(), e);
            return refused(file, Problem.of(ProblemCode.PROGRAM_FAILURE, file.name()));
        }
    }

    private FileOutcome recogniseOrFail(NamedFile file, byte[] bytes, Passwords passwords) {
        ReadingResult result = documentReader.read(file.name(), bytes, passwords);
        if (result instanceof ReadingResult.Refused refused) {
            return PagePictures.isPictureFile(bytes) && !mayBeScan(file)
                    ? new FileOutcome.Skipped(file, Problem.of(ProblemCode.SKIPPED_OTHER_KIND, file.name()))
                    : refused(file, refused.problem());
        }
        ReadingResult.Read read = (ReadingResult.Read) result;
        ReportSource source = new ReportSource(
                file.name(), SourceFile.sha256(bytes), read.document().format().label());
        Recognition recognition = recogniser.recognise(read.document(), source);
        return recognition instanceof Recognition.Recognised recognised
                ? new FileOutcome.Recognised(file, recognised.report(), bytes)
                : refused(file, ((Recognition.NotAReport) recognition).problem());
    }

    /** Pictures in a folder belong to the web pages beside them, unless they are named as reports are. */
    private static boolean mayBeScan(NamedFile file) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        return file.namedByUser() || PICTURE_OF_A_REPORT.matcher(name).find();
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
