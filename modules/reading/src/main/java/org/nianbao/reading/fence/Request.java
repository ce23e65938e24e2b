package org.nianbao.reading.fence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.reading.Passwords;

/**
 * One file to read, as it goes to the process that reads it.
 *
 * @param bytes not copied
 */
record Request(String fileName, byte[] bytes, Passwords passwords, Optional<String> charset) {
    void writeTo(DataOutputStream out) throws IOException {
        ResultWriter.text(out, fileName);
        List<String> words = passwords.words();
        out.writeInt(words.size());
        for (String word : words) {
            ResultWriter.text(out, word);
        }
        out.writeBoolean(charset.isPresent());
        if (charset.isPresent()) {
            ResultWriter.text(out, charset.get());
        }
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    static Request readFrom(DataInputStream in) throws IOException {
        String fileName = text(in);
        List<String> words = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(text(in));
        }
        Optional<String> charset = in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
        return new Request(fileName, bytes(in, in.readInt()), Passwords.of(words), charset);
    }

    private static String text(DataInputStream in) throws IOException {
        return ByteBuffer.wrap(bytes(in, 2 * in.readInt())).asCharBuffer().toString();
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
