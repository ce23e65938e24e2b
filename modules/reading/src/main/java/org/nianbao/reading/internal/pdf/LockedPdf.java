package org.nianbao.reading.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Takes the lock off a PDF file, so that its packed parts can be looked at like those of any other: a locked part shows
 * neither its size nor its checksum.
 */
public final class LockedPdf {
    private LockedPdf() {}

    /** Whether the file may be locked; many are, only against printing or changes. */
    public static boolean mayBe(byte[] bytes) {
        return PackedStreams.holds(bytes, "/Encrypt".getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The file without its lock, or the file itself when it has none; empty when the password does not fit.
     *
     * @throws IOException when the file is damaged
     */
    public static Optional<byte[]> opened(byte[] bytes, String password) throws IOException {
        WholeFile.checkEnd(bytes);
        QuietFonts.use();
        try (PDDocument document = Loader.loadPDF(bytes, password)) {
            if (!document.isEncrypted()) {
                return Optional.of(bytes);
            }
            WholeFile.checkPages(document);
            document.setAllSecurityToBeRemoved(true);
            ByteArrayOutputStream opened = new ByteArrayOutputStream(bytes.length);
            document.save(opened, CompressParameters.NO_COMPRESSION);
            return Optional.of(opened.toByteArray());
        } catch (InvalidPasswordException e) {
            return Optional.empty();
        } catch (StackOverflowError e) {
            throw new IOException("objects nested without end", e);
        }
    }
}
