package org.nianbao.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.WebOrigin;
import org.nianbao.pipeline.web.Answer;
import org.nianbao.pipeline.web.Attachment;
import org.nianbao.pipeline.web.WebAddress;
import org.nianbao.pipeline.web.WebFetcher;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.PackedFolder;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;

/**
 * A file of which the bytes are fetched when its turn has come.
 *
 * @param file how the user knows it
 * @param place where it is
 */
record FileToOpen(NamedFile file, Place place) {
    /** Enough to tell what a file is. */
    private static final int HEAD_BYTES = 1 << 16;

    FileToOpen {
        Objects.requireNonNull(file);
        Objects.requireNonNull(place);
    }

    /** Where a file is. */
    sealed interface Place {
        record Disk(Path path) implements Place {}

        record Packed(PackedFolder.Entry entry) implements Place {}

        /** On the web; {@code linkedFrom} is the page that it was found on, empty when the user named it. */
        record Web(Optional<WebAddress> linkedFrom) implements Place {}

        record Memory(byte[] bytes) implements Place {}
    }

    /** What a file turned out to be. */
    sealed interface Opened {
        /** A file with its bytes, and where they were fetched. */
        record Content(byte[] bytes, Optional<WebOrigin> origin) implements Opened {
            public Content {
                Objects.requireNonNull(bytes);
                Objects.requireNonNull(origin);
            }
        }

        /** A packed folder; its files in the order of their names. */
        record Folder(List<FileToOpen> files) implements Opened {
            public Folder {
                files = List.copyOf(files);
            }
        }

        /** It cannot be opened. */
        record Refused(Problem problem) implements Opened {
            public Refused {
                Objects.requireNonNull(problem);
            }
        }
    }

    static FileToOpen onDisk(Path path, String name, boolean namedByUser) {
        return new FileToOpen(new NamedFile(name, namedByUser), new Place.Disk(path));
    }

    static FileToOpen named(Source.OnTheWeb source) {
        return new FileToOpen(new NamedFile(source.address(), true), new Place.Web(Optional.empty()));
    }

    static FileToOpen named(Source.InMemory source) {
        return new FileToOpen(new NamedFile(source.name(), true), new Place.Memory(source.bytes()));
    }

    /** A document that this page links to. */
    FileToOpen linksTo(Attachment attachment) {
        return new FileToOpen(
                new NamedFile(attachment.address().toString(), true), new Place.Web(WebAddress.of(file.name())));
    }

    /** Where it is on the disk, if it is there itself. */
    Optional<Path> path() {
        return place instanceof Place.Disk disk ? Optional.of(disk.path()) : Optional.empty();
    }

    /** What a password would open: the file, or the packed folder that it is in. */
    String lock() {
        return place instanceof Place.Packed packed ? packed.entry().folderName() : file.name();
    }

    /** Whether it is an address that the user named, so that what its page links to may be fetched. */
    boolean mayOfferAttachments() {
        return place instanceof Place.Web web && web.linkedFrom().isEmpty();
    }

    /** How many bytes it has in memory once it is open, at most; more than the limit are never taken. */
    long mostBytes(ReadingLimits limits) {
        if (place instanceof Place.Packed packed) {
            return Math.min(packed.entry().bytes(), limits.bytes());
        }
        if (place instanceof Place.Memory memory) {
            return memory.bytes().length;
        }
        return path().filter(Files::isRegularFile)
                .map(path -> Math.min(path.toFile().length(), limits.bytes()))
                .orElse((long) limits.bytes());
    }

    /**
     * Fetches the bytes, or lists the files where it is a packed folder.
     *
     * @throws InterruptedException when the thread is interrupted while it waits for the web
     */
    Opened open(Passwords passwords, WebFetcher web, ReadingLimits limits) throws InterruptedException {
        if (place instanceof Place.Packed packed) {
            return unpacked(packed.entry(), passwords);
        }
        if (place instanceof Place.Web page) {
            return fetched(web, page.linkedFrom(), limits);
        }
        if (place instanceof Place.Memory memory) {
            return unfolded(memory.bytes(), Optional.empty(), limits);
        }
        return read(((Place.Disk) place).path(), limits);
    }

    private Opened unpacked(PackedFolder.Entry entry, Passwords passwords) {
        PackedFolder.Unpacked unpacked = entry.unpack(passwords);
        if (unpacked instanceof PackedFolder.Unpacked.Refused refused) {
            return new Opened.Refused(refused.problem());
        }
        byte[] bytes = ((PackedFolder.Unpacked.Content) unpacked).bytes();
        return entry.folder(bytes).map(this::listed).orElseGet(() -> new Opened.Content(bytes, Optional.empty()));
    }

    private Opened fetched(WebFetcher web, Optional<WebAddress> linkedFrom, ReadingLimits limits)
            throws InterruptedException {
        Optional<WebAddress> address = WebAddress.of(file.name());
        if (address.isEmpty()) {
            return new Opened.Refused(Problem.of(ProblemCode.NOT_AN_ADDRESS, file.name()));
        }
        Answer answer = web.fetch(file.name(), address.get(), linkedFrom);
        if (answer instanceof Answer.Refused refused) {
            return new Opened.Refused(refused.problem());
        }
        Answer.File fetched = (Answer.File) answer;
        return unfolded(fetched.bytes(), Optional.of(fetched.origin()), limits);
    }

    private Opened unfolded(byte[] bytes, Optional<WebOrigin> origin, ReadingLimits limits) {
        return PackedFolder.of(file.name(), bytes, limits)
                .map(this::listed)
                .orElseGet(() -> new Opened.Content(bytes, origin));
    }

    private Opened read(Path path, ReadingLimits limits) {
        try {
            // What is no file, such as a pipe, can be read once only.
            Optional<PackedFolder> folder =
                    Files.isRegularFile(path) ? PackedFolder.of(file.name(), path, limits) : Optional.empty();
            if (folder.isPresent()) {
                return listed(folder.get());
            }
            try (InputStream in = Files.newInputStream(path)) {
                if (Files.size(path) > limits.bytes()) {
                    byte[] head = in.readNBytes(HEAD_BYTES);
                    return new DocumentReader(limits)
                            .tooLarge(file.name(), head)
                            .<Opened>map(Opened.Refused::new)
                            .orElseGet(() -> new Opened.Content(head, Optional.empty()));
                }
                // It may grow while it is read.
                return new Opened.Content(in.readNBytes(limits.bytes() + 1), Optional.empty());
            }
        } catch (IOException e) {
            return new Opened.Refused(Problem.of(ProblemCode.UNREADABLE_FILE, file.name(), IoReason.of(e)));
        }
    }

    private Opened listed(PackedFolder folder) {
        PackedFolder.Listing listing = folder.list();
        return listing.refusal()
                .<Opened>map(Opened.Refused::new)
                .orElseGet(() -> new Opened.Folder(listing.entries().stream()
                        .filter(inside ->
                                Arrays.stream(inside.nameInside().split("/")).noneMatch(SourceSelection::isLeftOut))
                        .map(inside -> new FileToOpen(new NamedFile(inside.name(), false), new Place.Packed(inside)))
                        .toList()));
    }
}
