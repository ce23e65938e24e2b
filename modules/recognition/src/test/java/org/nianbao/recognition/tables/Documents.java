package org.nianbao.recognition.tables;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.nianbao.reading.Document;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;

/** Reads texts and pages written in a test. */
final class Documents {
    private Documents() {}

    static Document txt(String text) {
        return read("fixture.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static Document html(String text) {
        return read("fixture.html", text.getBytes(StandardCharsets.UTF_8));
    }

    static Document read(String name, byte[] bytes) {
        ReadingResult result = new DocumentReader().read(name, bytes);
        return assertInstanceOf(ReadingResult.Read.class, result, result::toString)
                .document();
    }
}
