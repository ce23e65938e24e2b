package org.nianbao.charting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A file format that charts are written in. */
public enum ChartFormat {
    PNG,
    SVG,
    PDF;

    /** The ending of file names, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file's name asks for by its ending, in upper or lower case. */
    public static Optional<ChartFormat> ofFileName(String fileName) {
        return Arrays.stream(values())
                .filter(format -> fileName.toLowerCase(Locale.ROOT).endsWith("." + format.ending()))
                .findFirst();
    }

    /** All endings in a row, for messages. */
    public static String endings() {
        return Arrays.stream(values()).map(ChartFormat::ending).collect(Collectors.joining(", "));
    }
}
