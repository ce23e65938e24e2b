package org.nianbao.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.EntryName;
import org.nianbao.reading.internal.FileKind;
import org.nianbao.reading.internal.FileKinds;
import org.nianbao.reading.internal.FileName;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.ZipDirectory;

/**
 * A folder of files that was sent as one zip file. Nothing is ever unpacked to a disk, and one file at a time to
 * memory.
 *
 * <p>Safe to share between threads: every file is read through a channel of its own.
 */
public final class PackedFolder {
    /** A small file of few letters packs very well and harms nobody. */
    private static final int HARMLESS_BYTES = 1 << 20;

    private static final int SIGNATURE = 4;

    /** Opens the zip file anew. */
    @FunctionalInterface
    private interface Source {
        SeekableByteChannel open() throws IOException;
    }

    /** What the outermost folder and all folders in it have used up of what they may hold. */
    private static final class Allowance {
        private int files;
        private long unpackedBytes;
    }

    private final String name;
    private final Source source;
    private final ReadingLimits limits;
    private final Allowance allowance;
    private final int depth;

    private PackedFolder(String name, Source source, ReadingLimits limits, Allowance allowance, int depth) {
        this.name = name;
        this.source = source;
        this.limits = limits;
        this.allowance = allowance;
        this.depth = depth;
    }

    /**
     * The folder that a file on the disk is; empty when it is a document of its own or anything else.
     *
     * @param name the file's name as the user knows it
     * @throws IOException when the file cannot be read
     */
    public static Optional<PackedFolder> of(String name, Path file, ReadingLimits limits) throws IOException {
        return of(name, () -> Files.newByteChannel(file), limits, new Allowance(), 1);
    }

    /** Like {@link #of(String, Path, ReadingLimits)}, of a file's content; not copied. */
    public static Optional<PackedFolder> of(String name, byte[] content, ReadingLimits limits) {
        return inMemory(name, content, limits, new Allowance(), 1);
    }

    private static Optional<PackedFolder> inMemory(
            String name, byte[] content, ReadingLimits limits, Allowance allowance, int depth) {
        try {
            return of(name, () -> new SeekableInMemoryByteChannel(content), limits, allowance, depth);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<PackedFolder> of(
            String name, Source source, ReadingLimits limits, Allowance allowance, int depth) throws IOException {
        try (SeekableByteChannel file = source.open()) {
            ByteBuffer head = ByteBuffer.allocate(SIGNATURE);
            while (head.hasRemaining() && file.read(head) > 0) {
                // A channel may give less than it has.
            }
            if (!FileKinds.isPacked(head.array()) || new FileName(name).promisesBinaryDocument()) {
                return Optional.empty();
            }
        }
        PackedFolder folder = new PackedFolder(name, source, limits, allowance, depth);
        try (ZipDirectory zip = folder.open()) {
            return Optional.of(folder).filter(f -> FileKinds.areFolder(zip.names()));
        } catch (IOException | RuntimeException e) {
            // Too many files, or no directory: listing it will say so.
            return Optional.of(folder);
        }
    }

    /**
     * A file in a packed folder.
     *
     * <p>Its name is that of the folder with the file's own behind it, parted by {@code /}, and harmless to show; it is
     * no path, and the only one of this name in its folder.
     */
    public final class Entry {
        private final int number;
        private final String entryName;
        private final long bytes;

        private Entry(int number, String entryName, long bytes) {
            this.number = number;
            this.entryName = entryName;
            this.bytes = bytes;
        }

        /** Its name within the folder. */
        public String nameInside() {
            return entryName;
        }

        /** The name of the folder that it is in. */
        public String folderName() {
            return name;
        }

        /** Its name behind the folder's. */
        public String name() {
            return name + "/" + entryName;
        }

        /** How many bytes it has, as the folder says; one that has more is damaged. */
        public long bytes() {
            return bytes;
        }

        /** Unpacks it. */
        public Unpacked unpack(Passwords passwords) {
            try {
                return new Unpacked.Content(content(number, passwords));
            } catch (Refusal refusal) {
                return new Unpacked.Refused(refusal.problem(name()));
            } catch (IOException | RuntimeException e) {
                return new Unpacked.Refused(Problem.of(ProblemCode.DAMAGED_FILE, name(), FileKind.ZIP.label()));
            }
        }

        /** The folder that its content is; empty when it is a document of its own or anything else. */
        public Optional<PackedFolder> folder(byte[] content) {
            return inMemory(name(), content, limits, allowance, depth + 1);
        }
    }

    /** What became of unpacking a file. */
    public sealed interface Unpacked {
        /** Its bytes; not copied. */
        record Content(byte[] bytes) implements Unpacked {
            public Content {
                Objects.requireNonNull(bytes);
            }
        }

        /** It could not be unpacked, or needs a password. */
        record Refused(Problem problem) implements Unpacked {
            public Refused {
                Objects.requireNonNull(problem);
            }
        }
    }

    /**
     * What is in a packed folder.
     *
     * @param entries its files in the order of their names; empty when it was refused
     * @param refusal why the folder as a whole cannot be read
     */
    public record Listing(List<Entry> entries, Optional<Problem> refusal) {
        public Listing {
            entries = List.copyOf(entries);
            Objects.requireNonNull(refusal);
        }
    }

    /** Lists its files, folders in it to any depth; the folders themselves are left out. */
    public Listing list() {
        try (ZipDirectory zip = open()) {
            limits.checkFolderDepth(depth);
            return new Listing(entries(zip), Optional.empty());
        } catch (Refusal refusal) {
            return new Listing(List.of(), Optional.of(refusal.problem(name)));
        } catch (IOException | RuntimeException e) {
            return new Listing(
                    List.of(), Optional.of(Problem.of(ProblemCode.DAMAGED_FILE, name, FileKind.ZIP.label())));
        }
    }

    private List<Entry> entries(ZipDirectory zip) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = zip.names();
        synchronized (allowance) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).endsWith("/") || names.get(i).endsWith("\\")) {
                    continue;
                }
                limits.checkFolderFiles(++allowance.files);
                allowance.unpackedBytes += zip.size(i);
                limits.checkFolderBytes(allowance.unpackedBytes);
                String harmless = EntryName.harmless(names.get(i));
                int times = seen.merge(harmless, 1, Integer::sum);
                entries.add(new Entry(i, times == 1 ? harmless : harmless + " (" + times + ")", zip.size(i)));
            }
        }
        entries.sort(Comparator.comparing(Entry::nameInside));
        return entries;
    }

    private byte[] content(int entry, Passwords passwords) throws IOException {
        try (ZipDirectory zip = open()) {
            limits.checkBytes((int) Math.min(Integer.MAX_VALUE, zip.size(entry)));
            if (zip.size(entry) > HARMLESS_BYTES && zip.size(entry) / zip.packedSize(entry) > limits.compression()) {
                throw limits.exceeded(ReadingLimits.Limit.COMPRESSION);
            }
            // What the directory says is a promise: more than that is damage, and was not counted.
            int most = (int) zip.size(entry);
            byte[] content = zip.isLocked(entry)
                    ? passwords.open(password -> zip.content(entry, most, password))
                    : zip.content(entry, most);
            if (content.length != most) {
                throw new IOException("another size than the directory says");
            }
            return content;
        }
    }

    private ZipDirectory open() throws IOException {
        return ZipDirectory.open(
                source.open(), limits.folderFiles(), () -> limits.exceeded(ReadingLimits.Limit.FOLDER_FILES));
    }
}
