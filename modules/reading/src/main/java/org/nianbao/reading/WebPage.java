package org.nianbao.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.nianbao.reading.internal.FileKind;
import org.nianbao.reading.internal.FileKinds;
import org.nianbao.reading.internal.Markup;
import org.nianbao.reading.internal.Refusal;

/**
 * What a web page is besides its text and tables.
 *
 * @param title as the page names itself; may be empty
 * @param files the documents that it links to, frames or shows in a viewer, without those in its furniture, each
 *     address once, in the order of the page; of a page that may be an annual report and has none, the pages of its own
 *     site that it frames or goes on to
 * @param mayBeLoadedByScript whether it runs scripts and either has hardly any text, or calls itself an annual report,
 *     so that they may load what is not in it
 */
public record WebPage(String title, List<Link> files, boolean mayBeLoadedByScript) {
    private static final Pattern REPORT = Pattern.compile("年度报告|年报");

    /** A page with less text than this is a frame for something else. */
    private static final int HARDLY_ANY_TEXT = 300;

    private static final Pattern DOCUMENT =
            Pattern.compile("\\.(pdf|docx?|wps|xlsx?|ofd|zip)(?![a-z0-9])", Pattern.CASE_INSENSITIVE);

    /** A page that never changes, given a document: it shows that document. */
    private static final Pattern VIEWER = Pattern.compile(
            "\\.html?\\?(?:[^#]*&)?(?:file|url|src|path)=(?<document>[^&#]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern REFRESH = Pattern.compile(
            "\\s*\\d{1,2}(?:\\.\\d*)?\\s*[;,]\\s*url\\s*=\\s*['\"]?(?<page>[^'\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("^[a-z]+://[^/?]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String FURNITURE = "nav, footer, header, menu";

    public WebPage {
        Objects.requireNonNull(title);
        files = List.copyOf(files);
    }

    /**
     * A document that a page links to.
     *
     * @param address whole, as the page writes it: it may hold characters that an address must not have
     * @param text what the page calls it; may be empty
     */
    public record Link(String address, String text) {
        public Link {
            Objects.requireNonNull(address);
            Objects.requireNonNull(text);
        }
    }

    /**
     * The page that these bytes are; empty when they are none.
     *
     * @param address where it was fetched, to which its links are relative
     * @param charset the charset that the server named
     */
    public static Optional<WebPage> of(byte[] bytes, String address, Optional<String> charset, ReadingLimits limits) {
        boolean text =
                FileKinds.ofBytes(bytes) == FileKind.TEXT && !FileKinds.isPacked(bytes) && !FileKinds.isOle2(bytes);
        if (!text || bytes.length > limits.markup()) {
            return Optional.empty();
        }
        try {
            String page = Markup.text(bytes, charset).text();
            return Markup.isHtml(page) ? Optional.of(of(Jsoup.parse(page, address))) : Optional.empty();
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private static WebPage of(Document page) {
        boolean runsScripts = !page.select("script").isEmpty();
        page.select(FURNITURE).remove();
        boolean incomplete = page.text().length() < HARDLY_ANY_TEXT
                || REPORT.matcher(page.title()).find()
                || REPORT.matcher(page.select("h1, h2, h3").text()).find();
        Map<String, Link> files = new LinkedHashMap<>();
        for (Element element : page.select("a[href], iframe[src], frame[src], embed[src], object[data]")) {
            String attribute = element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "data";
            String address = shownBy(element.absUrl(attribute));
            String text = words(element);
            if (isDocument(address, text)) {
                files.merge(
                        address,
                        new Link(address, text),
                        (one, other) -> one.text().isEmpty() ? other : one);
            }
        }
        if (files.isEmpty() && incomplete) {
            leadsOnTo(page).forEach(address -> files.put(address, new Link(address, "")));
        }
        return new WebPage(page.title().strip(), List.copyOf(files.values()), runsScripts && incomplete);
    }

    /** The document that a viewer is given, or what the address is of. */
    private static String shownBy(String address) {
        Matcher viewer = VIEWER.matcher(address);
        if (!viewer.find()) {
            return address;
        }
        try {
            String document = URLDecoder.decode(viewer.group("document"), StandardCharsets.UTF_8);
            return DOCUMENT.matcher(document).find() ? resolved(address, document) : address;
        } catch (IllegalArgumentException strayPercent) {
            return address;
        }
    }

    /** The pages of the same site in its frames, and the one that a browser goes on to by itself. */
    private static List<String> leadsOnTo(Document page) {
        Stream<String> frames = page.select("iframe[src], frame[src]").stream().map(frame -> frame.absUrl("src"));
        Stream<String> next = page.select("meta[http-equiv=refresh]").stream()
                .map(meta -> REFRESH.matcher(meta.attr("content")))
                .filter(Matcher::lookingAt)
                .map(refresh -> resolved(page.baseUri(), refresh.group("page").strip()));
        return Stream.concat(frames, next)
                .filter(address ->
                        !address.equals(page.location()) && host(address).equals(host(page.location())))
                .distinct()
                .toList();
    }

    private static String resolved(String base, String reference) {
        return new Element(Tag.valueOf("a"), base).attr("href", reference).absUrl("href");
    }

    private static String host(String address) {
        Matcher host = HOST.matcher(address);
        return host.find() ? host.group().toLowerCase(Locale.ROOT) : "";
    }

    /** What is written on the link, or what a pointer over it would show. */
    private static String words(Element element) {
        String text = SPACE.matcher(element.text()).replaceAll(" ").strip();
        return text.isEmpty() ? element.attr("title").strip() : text;
    }

    private static boolean isDocument(String address, String text) {
        return address.toLowerCase(Locale.ROOT).startsWith("http")
                && (DOCUMENT.matcher(text).find()
                        || DOCUMENT.matcher(HOST.matcher(address).replaceFirst(""))
                                .find());
    }
}
