package org.nianbao.reading.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file is from its first bytes and from the names of its parts. */
public final class FileKinds {
    private static final String PACKED = "PK\u0003\u0004";
    private static final String PACKED_EMPTY = "PK\u0005\u0006";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String PDF = "%PDF-";
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

    /** The head of a saved page, whose other fields may hold a long title. */
    private static final Pattern SAVED_PAGE = Pattern.compile(
            "^(?=[a-z-]+:)(?=.*^mime-version:)(?=.*^content-type:\\s*(multipart/|text/html))",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.DOTALL);

    /** How far from its beginning a PDF may begin. */
    private static final int HEAD = 1024;

    private static final int SAVED_PAGE_HEAD = 8192;

    private static final int WORD_FLAGS = 0x0B;
    private static final int WORD_FLAG_ENCRYPTED = 0x01;

    private record Signature(String start, FileKind kind) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("{\\rtf", FileKind.RTF),
            new Signature("Rar!\u001A", FileKind.RAR),
            new Signature("7z\u00BC\u00AF'\u001C", FileKind.SEVEN_ZIP),
            new Signature("\u0089PNG\r\n", FileKind.PICTURE),
            new Signature("\u00FF\u00D8\u00FF", FileKind.PICTURE),
            new Signature("GIF8", FileKind.OTHER),
            new Signature("II*\u0000", FileKind.PICTURE),
            new Signature("MM\u0000*", FileKind.PICTURE),
            new Signature("RIFF", FileKind.OTHER),
            new Signature("ID3", FileKind.OTHER),
            new Signature("\u001F\u008B", FileKind.OTHER),
            new Signature("\u007FELF", FileKind.OTHER),
            new Signature("MZ\u0090\u0000", FileKind.OTHER),
            new Signature("SQLite format 3\u0000", FileKind.OTHER));

    private FileKinds() {}

    /** Whether the content is a packed file. */
    public static boolean isPacked(byte[] bytes) {
        return startsWith(bytes, PACKED) || startsWith(bytes, PACKED_EMPTY);
    }

    /** Whether the content is an OLE2 container, as Word and WPS wrote until 2003. */
    public static boolean isOle2(byte[] bytes) {
        return startsWith(bytes, OLE2);
    }

    /**
     * What the first bytes say of a content that is neither packed nor OLE2; {@link FileKind#TEXT} when they say
     * nothing.
     */
    public static FileKind ofBytes(byte[] bytes) {
        for (Signature signature : SIGNATURES) {
            if (startsWith(bytes, signature.start())) {
                return signature.kind();
            }
        }
        boolean bitmap = startsWith(bytes, "BM") && bytes.length > 9 && bytes[6] == 0 && bytes[7] == 0;
        boolean film = bytes.length > 8 && new String(bytes, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp");
        if (bitmap || film) {
            return bitmap ? FileKind.PICTURE : FileKind.OTHER;
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.contains(PDF)) {
            return FileKind.PDF;
        }
        return isSavedPage(bytes) ? FileKind.MHT : FileKind.TEXT;
    }

    /** Where the first field of a saved page stands: behind a mark of the encoding and empty lines, if any. */
    public static int savedPageStart(byte[] bytes) {
        int start = startsWith(bytes, UTF_8_MARK) ? UTF_8_MARK.length() : 0;
        while (start < bytes.length && (bytes[start] == ' ' || bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        return start;
    }

    /** Whether the content begins with a field and has those of a page that was saved with its pictures. */
    private static boolean isSavedPage(byte[] bytes) {
        int start = savedPageStart(bytes);
        String head =
                new String(bytes, start, Math.min(SAVED_PAGE_HEAD, bytes.length - start), StandardCharsets.ISO_8859_1);
        return SAVED_PAGE.matcher(head).lookingAt();
    }

    /**
     * The kind of a packed file.
     *
     * @throws IOException when it is damaged
     */
    public static FileKind ofParts(PackedParts parts) throws IOException {
        FileKind kind = ofNames(parts.names());
        if (kind != FileKind.ZIP) {
            return kind;
        }
        String mimetype = parts.content("mimetype")
                .map(content -> new String(content, StandardCharsets.US_ASCII))
                .orElse("");
        if (mimetype.startsWith("application/vnd.oasis.opendocument.text")) {
            return FileKind.ODT;
        }
        if (mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return FileKind.ODS;
        }
        return FileKind.ZIP;
    }

    /** Whether parts of these names, as they are written, are a folder of files rather than one document. */
    public static boolean areFolder(List<String> names) {
        Set<String> known = names.stream().map(name -> name.replace('\\', '/')).collect(Collectors.toSet());
        return !known.contains("mimetype") && ofNames(known) == FileKind.ZIP;
    }

    /** The kind as far as the names of the parts tell it; {@link FileKind#ZIP} when they do not. */
    private static FileKind ofNames(Set<String> names) {
        if (names.contains("[Content_Types].xml") && hasFolder(names, "word/")) {
            return FileKind.DOCX;
        }
        if (hasFolder(names, "xl/")) {
            return FileKind.XLSX;
        }
        if (hasFolder(names, "ppt/")) {
            return FileKind.PPTX;
        }
        return names.contains("OFD.xml") ? FileKind.OFD : FileKind.ZIP;
    }

    /**
     * The kind of an OLE2 container.
     *
     * @throws IOException when it is damaged
     */
    public static FileKind ofOle2(byte[] bytes) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return FileKind.LOCKED_PACKAGE;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return isEncryptedWord(root) ? FileKind.LOCKED_DOC : FileKind.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return FileKind.XLS;
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document") ? FileKind.PPT : FileKind.OTHER;
        }
    }

    private static boolean isEncryptedWord(DirectoryNode root) throws IOException {
        try (DocumentInputStream in = root.createDocumentInputStream("WordDocument")) {
            byte[] head = in.readNBytes(WORD_FLAGS + 1);
            return head.length > WORD_FLAGS && (head[WORD_FLAGS] & WORD_FLAG_ENCRYPTED) != 0;
        }
    }

    private static boolean hasFolder(Set<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    private static boolean startsWith(byte[] bytes, String start) {
        byte[] expected = start.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[i] != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
