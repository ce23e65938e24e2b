package org.nianbao.pipeline;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of files that wait to be stored: in memory up to an amount, the others in a temporary file that is gone
 * when this is closed. For one thread.
 */
final class HeldFiles implements Closeable {
    private final long mostInMemory;
    private final Path folder;
    private long inMemory;
    private FileChannel overflow;

    /**
     * Nothing yet.
     *
     * @param mostInMemory how many bytes may be in memory
     * @param folder where the temporary file is made if one is needed
     */
    HeldFiles(long mostInMemory, Path folder) {
        this.mostInMemory = mostInMemory;
        this.folder = folder;
    }

    /** The bytes of one file. */
    interface Held {
        /**
         * The bytes that were given; not to be changed.
         *
         * @throws IOException when the temporary file cannot be read
         */
        byte[] bytes() throws IOException;
    }

    /**
     * Holds bytes, which are not copied while they fit into memory.
     *
     * @throws IOException when the temporary file cannot be written
     */
    Held hold(byte[] bytes) throws IOException {
        if (inMemory + bytes.length <= mostInMemory) {
            inMemory += bytes.length;
            return () -> bytes;
        }
        if (overflow == null) {
            Path file = Files.createTempFile(folder, "nianbao-import", ".tmp");
            overflow = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        long place = overflow.size();
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            overflow.write(left, place + left.position());
        }
        int length = bytes.length;
        return () -> read(place, length);
    }

    private byte[] read(long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (overflow.read(bytes, place + bytes.position()) < 0) {
                throw new EOFException("the temporary file was cut off");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        if (overflow != null) {
            overflow.close();
        }
    }
}
