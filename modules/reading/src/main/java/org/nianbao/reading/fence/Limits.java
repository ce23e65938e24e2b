package org.nianbao.reading.fence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.nianbao.reading.ReadingLimits;

/** The limits that a process is told before its first file: those of single files. */
final class Limits {
    private Limits() {}

    static void write(ReadingLimits limits, DataOutputStream out) throws IOException {
        for (ReadingLimits.Limit limit : ReadingLimits.Limit.values()) {
            out.writeLong(limits.value(limit));
        }
        out.flush();
    }

    static ReadingLimits readFrom(DataInputStream in) throws IOException {
        ReadingLimits limits = ReadingLimits.standard();
        for (ReadingLimits.Limit limit : ReadingLimits.Limit.values()) {
            limits = limits.with(limit, in.readLong());
        }
        return limits;
    }
}
