package org.nianbao.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.nianbao.reading.internal.FileKinds;
import org.nianbao.reading.internal.Markup;
import org.nianbao.reading.internal.TextDecoder;

/**
 * Reads a web archive: a page that was saved together with everything that it shows.
 *
 * <p>Frames are pages of their own in it; all pages are read in the order of the file, which begins with the outermost.
 */
final class MhtReader {
    /** Longer than any line or head that a browser or word processor wrote. */
    private static final int LONGEST_LINE = 1 << 20;

    private static final int LONGEST_HEAD = 1 << 16;
    private static final int MOST_FIELDS = 1_000;

    /** How far from the end of a file its end mark may stand. */
    private static final int TAIL = 2048;

    private MhtReader() {}

    /** What the pages show, and whether the text of one of them had to be restored. */
    record Read(List<Flow> flow, boolean restored) {
        Read {
            flow = List.copyOf(flow);
        }
    }

    /** The parts of an archive that matter: its pages, and its style sheets by the names that pages call them. */
    private record Parts(List<TextDecoder.Decoded> pages, Map<String, String> styleSheets) {}

    /**
     * Adds the text of the pages; whether that of one of them had to be restored.
     *
     * @throws IOException when the file is damaged or holds no page
     */
    static boolean addTo(BlockCollector document, byte[] bytes) throws IOException {
        Read read = read(bytes, document.limits());
        FlowAssembler.addTo(document, read.flow());
        return read.restored();
    }

    /**
     * Reads the pages, in order.
     *
     * @throws IOException when the file is damaged or holds no page
     */
    static Read read(byte[] bytes, ReadingLimits limits) throws IOException {
        Parts parts = parts(bytes, limits);
        if (parts.pages().isEmpty()) {
            throw new IOException("no page");
        }
        List<Flow> flow = new ArrayList<>();
        for (TextDecoder.Decoded page : parts.pages()) {
            flow.addAll(HtmlReader.read(page.text(), parts.styleSheets(), limits));
        }
        return new Read(flow, parts.pages().stream().anyMatch(TextDecoder.Decoded::restored));
    }

    private static Parts parts(byte[] bytes, ReadingLimits limits) throws IOException {
        MimeTokenStream stream = new MimeTokenStream(MimeConfig.custom()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_HEAD)
                .setMaxHeaderCount(MOST_FIELDS)
                .build());
        // A mail in the archive is not looked into.
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        int start = FileKinds.savedPageStart(bytes);
        stream.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
        List<TextDecoder.Decoded> pages = new ArrayList<>();
        Map<String, String> styleSheets = new HashMap<>();
        List<String> names = new ArrayList<>();
        int depth = 0;
        int parts = 0;
        int markup = 0;
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                switch (state) {
                    case T_START_MULTIPART -> {
                        limits.checkNesting(++depth);
                        if (depth == 1) {
                            checkEnd(bytes, stream.getBodyDescriptor().getBoundary());
                        }
                    }
                    case T_END_MULTIPART -> depth--;
                    case T_START_HEADER -> names.clear();
                    case T_FIELD -> nameOf(stream.getField()).ifPresent(names::add);
                    case T_BODY -> {
                        limits.checkPackedParts(++parts);
                        BodyDescriptor part = stream.getBodyDescriptor();
                        boolean styles = part.getMimeType().equalsIgnoreCase("text/css");
                        if (styles || isPage(part)) {
                            byte[] content = stream.getDecodedInputStream().readNBytes(limits.markup() - markup + 1);
                            markup += content.length;
                            limits.checkMarkup(markup);
                            if (styles) {
                                String rules = new String(content, StandardCharsets.UTF_8);
                                names.forEach(name -> styleSheets.put(name, rules));
                            } else {
                                pages.add(text(content, part));
                            }
                        }
                    }
                    default -> {
                        // Heads are in the descriptor; what stands around the parts says nothing.
                    }
                }
            }
        } catch (MimeException e) {
            throw new IOException("no web archive", e);
        }
        return new Parts(pages, styleSheets);
    }

    /** The address by which pages call the part, when the field names one. */
    private static Optional<String> nameOf(Field field) {
        String value = field.getBody().strip();
        if (field.getName().equalsIgnoreCase("Content-Location")) {
            return Optional.of(value);
        }
        return field.getName().equalsIgnoreCase("Content-ID") && value.startsWith("<") && value.endsWith(">")
                ? Optional.of("cid:" + value.substring(1, value.length() - 1))
                : Optional.empty();
    }

    /**
     * Looks for the mark behind the last part.
     *
     * @throws IOException when the file was cut off
     */
    private static void checkEnd(byte[] bytes, String boundary) throws IOException {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("--" + boundary + "--")) {
            throw new IOException("no end");
        }
    }

    private static boolean isPage(BodyDescriptor part) {
        return part.getMimeType().equalsIgnoreCase("text/html")
                || part.getMimeType().equalsIgnoreCase("application/xhtml+xml");
    }

    /** The charset of the part is what the browser saved it in; what the page itself declares may be older. */
    private static TextDecoder.Decoded text(byte[] page, BodyDescriptor part) {
        Optional<Charset> charset = charset(part).or(() -> Markup.declaredCharset(page));
        return charset.map(known -> TextDecoder.decode(page, known)).orElseGet(() -> TextDecoder.decode(page));
    }

    private static Optional<Charset> charset(BodyDescriptor part) {
        try {
            return Optional.ofNullable(part.getCharset())
                    .filter(name -> !name.equalsIgnoreCase("us-ascii"))
                    .map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException expected) {
            return Optional.empty();
        }
    }
}
