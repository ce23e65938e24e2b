package org.nianbao.reading.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.function.Supplier;

/** A file from which only so much may be read until the bound is lifted. */
final class BoundedChannel implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private final Supplier<Refusal> refusal;
    private long left;

    BoundedChannel(SeekableByteChannel file, long most, Supplier<Refusal> refusal) {
        this.file = file;
        this.left = most;
        this.refusal = refusal;
    }

    /** From now on everything may be read. */
    void lift() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int read = file.read(into);
        left -= Math.max(0, read);
        if (left < 0) {
            throw refusal.get();
        }
        return read;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        throw new IOException("only for reading");
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        throw new IOException("only for reading");
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
