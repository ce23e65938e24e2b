package org.nianbao.pipeline;

import java.nio.file.Path;
import java.time.Clock;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.archive.SourceFile;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.report.WebOrigin;
import org.nianbao.pipeline.web.Attachment;
import org.nianbao.pipeline.web.PageOfAttachments;
import org.nianbao.pipeline.web.WebAddress;
import org.nianbao.pipeline.web.WebFetcher;
import org.nianbao.reading.PagePictures;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingResult;
import org.nianbao.reading.WebPage;
import org.nianbao.reading.fence.FencedReader;
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

    /** How often a cancel is looked for while a file is waited for. */
    private static final long LOOK_UP_MILLIS = 100;

    private final ReadingLimits limits;
    private final Clock clock;
    private final ReportRecogniser recogniser = new ReportRecogniser();

    FileReader(ReadingLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** A reader with the standard limits. */
    FileReader() {
        this(ReadingLimits.standard(), Clock.systemUTC());
    }

    /** A file that waits for its turn, or whose turn it is. */
    private static final class Waiting {
        private final FileToOpen file;
        private Optional<Future<Step>> step = Optional.empty();

        /** How many bytes the file may take in memory from its turn on. */
        private long bytes;

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

        /** A web page without tables; {@code outcome} is what becomes of it when none of its documents is fetched. */
        record Offered(FileOutcome outcome, PageOfAttachments page) implements Step {}
    }

    /** One batch of files. */
    private final class Batch {
        private final ExecutorService workers;
        private final FencedReader reader;
        private final Progress progress;
        private final Consumer<FileOutcome> consumer;
        private final WebFetcher web = new WebFetcher(limits, clock);
        private final Map<FileToOpen, Step.Locked> locked = new LinkedHashMap<>();
        private final Map<FileToOpen, Step.Offered> offered = new LinkedHashMap<>();
        private final List<Path> unfolded = new ArrayList<>();
        private Passwords passwords;
        private long bytesInMemory;
        private int done;
        private int total;

        Batch(
                ExecutorService workers,
                FencedReader reader,
                Passwords passwords,
                Progress progress,
                Consumer<FileOutcome> consumer) {
            this.workers = workers;
            this.reader = reader;
            this.passwords = passwords;
            this.progress = progress;
            this.consumer = consumer;
        }

        void read(List<FileToOpen> files) throws InterruptedException, ExecutionException {
            Deque<Waiting> waiting = new ArrayDeque<>();
            files.forEach(file -> waiting.add(new Waiting(file)));
            total += files.size();
            while (!waiting.isEmpty() && !progress.cancelled()) {
                submitSome(waiting);
                Waiting next = waiting.remove();
                Optional<Step> taken = unlessCancelled(next.step.orElseThrow());
                bytesInMemory -= next.bytes;
                if (taken.isEmpty()) {
                    return;
                }
                Step step = taken.get();
                if (step instanceof Step.Unfolded folder) {
                    unfold(next.file, folder.files(), waiting);
                } else if (step instanceof Step.Locked lock) {
                    locked.put(next.file, lock);
                } else if (step instanceof Step.Offered offer) {
                    offered.put(next.file, offer);
                } else if (step instanceof Step.Done finished) {
                    handOver(next.file, finished.outcome());
                }
            }
        }

        /** What a turn gives; empty when the work is cancelled first, for an address may take its time. */
        private Optional<Step> unlessCancelled(Future<Step> step) throws InterruptedException, ExecutionException {
            while (!progress.cancelled()) {
                try {
                    return Optional.of(step.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS));
                } catch (TimeoutException stillAtIt) {
                    // Look whether somebody gave up waiting, and go on.
                }
            }
            return Optional.empty();
        }

        private void handOver(FileToOpen file, FileOutcome outcome) {
            consumer.accept(outcome);
            done++;
            progress.advanced(done, total, file.file().name());
        }

        /** The first file, and a few behind it as long as all together are not too large for the memory. */
        private void submitSome(Deque<Waiting> waiting) {
            Waiting first = waiting.element();
            for (Waiting file : waiting.stream()
                    .limit(2L * CORES)
                    .filter(file -> file.step.isEmpty())
                    .toList()) {
                file.bytes = file.file.mostBytes(limits);
                if (file != first && bytesInMemory + file.bytes > limits.bytesInMemory()) {
                    return;
                }
                submit(file);
            }
        }

        private void submit(Waiting file) {
            bytesInMemory += file.bytes;
            Passwords known = passwords;
            file.step = Optional.of(workers.submit(() -> step(file.file, known, web, reader)));
        }

        private void unfold(FileToOpen folder, List<FileToOpen> files, Deque<Waiting> waiting) {
            for (int i = files.size() - 1; i >= 0; i--) {
                waiting.addFirst(new Waiting(files.get(i)));
            }
            total += files.size() - 1;
            folder.path().filter(path -> folder.file().namedByUser()).ifPresent(unfolded::add);
        }

        /** Asks once which documents to fetch in the place of pages without tables, and reads them. */
        void choose(AttachmentPrompt prompt) throws InterruptedException, ExecutionException {
            if (offered.isEmpty() || progress.cancelled()) {
                return;
            }
            Set<Attachment> chosen = prompt.choose(
                    offered.values().stream().map(Step.Offered::page).toList());
            List<FileToOpen> files = new ArrayList<>();
            offered.forEach((page, offer) -> {
                List<FileToOpen> attachments = offer.page().attachments().stream()
                        .filter(chosen::contains)
                        .map(page::linksTo)
                        .toList();
                if (attachments.isEmpty()) {
                    handOver(page, offer.outcome());
                } else {
                    total--;
                    files.addAll(attachments);
                }
            });
            offered.clear();
            read(files);
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
                    handOver(file, lock.outcome());
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
        private Optional<Passwords> answer(FileToOpen file, Step.Locked lock, PasswordPrompt prompt)
                throws InterruptedException {
            boolean again = false;
            while (!progress.cancelled()) {
                Optional<String> answer = prompt.ask(lock.lock(), again);
                if (answer.isEmpty()) {
                    return Optional.empty();
                }
                Passwords more = passwords.with(answer.get());
                if (!(step(file, more, web, reader) instanceof Step.Locked)) {
                    prompt.opened(answer.get());
                    return Optional.of(more);
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
     * @param questions asked when everything else has been read
     * @param progress hears of every file; when it cancels, files not yet handed over are left out
     * @param consumer takes the outcomes in the order of the files, those of packed folders in the place of the folder,
     *     those that somebody had to be asked about last; on the calling thread
     * @return the files that the user named and that turned out to be packed folders
     */
    List<Path> read(List<FileToOpen> files, Questions questions, Progress progress, Consumer<FileOutcome> consumer) {
        ExecutorService workers = Executors.newFixedThreadPool(CORES, task -> {
            Thread thread = new Thread(task, "nianbao-reader");
            thread.setDaemon(true);
            return thread;
        });
        FencedReader reader = new FencedReader(limits);
        Batch batch = new Batch(workers, reader, questions.passwords(), progress, consumer);
        try {
            batch.read(files);
            batch.choose(questions.attachments());
            batch.open(questions.password());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading a file must not throw", e.getCause());
        } finally {
            workers.shutdownNow();
            // What is still being read is not waited for.
            reader.close();
        }
        return batch.unfolded;
    }

    private Step step(FileToOpen file, Passwords passwords, WebFetcher web, FencedReader reader)
            throws InterruptedException {
        FileToOpen.Opened opened = file.open(passwords, web, limits);
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
            return ended(refused(file.file(), refused.problem()), file.lock());
        }
        FileToOpen.Opened.Content content = (FileToOpen.Opened.Content) opened;
        FileOutcome outcome = recognise(file.file(), content.bytes(), content.origin(), passwords, reader);
        return file.mayOfferAttachments() && content.origin().isPresent()
                ? page(file.file(), content.bytes(), content.origin().get(), outcome)
                : ended(outcome, file.file().name());
    }

    /** What becomes of something from the web: a page without tables offers the documents that it links to. */
    private Step page(NamedFile file, byte[] bytes, WebOrigin origin, FileOutcome outcome) {
        boolean hasTables = outcome instanceof FileOutcome.Recognised recognised
                && !recognised.report().tableForms().isEmpty();
        Optional<WebPage> page =
                hasTables ? Optional.empty() : WebPage.of(bytes, origin.address(), origin.charset(), limits);
        if (page.isEmpty()) {
            return ended(outcome, file.name());
        }
        List<Attachment> attachments = page.get().files().stream()
                .flatMap(link ->
                        WebAddress.of(link.address()).map(address -> new Attachment(address, link.text())).stream())
                .toList();
        if (attachments.isEmpty()) {
            return new Step.Done(
                    page.get().mayBeLoadedByScript()
                            ? refused(file, Problem.of(ProblemCode.PAGE_BY_SCRIPT, file.name()))
                            : outcome);
        }
        PageOfAttachments offer = new PageOfAttachments(file.name(), page.get().title(), attachments);
        boolean reportWithoutTables = outcome instanceof FileOutcome.Recognised
                && offer.likelyReports().isEmpty();
        return new Step.Offered(
                reportWithoutTables
                        ? outcome
                        : refused(file, Problem.of(ProblemCode.PAGE_OF_ATTACHMENTS, file.name(), offer.listed())),
                offer);
    }

    private static Step ended(FileOutcome outcome, String lock) {
        return outcome instanceof FileOutcome.Refused refused
                        && NEEDS_PASSWORD.contains(refused.problem().code())
                ? new Step.Locked(refused, lock)
                : new Step.Done(outcome);
    }

    /** Recognises the bytes of one file; a failure of this program's own is told and does not stop the others. */
    FileOutcome recognise(
            NamedFile file, byte[] bytes, Optional<WebOrigin> origin, Passwords passwords, FencedReader reader) {
        try {
            return recogniseOrFail(file, bytes, origin, passwords, reader);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.SEVERE, "recognising " + file.name(), e);
            return refused(file, Problem.of(ProblemCode.PROGRAM_FAILURE, file.name()));
        }
    }

    private FileOutcome recogniseOrFail(
            NamedFile file, byte[] bytes, Optional<WebOrigin> origin, Passwords passwords, FencedReader reader) {
        ReadingResult result = reader.read(file.name(), bytes, passwords, origin.flatMap(WebOrigin::charset));
        if (result instanceof ReadingResult.Refused refused) {
            if (refused.problem().code() != ProblemCode.SCANNED_DOCUMENT) {
                return refused(file, refused.problem());
            }
            if (PagePictures.isPictureFile(bytes) && !mayBeScan(file)) {
                return new FileOutcome.Skipped(file, Problem.of(ProblemCode.SKIPPED_OTHER_KIND, file.name()));
            }
            ReportSource scan = new ReportSource(file.name(), SourceFile.sha256(bytes), ReportSource.SCAN);
            return new FileOutcome.Recognised(file, recogniser.ofScan(scan), bytes, origin);
        }
        ReadingResult.Read read = (ReadingResult.Read) result;
        ReportSource source = new ReportSource(
                file.name(), SourceFile.sha256(bytes), read.document().format().label());
        Recognition recognition = recogniser.recognise(read.document(), source);
        return recognition instanceof Recognition.Recognised recognised
                ? new FileOutcome.Recognised(file, recognised.report(), bytes, origin)
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
