package org.nianbao.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.PackedFolder;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;

/**
 * A file on the disk or in a packed folder, of which the bytes are fetched when its turn has come.
 *
 * @param file how the user knows it
 * @param entry where it is in a packed folder; empty for a file on the disk
 */
record FileToOpen(NamedFile file, Optional<PackedFolder.Entry> entry) {
    FileToOpen {
        Objects.requireNonNull(file);
        Objects.requireNonNull(entry);
    }

    /** What a file turned out to be. */
    sealed interface Opened {
        /** A file with its bytes. */
        record Content(byte[] bytes) implements Opened {
            public Content {
                Objects.requireNonNull(bytes);
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

    static FileToOpen onDisk(NamedFile file) {
        return new FileToOpen(file, Optional.empty());
    }

    /** Fetches the bytes, or lists the files where it is a packed folder. */
    Opened open(Passwords passwords) {
        if (entry.isPresent()) {
            PackedFolder.Unpacked unpacked = entry.get().unpack(passwords);
            if (unpacked instanceof PackedFolder.Unpacked.Refused refused) {
                return new Opened.Refused(refused.problem());
            }
            byte[] bytes = ((PackedFolder.Unpacked.Content) unpacked).bytes();
            return entry.get().folder(bytes).map(this::listed).orElseGet(() -> new Opened.Content(bytes));
        }
        ReadingLimits limits = ReadingLimits.standard();
        try {
            Optional<PackedFolder> folder = PackedFolder.of(file.name(), file.path(), limits);
            if (folder.isPresent()) {
                return listed(folder.get());
            }
            try (InputStream in = Files.newInputStream(file.path())) {
                // One byte more than is allowed is enough for the reader to refuse a huge file.
                return new Opened.Content(in.readNBytes(limits.bytes() + 1));
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
                        .map(inside ->
                                new FileToOpen(new NamedFile(file.path(), inside.name(), false), Optional.of(inside)))
                        .toList()));
    }
}
