package org.nianbao.charting.internal.drawing;

import java.io.InputStream;
import java.util.Objects;

/** A font file that the program brings along; how it was made is told in {@code src/font/README.md}. */
public enum BundledFontFile {
    REGULAR("NianbaoSans-Regular.ttf"),
    BOLD("NianbaoSans-Bold.ttf");

    private final String fileName;

    BundledFontFile(String fileName) {
        this.fileName = fileName;
    }

    /** The TrueType file's bytes; the caller closes the stream. */
    public InputStream open() {
        return Objects.requireNonNull(
                BundledFontFile.class.getResourceAsStream("/org/nianbao/charting/font/" + fileName), fileName);
    }
}
