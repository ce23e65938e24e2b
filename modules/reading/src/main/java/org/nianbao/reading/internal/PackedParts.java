package org.nianbao.reading.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;

/**
 * The parts of a packed file in memory, unpacked one at a time and only on demand.
 *
 * <p>POI's package layer unpacks every part of a stream before anything can be looked at, and its limits are global and
 * per part only; here a bomb costs nothing as long as nobody asks for it, and its limit is a local one.
 */
public final class PackedParts implements Closeable {
    /** A small part of few letters packs very well and harms nobody. */
    private static final int HARMLESS_BYTES = 1 << 20;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final int mostBytes;
    private final int mostCompression;
    private boolean twins;

    private PackedParts(ZipFile zip, int mostBytes, int mostCompression) {
        this.zip = zip;
        this.mostBytes = mostBytes;
        this.mostCompression = mostCompression;
    }

    /**
     * Opens a packed file.
     *
     * @param mostParts how many parts it may have
     * @param mostBytes how large a part may get
     * @param mostCompression how many times larger than packed a part may get
     * @throws IOException when it is damaged
     * @throws Refusal when it has too many parts
     */
    public static PackedParts open(byte[] bytes, int mostParts, int mostBytes, int mostCompression) throws IOException {
        if (entriesListed(bytes) > mostParts) {
            throw new Refusal(ProblemCode.TOO_LARGE, Wording.of("reading.limit.packedParts", mostParts));
        }
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        PackedParts parts = new PackedParts(zip, mostBytes, mostCompression);
        var all = zip.getEntries();
        while (all.hasMoreElements()) {
            ZipArchiveEntry entry = all.nextElement();
            parts.twins |= parts.entries.putIfAbsent(canonical(entry.getName()), entry) != null;
        }
        return parts;
    }

    /** The names of the parts, with forward slashes and none in front. */
    public Set<String> names() {
        return entries.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Whether two parts have the same name, of which only the first is ever given. */
    public boolean hasTwins() {
        return twins;
    }

    /**
     * The content of a part, if there is such a part.
     *
     * @throws IOException when it cannot be unpacked
     * @throws Refusal when it gets too large by unpacking
     */
    public Optional<byte[]> content(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(canonical(name));
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = bounded(in, entry.getCompressedSize());
            CRC32 checksum = new CRC32();
            checksum.update(content);
            // One wrong byte may be another number.
            if (checksum.getValue() != entry.getCrc()) {
                throw new IOException("wrong checksum of " + name);
            }
            return Optional.of(content);
        }
    }

    /**
     * Unpacks every part once, for a library that will unpack all of them at its own discretion.
     *
     * @throws IOException when one is damaged
     * @throws Refusal when one, or all of them together, get too large by unpacking
     */
    public void checkAll() throws IOException {
        long all = 0;
        for (String name : entries.keySet()) {
            all += content(name).map(content -> content.length).orElse(0);
            if (all > mostBytes) {
                throw new Refusal(ProblemCode.TOO_LARGE, Wording.of("reading.limit.unpackedBytes", mostBytes));
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private byte[] bounded(InputStream in, long packedSize) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            content.write(buffer, 0, read);
            if (content.size() > mostBytes) {
                throw new Refusal(ProblemCode.TOO_LARGE, Wording.of("reading.limit.unpackedBytes", mostBytes));
            }
            if (content.size() > HARMLESS_BYTES && content.size() / Math.max(1, packedSize) > mostCompression) {
                throw new Refusal(ProblemCode.TOO_LARGE, Wording.of("reading.limit.compression", mostCompression));
            }
        }
        return content.toByteArray();
    }

    /** How many entries the bytes list, before each of them takes memory; parts that are packed files count too. */
    private static int entriesListed(byte[] bytes) {
        int listed = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                listed++;
            }
        }
        return listed;
    }

    private static String canonical(String name) {
        String forward = name.replace('\\', '/');
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }
}
