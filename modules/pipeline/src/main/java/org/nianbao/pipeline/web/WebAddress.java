package org.nianbao.pipeline.web;

import java.net.IDN;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that can be fetched: http or https, with a host, without a user's name; a fragment is left out, and what
 * an address must not hold, such as Chinese characters, is written as browsers send it.
 */
public record WebAddress(URI uri) {
    private static final Pattern PARTS =
            Pattern.compile("(https?)://([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:@\\[\\]]+)(:\\d{0,5})?");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";
    private static final int LAST_ASCII = 0x7F;

    public WebAddress {
        Objects.requireNonNull(uri);
    }

    /** The address that a text is; empty when it is none that may be fetched. */
    public static Optional<WebAddress> of(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Matcher authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            return Optional.empty();
        }
        try {
            String host = authority.group(1);
            String ascii = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
            String port = authority.group(2) == null || authority.group(2).length() == 1 ? "" : authority.group(2);
            String path =
                    parts.group(3).isEmpty() ? "/" : encoded(parts.group(3).replace('\\', '/'));
            String query = parts.group(4) == null ? "" : encoded(parts.group(4));
            URI uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + ascii + port + path + query);
            return uri.getHost() == null || uri.getPort() > 0xFFFF
                    ? Optional.empty()
                    : Optional.of(new WebAddress(uri));
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Where this address may lead on to: nowhere that cannot be fetched, and nowhere that gives up encryption. */
    Optional<WebAddress> leadingTo(String reference) {
        try {
            return of(new URL(uri.toURL(), reference.strip()).toString())
                    .filter(next -> next.isSecure() || !isSecure());
        } catch (MalformedURLException unknownScheme) {
            return Optional.empty();
        }
    }

    String host() {
        return uri.getHost();
    }

    private boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static String encoded(String part) {
        StringBuilder encoded = new StringBuilder(part.length());
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < LAST_ASCII && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0 || c == '%');
            encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        Matcher percent = Pattern.compile("%").matcher(encoded);
        return percent.replaceAll(found ->
                ESCAPE.matcher(encoded).region(found.start(), encoded.length()).lookingAt() ? "%" : "%25");
    }
}
