package org.nianbao.reading.internal;

import java.io.EOFException;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bytes of a rich text file as what they stand for: braces, control words, control symbols and bytes of text.
 *
 * <p>Binary data is passed over. Nothing is decoded here: which charset a byte is in depends on what stands before it.
 */
public final class RtfTokens {
    /** What stands at a place of the file. */
    public enum Kind {
        GROUP_START,
        GROUP_END,
        /** A control word such as {@code \cellx1440}. */
        WORD,
        /** A control symbol such as {@code \~}. */
        SYMBOL,
        /** A byte of text, plain or as {@code \'b5}. */
        BYTE,
        END
    }

    /** Longer than any control word and any number that a program wrote. */
    private static final int LONGEST_WORD = 32;

    private static final int MOST_DIGITS = 10;

    /**
     * Words that say nothing without their number, and what is left of them when a damaged byte ends them too early:
     * the number would then stand in the text, before the text's own.
     */
    private static final Set<String> NUMBERED = Stream.of(
                    "f",
                    "fs",
                    "af",
                    "afs",
                    "cf",
                    "cb",
                    "lang",
                    "langfe",
                    "langnp",
                    "langfenp",
                    "sl",
                    "slmult",
                    "li",
                    "ri",
                    "fi",
                    "lin",
                    "rin",
                    "sa",
                    "sb",
                    "s",
                    "u",
                    "uc",
                    "itap",
                    "cellx",
                    "fcharset",
                    "highlight",
                    "expnd",
                    "expndtw",
                    "kerning",
                    "insrsid",
                    "charrsid",
                    "ilvl",
                    "ls")
            .flatMap(word -> Stream.of(word, word.substring(0, word.length() - 1)))
            .filter(word -> !word.equals("cell"))
            .collect(Collectors.toUnmodifiableSet());

    /** All that there are; behind another one the rest of a damaged word and its number would be text. */
    private static final String SYMBOLS = "\\{}~-_*:|\t\r\n";

    private final byte[] bytes;
    private int at;
    private String word = "";
    private boolean hasNumber;
    private int number;

    /** The tokens of a file. */
    public RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Goes on to the next token.
     *
     * @throws IOException when the file is damaged here
     */
    public Kind next() throws IOException {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> {
                    return Kind.GROUP_START;
                }
                case '}' -> {
                    return Kind.GROUP_END;
                }
                case '\r', '\n', 0 -> {
                    // Where a program broke its lines says nothing.
                }
                case '\\' -> {
                    Kind kind = control();
                    if (kind != Kind.WORD || !word.equals("bin")) {
                        return kind;
                    }
                    passOverBinary();
                }
                default -> {
                    if (b < ' ' && b != '\t') {
                        throw new IOException("a control character");
                    }
                    number = b;
                    return Kind.BYTE;
                }
            }
        }
        return Kind.END;
    }

    /** The control word without its number, or the control symbol. */
    public String word() {
        return word;
    }

    /** The number of the control word, or the value of the byte; the given one when there is none. */
    public int number(int otherwise) {
        return hasNumber ? number : otherwise;
    }

    /** The value of the byte. */
    public int value() {
        return number;
    }

    private Kind control() throws IOException {
        int b = at < bytes.length ? bytes[at] & 0xFF : -1;
        if (b < 0) {
            throw new EOFException("ends within a control word");
        }
        if (isLetter(b)) {
            readWord();
            return Kind.WORD;
        }
        at++;
        if (b == '\'') {
            number = hexDigit() << 4 | hexDigit();
            return Kind.BYTE;
        }
        if (SYMBOLS.indexOf(b) < 0) {
            throw new IOException("no control symbol");
        }
        word = String.valueOf((char) b);
        hasNumber = false;
        return Kind.SYMBOL;
    }

    private void readWord() throws IOException {
        StringBuilder letters = new StringBuilder();
        while (at < bytes.length && isLetter(bytes[at])) {
            letters.append((char) bytes[at++]);
            if (letters.length() > LONGEST_WORD) {
                throw new IOException("a control word without end");
            }
        }
        word = letters.toString();
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        at += negative ? 1 : 0;
        long digits = 0;
        int from = at;
        while (at < bytes.length && isDigit(bytes[at])) {
            digits = digits * 10 + bytes[at++] - '0';
            if (at - from > MOST_DIGITS) {
                throw new IOException("a number without end");
            }
        }
        hasNumber = at > from;
        if (!hasNumber && NUMBERED.contains(word)) {
            throw new IOException("a control word without its number");
        }
        number = (int) Math.min(Integer.MAX_VALUE, negative ? -digits : digits);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
    }

    private void passOverBinary() throws IOException {
        int length = number(0);
        if (length < 0 || length > bytes.length - at) {
            throw new EOFException("ends within binary data");
        }
        at += length;
    }

    private int hexDigit() throws IOException {
        int digit = at < bytes.length ? Character.digit(bytes[at++], 16) : -1;
        if (digit < 0) {
            throw new IOException("not a hexadecimal digit");
        }
        return digit;
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
