package org.nianbao.recognition.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.report.Report;

/**
 * Made-up reports that other programs than LibreOffice printed as PDF say what the web page says that was printed.
 *
 * <p>{@code lines.html} has thin lines, upright text and a header that every page repeats; {@code gaps.html} is laid
 * out as pages of many offices are: no lines, but gaps between white cells on a grey ground. Chromium's print of the
 * first has the browser's own header and footer, Ghostscript's was made of it. The fonts in the files are subsets of
 * Droid Sans Fallback and DejaVu Sans.
 */
class OtherProgramsTest {
    private static final Path PRINTED = Path.of("src/test/resources/printed-by-others");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lines-chromium.pdf",
                "lines-wkhtmltopdf.pdf",
                "lines-weasyprint.pdf",
                "lines-ghostscript.pdf",
                "gaps-chromium.pdf",
                "gaps-wkhtmltopdf.pdf"
            })
    void aPrintSaysWhatItsPageSays(String print) throws IOException {
        Report page = report(print.replaceFirst("-.*", ".html"));
        assertTrue(page.values().size() >= 200, "the page has all its numbers");
        assertEquals(page.values().keySet(), report(print).values().keySet());
        Comparison comparison = Comparison.of(page, report(print));
        assertEquals(new Comparison(comparison.numbers(), List.of(), List.of()), comparison);
    }

    private static Report report(String file) throws IOException {
        return Comparison.report(file, Files.readAllBytes(PRINTED.resolve(file)))
                .orElseThrow(() -> new AssertionError(file + " was not read"));
    }
}
