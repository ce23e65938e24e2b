package org.nianbao.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.Refusal;

/** Opens the container in which Office locks a docx, xlsx or pptx file. */
final class OfficeLock {
    private final byte[] bytes;
    private final ReadingLimits limits;

    OfficeLock(byte[] bytes, ReadingLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /**
     * The packed file inside.
     *
     * @throws IOException when the container is damaged
     * @throws Refusal when no password fits, or the way of locking is unknown
     */
    byte[] opened(Passwords passwords) throws IOException {
        // Excel locks with a password of its own what is protected against changes only.
        Optional<byte[]> unasked = opened(Decryptor.DEFAULT_PASSWORD);
        return unasked.isPresent() ? unasked.get() : passwords.open(this::opened);
    }

    private Optional<byte[]> opened(String password) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            EncryptionInfo info = new EncryptionInfo(container);
            limits.checkKeyRounds(info.getVerifier().getSpinCount());
            Decryptor decryptor = info.getDecryptor();
            if (!decryptor.verifyPassword(password)) {
                return Optional.empty();
            }
            try (InputStream content = decryptor.getDataStream(container)) {
                byte[] opened = content.readNBytes(limits.bytes() + 1);
                limits.checkBytes(opened.length);
                return Optional.of(opened);
            }
        } catch (EncryptedDocumentException e) {
            throw new Refusal(ProblemCode.UNSUPPORTED_ENCRYPTION);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot be decrypted", e);
        }
    }
}
