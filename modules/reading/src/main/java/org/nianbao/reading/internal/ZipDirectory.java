package org.nianbao.reading.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.nianbao.model.report.ProblemCode;

/** An open zip file of which the directory has been read, and nothing else. */
public final class ZipDirectory implements Closeable {
    /** Room for the directory's end and the comment behind it, which are looked for backwards. */
    private static final long END = 1 << 19;

    /** Longer than the row of a directory with any name that a person gave. */
    private static final long LONGEST_ROW = 1 << 10;

    private final BoundedChannel file;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private ZipDirectory(BoundedChannel file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
    }

    /**
     * Reads the directory.
     *
     * @param file closed with the directory, and when it cannot be read
     * @param mostEntries how many entries it may have before the refusal is thrown
     * @throws IOException when it is damaged
     */
    public static ZipDirectory open(SeekableByteChannel file, int mostEntries, Supplier<Refusal> refusal)
            throws IOException {
        BoundedChannel bounded = new BoundedChannel(file, END + LONGEST_ROW * mostEntries, refusal);
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(bounded)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            ZipDirectory directory = new ZipDirectory(bounded, zip);
            bounded.lift();
            return directory;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The names of all entries as they are written, folders too, in the order of the directory. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            boolean known = entry.getGeneralPurposeBit().usesUTF8ForNames()
                    || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
            byte[] raw = entry.getRawName();
            names.add(known || raw == null ? entry.getName() : EntryName.decoded(raw));
        }
        return names;
    }

    /** The size that an entry says to have when it is unpacked. */
    public long size(int entry) {
        return Math.max(0, entries.get(entry).getSize());
    }

    /** Whether an entry needs a password. */
    public boolean isLocked(int entry) {
        return entries.get(entry).getGeneralPurposeBit().usesEncryption();
    }

    /**
     * Unpacks an entry that needs no password.
     *
     * @param most how many bytes it may have; one more is read
     * @throws IOException when it is damaged, or packed in an unknown way
     */
    public byte[] content(int entry, int most) throws IOException {
        ZipArchiveEntry packed = entries.get(entry);
        try (InputStream in = zip.getInputStream(packed)) {
            byte[] content = in.readNBytes(most + 1);
            return content.length > most ? content : checked(content, packed);
        }
    }

    /**
     * Unpacks an entry with a password; empty when it does not fit.
     *
     * @param most how many bytes it may have; one more is read
     * @throws IOException when it is damaged, or locked in an unknown way
     */
    public Optional<byte[]> content(int entry, int most, String password) throws IOException {
        ZipArchiveEntry packed = entries.get(entry);
        file.position(packed.getLocalHeaderOffset());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            ZipInputStream in = new ZipInputStream(Channels.newInputStream(file), password.toCharArray());
            if (in.getNextEntry() == null) {
                throw new IOException("no entry where the directory says");
            }
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0 && content.size() <= most; read = in.read(buffer)) {
                content.write(buffer, 0, read);
            }
        } catch (ZipException e) {
            // A wrong password unpacks to rubbish now and then, which only its checksum tells.
            if (e.getType() == ZipException.Type.WRONG_PASSWORD || e.getType() == ZipException.Type.CHECKSUM_MISMATCH) {
                return Optional.empty();
            }
            throw new Refusal(ProblemCode.UNSUPPORTED_ENCRYPTION);
        }
        return Optional.of(content.toByteArray());
    }

    private static byte[] checked(byte[] content, ZipArchiveEntry packed) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        // One wrong byte may be another number.
        if (checksum.getValue() != packed.getCrc()) {
            throw new IOException("wrong checksum");
        }
        return content;
    }

    /** The packed size of an entry. */
    public long packedSize(int entry) {
        return Math.max(1, entries.get(entry).getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
        file.close();
    }
}
