package org.nianbao.reading.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.page.DrawingBudget;
import org.nianbao.reading.internal.page.PageContent;
import org.nianbao.reading.internal.page.PageLimits;

/** Draws what is on the pages of a PDF file out of it, and never trusts a file that is only half there. */
public final class PdfPages {
    private PdfPages() {}

    /**
     * The pages in order.
     *
     * @throws IOException when the file is damaged
     * @throws Refusal when it needs a password or exceeds a limit
     */
    public static List<PageContent> read(byte[] bytes, PageLimits limits) throws IOException {
        WholeFile.checkEnd(bytes);
        PackedStreams.check(bytes, limits);
        QuietFonts.use();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return pages(document, limits);
        } catch (InvalidPasswordException e) {
            throw new Refusal(ProblemCode.ENCRYPTED_FILE);
        } catch (StackOverflowError e) {
            throw new IOException("objects nested without end", e);
        }
    }

    private static List<PageContent> pages(PDDocument document, PageLimits limits) throws IOException {
        limits.checkPages(document.getNumberOfPages());
        limits.checkPages(WholeFile.checkPages(document));
        List<PageContent> pages = new ArrayList<>();
        DrawingBudget budget = new DrawingBudget(limits);
        for (PDPage page : document.getPages()) {
            pages.add(PageDrawing.of(document, page, pages.size() + 1, budget));
        }
        return pages;
    }
}
