package org.nianbao.reading.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The charsets of a rich text file: its own, and those of its fonts. */
public final class RtfCharsets {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CHINESE = Charset.forName("GB18030");

    /** The code pages of the fonts' charset numbers; of the others the file's own is taken. */
    private static final Map<Integer, Integer> CODE_PAGES = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private final Map<Integer, Charset> ofFonts = new HashMap<>();
    private Charset ofFile = WESTERN;

    /** Notes the code page of the whole file. */
    public void file(int codePage) {
        ofFile = ofCodePage(codePage);
    }

    /** Notes the charset number of a font. */
    public void font(int font, int charsetNumber) {
        Integer codePage = CODE_PAGES.get(charsetNumber);
        if (codePage == null) {
            ofFonts.remove(font);
        } else {
            ofFonts.put(font, ofCodePage(codePage));
        }
    }

    /** Notes the code page of a font. */
    public void fontCodePage(int font, int codePage) {
        ofFonts.put(font, ofCodePage(codePage));
    }

    /** The text that bytes stand for in a font; bytes that are none in its charset are western ones. */
    public String decode(byte[] bytes, int font) {
        try {
            return ofFonts.getOrDefault(font, ofFile)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException expected) {
            // A dot or a dash of a western font in a Chinese file.
            return new String(bytes, WESTERN);
        }
    }

    private static Charset ofCodePage(int codePage) {
        if (codePage == 936 || codePage == 54936) {
            return CHINESE;
        }
        for (String name : new String[] {"windows-" + codePage, "x-windows-" + codePage, "cp" + codePage}) {
            try {
                if (Charset.isSupported(name)) {
                    return Charset.forName(name);
                }
            } catch (IllegalCharsetNameException e) {
                return WESTERN;
            }
        }
        return codePage == 65001 ? StandardCharsets.UTF_8 : WESTERN;
    }
}
