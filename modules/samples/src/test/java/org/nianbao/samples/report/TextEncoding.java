package org.nianbao.samples.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a text file is stored. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, false),
    /** As the Windows editor saves it. */
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, true),
    GB18030(Charset.forName("GB18030"), false);

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Charset charset;
    private final boolean mark;

    TextEncoding(Charset charset, boolean mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The characters without the mark. */
    public Charset charset() {
        return charset;
    }

    /** The text's bytes. */
    public byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (mark) {
            out.writeBytes(MARK);
        }
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }
}
