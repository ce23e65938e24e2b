package org.nianbao.reading;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.FileKind;
import org.nianbao.reading.internal.FileKinds;
import org.nianbao.reading.internal.FileName;
import org.nianbao.reading.internal.Markup;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.TextCleaning;
import org.nianbao.reading.internal.TextDecoder;

/**
 * Reads the bytes of one file of any supported format into a neutral {@link Document}.
 *
 * <p>What a file is, its content decides; its name is asked only where the content leaves it open. Whatever is wrong
 * with a file comes back as a {@link Problem}; no content makes this class throw. Stateless, and safe to share between
 * threads.
 */
public final class DocumentReader {
    private static final System.Logger LOG = System.getLogger(DocumentReader.class.getName());

    private final ReadingLimits limits;

    /** A reader with the standard limits. */
    public DocumentReader() {
        this(ReadingLimits.standard());
    }

    /** A reader with these limits. */
    public DocumentReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Why a file is refused that is larger than the limit, by its first bytes alone; empty for kinds that are refused
     * whatever their size.
     */
    public Optional<Problem> tooLarge(String fileName, byte[] head) {
        return switch (FileKinds.ofBytes(head)) {
            case TEXT, PDF, RTF, MHT ->
                Optional.of(limits.exceeded(ReadingLimits.Limit.BYTES).problem(fileName));
            default -> Optional.empty();
        };
    }

    /** Whether a file is text with or without markup, or nothing that is known, and no document of a binary format. */
    public static boolean isText(byte[] bytes) {
        return FileKinds.ofBytes(bytes) == FileKind.TEXT && !FileKinds.isPacked(bytes) && !FileKinds.isOle2(bytes);
    }

    /**
     * Reads one file that needs no password.
     *
     * @see #read(String, byte[], Passwords)
     */
    public ReadingResult read(String fileName, byte[] bytes) {
        return read(fileName, bytes, Passwords.none());
    }

    /**
     * Reads one file.
     *
     * @param fileName the file's name as the user knows it, for the problem and for what the content leaves open
     * @param bytes the file's content
     * @param passwords to try if the file needs one
     * @return the document, or the problem that kept it from being read; a file that is plainly of another kind is
     *     {@link ProblemCode#SKIPPED_OTHER_KIND}
     */
    public ReadingResult read(String fileName, byte[] bytes, Passwords passwords) {
        return read(fileName, bytes, passwords, Optional.empty());
    }

    /** Like {@link #read(String, byte[], Passwords)}, with the charset that a web server named for the file. */
    public ReadingResult read(String fileName, byte[] bytes, Passwords passwords, Optional<String> charset) {
        FileName name = new FileName(fileName);
        try {
            return new ReadingResult.Read(document(name, bytes, passwords, charset));
        } catch (Refusal refusal) {
            return new ReadingResult.Refused(refusal.problem(fileName));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers answer a broken file with any exception; to the user it is a broken file all the same.
            LOG.log(Level.DEBUG, () -> "damaged: " + fileName, e);
            return new ReadingResult.Refused(Problem.of(ProblemCode.DAMAGED_FILE, fileName, format(name, bytes)));
        }
    }

    private Document document(FileName name, byte[] bytes, Passwords passwords, Optional<String> charset)
            throws IOException {
        if (bytes.length == 0) {
            throw new Refusal(ProblemCode.EMPTY_FILE);
        }
        FileKind kind = FileKinds.ofBytes(bytes);
        switch (kind) {
            case TEXT, PDF, RTF, MHT -> limits.checkBytes(bytes.length);
            default -> throw refused(kind);
        }
        BlockCollector document = new BlockCollector(limits);
        if (kind == FileKind.PDF) {
            List<Integer> picturePages = PdfReader.addTo(document, bytes, passwords);
            return new Document(DocumentFormat.PDF, false, document.blocks(), picturePages);
        }
        if (kind == FileKind.RTF) {
            RtfReader.addTo(document, bytes);
            return new Document(DocumentFormat.RTF, document.blocks());
        }
        if (kind == FileKind.MHT) {
            boolean restored = MhtReader.addTo(document, bytes);
            return new Document(DocumentFormat.MHT, restored, document.blocks());
        }
        if (FileKinds.isPacked(bytes)) {
            return packedDocument(name, bytes);
        }
        if (FileKinds.isOle2(bytes)) {
            return containedDocument(name, bytes, passwords);
        }
        return textDocument(name, bytes, charset);
    }

