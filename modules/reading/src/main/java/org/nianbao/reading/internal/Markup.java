package org.nianbao.reading.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises web pages among texts. */
public final class Markup {
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("<(!doctype\\s+html|html|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(table|tbody|tr|td|th|div|p|span|br|h[1-6]|ul|ol|li|font|strong|b|a|img|meta|section)(\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    /** A text may speak of a tag or two; a page is full of them. */
    private static final int FEWEST_TAGS = 4;

    private static final int HEAD_BYTES = 8192;
    private static final int HEAD_CHARACTERS = 200_000;

    private Markup() {}

    /**
     * The text of a file that may be a web page: a charset that its server named goes before one that it names itself,
     * and neither counts against what the bytes can only be.
     *
     * @throws Refusal when no encoding fits
     */
    public static TextDecoder.Decoded text(byte[] bytes, Optional<String> served) {
        // Bytes that are UTF-8 are read so anyway; a server that says it of other bytes only says what it always says.
        return served.flatMap(Markup::charset)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .or(() -> declaredCharset(bytes))
                .map(charset -> TextDecoder.decode(bytes, charset))
                .orElseGet(() -> TextDecoder.decode(bytes));
    }

    /** The charset that a web page declares in its head, as far as there is such a charset. */
    public static Optional<Charset> declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? charset(declared.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        if (Set.of("gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936").contains(name)) {
            return Optional.of(TextDecoder.GB18030);
        }
        if (name.equals("big5")) {
            // Browsers write the characters that Hong Kong added without saying so.
            return Optional.of(Charset.forName("Big5-HKSCS"));
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException expected) {
            // An invented name declares nothing.
            return Optional.empty();
        }
    }

    /** Whether the text is a web page or a piece of one. */
    public static boolean isHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD_CHARACTERS));
        return PAGE.matcher(head).find()
                || TAG.matcher(head).results().limit(FEWEST_TAGS).count() == FEWEST_TAGS;
    }

    /** Whether the text is a document that Word saved as one XML file. */
    public static boolean isWordXml(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD_BYTES));
        return head.stripLeading().startsWith("<")
                && (head.contains("http://schemas.microsoft.com/office/word/2003/wordml")
                        || head.contains("http://schemas.microsoft.com/office/2006/xmlPackage"));
    }

    /** Whether the text is some other XML. */
    public static boolean isXml(String text) {
        return text.stripLeading().startsWith("<?xml");
    }
}
