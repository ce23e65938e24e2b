package org.nianbao.desktop.imports.internal;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formatted text as programs put it on the clipboard. */
final class HtmlClip {
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)<(style|script|title)\\b.*?</\\1>|<!--.*?-->|<[^>]*>|&nbsp;|&#160;|[\\s\\u00A0\\u3000\\uFEFF]+");

    private HtmlClip() {}

    /**
     * The page without the head that Windows programs put before it, which counts in bytes of UTF-8 where page and
     * selection begin and end; where it does not say where the page is, the selection.
     */
    static String page(String clip) {
        String text = clip.startsWith("\uFEFF") ? clip.substring(1) : clip;
        if (!text.startsWith("Version:")) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {"HTML", "Fragment", "Selection"}) {
            OptionalInt from = offset(text, "Start" + part);
            OptionalInt to = offset(text, "End" + part);
            if (from.isPresent()
                    && to.isPresent()
                    && from.getAsInt() < to.getAsInt()
                    && to.getAsInt() <= bytes.length) {
                return new String(bytes, from.getAsInt(), to.getAsInt() - from.getAsInt(), StandardCharsets.UTF_8);
            }
        }
        int markup = text.indexOf('<');
        return markup < 0 ? "" : text.substring(markup);
    }

    /** Whether nothing would be seen of it but pictures. */
    static boolean isBlank(String page) {
        return MARKUP.matcher(page).replaceAll("").isEmpty();
    }

    private static OptionalInt offset(String clip, String name) {
        Matcher offset = Pattern.compile("^" + name + ":(\\d{1,9})\\s*$", Pattern.MULTILINE)
                .matcher(clip.substring(0, Math.max(0, clip.indexOf('<'))));
        return offset.find() ? OptionalInt.of(Integer.parseInt(offset.group(1))) : OptionalInt.empty();
    }
}