    private Document packedDocument(FileName name, byte[] bytes) throws IOException {
        try (PackedParts parts =
                PackedParts.open(bytes, limits.packedParts(), limits.unpackedBytes(), limits.compression())) {
            FileKind kind = FileKinds.ofParts(parts);
            if (kind == FileKind.ZIP && name.promisesBinaryDocument()) {
                throw new Refusal(ProblemCode.DAMAGED_FILE, name.ending());
            }
            BlockCollector document = new BlockCollector(limits);
            switch (kind) {
                case DOCX -> {
                    DocxReader.addTo(document, parts);
                    return new Document(DocumentFormat.DOCX, document.blocks());
                }
                case ODT -> {
                    OdtReader.addTo(document, parts);
                    return new Document(DocumentFormat.ODT, document.blocks());
                }
                case XLSX -> {
                    SheetReader.addTo(document, parts, bytes);
                    return new Document(DocumentFormat.XLSX, document.blocks());
                }
                case OFD -> {
                    List<Integer> picturePages = OfdReader.addTo(document, parts);
                    return new Document(DocumentFormat.OFD, false, document.blocks(), picturePages);
                }
                default -> throw refused(kind);
            }
        }
    }

    private Document containedDocument(FileName name, byte[] bytes, Passwords passwords) throws IOException {
        FileKind kind = FileKinds.ofOle2(bytes);
        BlockCollector document = new BlockCollector(limits);
        switch (kind) {
            case DOC -> {
                DocReader.addTo(document, bytes);
                return new Document(DocumentFormat.DOC, document.blocks());
            }
            case LOCKED_DOC -> {
                DocReader.addLockedTo(document, bytes, passwords);
                return new Document(DocumentFormat.DOC, document.blocks());
            }
            case LOCKED_PACKAGE -> {
                return packedDocument(name, new OfficeLock(bytes, limits).opened(passwords));
            }
            case XLS -> {
                SheetReader.addTo(document, bytes, passwords);
                return new Document(DocumentFormat.XLS, document.blocks());
            }
            default -> throw refused(kind);
        }
    }

    private Document textDocument(FileName name, byte[] bytes, Optional<String> charset) throws IOException {
        if (name.promisesDocument()) {
            limits.checkMarkup(bytes.length);
        } else if (bytes.length > limits.markup()) {
            throw refused(FileKind.OTHER);
        }
        TextDecoder.Decoded decoded = text(name, bytes, charset);
        String text = decoded.text();
        if (TextCleaning.trimmed(text).isEmpty()) {
            throw new Refusal(ProblemCode.EMPTY_FILE);
        }
        if (Markup.isWordXml(text)) {
            BlockCollector document = new BlockCollector(limits);
            DocxReader.addXmlTo(document, text);
            return new Document(DocumentFormat.WORD_XML, decoded.restored(), document.blocks());
        }
        if (Markup.isHtml(text)) {
            BlockCollector document = new BlockCollector(limits);
            HtmlReader.addTo(document, text);
            return new Document(DocumentFormat.HTML, decoded.restored(), document.blocks());
        }
        if (name.promisesNoReport() || Markup.isXml(text)) {
            throw refused(FileKind.OTHER);
        }
        if (name.promisesBinaryDocument()) {
            throw new Refusal(ProblemCode.DAMAGED_FILE, name.ending());
        }
        BlockCollector document = new BlockCollector(limits);
        TextTables.addTo(document, TextLine.of(text, limits));
        return new Document(DocumentFormat.TXT, decoded.restored(), document.blocks());
    }

    /** The text of a file without a known signature; a file that is no text at all is refused by what its name says. */
    private static TextDecoder.Decoded text(FileName name, byte[] bytes, Optional<String> charset) {
        try {
            return Markup.text(bytes, charset);
        } catch (Refusal unreadable) {
            if (!name.promisesDocument()) {
                throw refused(FileKind.OTHER);
            }
            if (name.promisesBinaryDocument()) {
                throw new Refusal(ProblemCode.DAMAGED_FILE, name.ending());
            }
            throw unreadable;
        }
    }

    private static Refusal refused(FileKind kind) {
        return switch (kind) {
            case OTHER -> new Refusal(ProblemCode.SKIPPED_OTHER_KIND);
            case PICTURE -> new Refusal(ProblemCode.SCANNED_DOCUMENT);
            case RAR, SEVEN_ZIP -> new Refusal(ProblemCode.UNSUPPORTED_PACKING, kind.label());
            default -> new Refusal(ProblemCode.UNSUPPORTED_FORMAT, kind.label());
        };
    }

    /** What a damaged file was meant to be. */
    private static String format(FileName name, byte[] bytes) {
        if (name.promisesBinaryDocument()) {
            return name.ending();
        }
        if (FileKinds.isPacked(bytes)) {
            return FileKind.ZIP.label();
        }
        FileKind kind = FileKinds.isOle2(bytes) ? FileKind.DOC : FileKinds.ofBytes(bytes);
        return kind == FileKind.TEXT ? DocumentFormat.HTML.label() : kind.label();
    }
}
