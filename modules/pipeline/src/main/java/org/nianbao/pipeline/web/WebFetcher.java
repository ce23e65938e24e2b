package org.nianbao.pipeline.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.WebOrigin;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.ReadingLimits;

/**
 * Fetches the addresses of one import, within its limits. Runs no scripts, keeps no cookies, and asks for nothing but
 * the addresses that it is given and those that they lead on to. Safe to share between threads.
 */
public final class WebFetcher {
    private static final int OK = 200;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** Types that no page and no document is sent as; any other type says too little to go by. */
    private static final Pattern OTHER_TYPE = Pattern.compile(
            "(image|audio|video|font)/.*|text/(css|javascript|csv)|application/(x-)?(json|javascript|ecmascript)",
            Pattern.CASE_INSENSITIVE);

    private static final String AGENT = "Mozilla/5.0 (compatible; Nianbao)";

    private final ReadingLimits limits;
    private final Clock clock;
    private final Circle.Names names;
    private final AtomicInteger requests = new AtomicInteger();
    private Optional<HttpClient> client = Optional.empty();

    /** A fetcher for one import. Nothing is opened before the first address. */
    public WebFetcher(ReadingLimits limits, Clock clock) {
        this(limits, clock, InetAddress::getAllByName);
    }

    WebFetcher(ReadingLimits limits, Clock clock, Circle.Names names) {
        this.limits = limits;
        this.clock = clock;
        this.names = names;
    }

    /** One address on its way, until it gives a file or a reason. */
    private final class Errand {
        private final String name;
        private final long deadline =
                System.nanoTime() + limits.web().answering().toNanos();
        private WebAddress address;

        Errand(String name, WebAddress address) {
            this.name = name;
            this.address = address;
        }

        Answer run() throws InterruptedException {
            for (int hops = 0; hops <= limits.web().redirects(); hops++) {
                if (requests.incrementAndGet() > limits.web().requests()) {
                    return unreachable("requests", limits.web().requests());
                }
                HttpResponse<byte[]> response;
                try {
                    response = send();
                } catch (TimeoutException e) {
                    return unreachable("slow", limits.web().answering().toSeconds());
                } catch (IOException e) {
                    return unreachable(e);
                }
                if (!REDIRECTS.contains(response.statusCode())) {
                    return answer(response);
                }
                Optional<Answer> refused = follow(response);
                if (refused.isPresent()) {
                    return refused.get();
                }
            }
            return unreachable("redirects", limits.web().redirects());
        }

        private HttpResponse<byte[]> send() throws IOException, InterruptedException, TimeoutException {
            HttpRequest request = HttpRequest.newBuilder(address.uri())
                    .header("User-Agent", AGENT)
                    .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                    .header("Accept-Language", "zh-CN,zh;q=0.9")
                    .header("Accept-Encoding", "gzip")
                    .build();
            CompletableFuture<HttpResponse<byte[]>> response =
                    client().sendAsync(request, head -> new BoundedBody(limits.bytes()));
            try {
                return response.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException failure) {
                    throw failure;
                }
                throw new IOException(e.getCause());
            } finally {
                // An answer that nobody waits for any more is not received any further.
                response.cancel(true);
            }
        }

        /** Goes on to where the answer leads; or says why not. */
        private Optional<Answer> follow(HttpResponse<byte[]> response) {
            Optional<String> location =
                    response.headers().firstValue("Location").map(WebFetcher::asWritten);
            if (location.isEmpty()) {
                return Optional.of(unreachable("status", response.statusCode()));
            }
            Optional<WebAddress> next = location.flatMap(address::leadingTo);
            if (next.isEmpty()) {
                return Optional.of(unreachable("redirectedElsewhere", location.get()));
            }
            if (leadsInwards(address, next.get())) {
                return Optional.of(unreachable("redirectedInwards", next.get()));
            }
            address = next.get();
            return Optional.empty();
        }

        private Answer answer(HttpResponse<byte[]> response) {
            if (response.statusCode() != OK) {
                return unreachable("status", response.statusCode());
            }
            String type = response.headers().firstValue("Content-Type").orElse("");
            String plainType = type.replaceFirst(";.*", "").strip();
            if (OTHER_TYPE.matcher(plainType).matches()) {
                return new Answer.Refused(Problem.of(ProblemCode.OTHER_WEB_CONTENT, name, plainType));
            }
            byte[] bytes = response.body();
            String encoding = response.headers()
                    .firstValue("Content-Encoding")
                    .orElse("identity")
                    .strip()
                    .toLowerCase(Locale.ROOT);
            try {
                if (bytes.length <= limits.bytes() && encoding.endsWith("gzip")) {
                    bytes = unpacked(bytes);
                } else if (!encoding.equals("identity")) {
                    return unreachable("encoding", encoding);
                }
            } catch (IOException e) {
                return unreachable("incomplete");
            }
            if (bytes.length > limits.bytes()) {
                return new Answer.Refused(
                        Problem.of(ProblemCode.TOO_LARGE, name, Wording.of("reading.limit.bytes", limits.bytes())));
            }
            Matcher charset = CHARSET.matcher(type);
            return new Answer.File(
                    bytes,
                    new WebOrigin(
                            address.toString(),
                            clock.instant(),
                            charset.find() ? Optional.of(charset.group(1)) : Optional.empty()));
        }

        private byte[] unpacked(byte[] packed) throws IOException {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return in.readNBytes(limits.bytes() + 1);
            }
        }

        private Answer unreachable(IOException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                    return unreachable("host", address.host());
                }
                if (cause instanceof HttpConnectTimeoutException) {
                    return unreachable("connecting", limits.web().connecting().toSeconds());
                }
                if (cause instanceof HttpTimeoutException) {
                    return unreachable("slow", limits.web().answering().toSeconds());
                }
                if (cause instanceof SSLException) {
                    return unreachable("certificate", address.host());
                }
            }
            return failure instanceof ConnectException
                    ? unreachable("refused", address.host())
                    : unreachable("incomplete");
        }

        private Answer unreachable(String reason, Object... arguments) {
            return new Answer.Refused(
                    Problem.of(ProblemCode.UNREACHABLE_ADDRESS, name, Wording.of("pipeline.web." + reason, arguments)));
        }
    }

    /**
     * Fetches one address.
     *
     * @param name the address as the user knows it, for problems
     * @param linkedFrom the page that links to it; it may not lead inwards from there. Empty when the user named it
     * @throws InterruptedException when the thread is interrupted, which gives the address up
     */
    public Answer fetch(String name, WebAddress address, Optional<WebAddress> linkedFrom) throws InterruptedException {
        Errand errand = new Errand(name, address);
        return linkedFrom.filter(page -> leadsInwards(page, address)).isPresent()
                ? errand.unreachable("redirectedInwards", address)
                : errand.run();
    }

    private boolean leadsInwards(WebAddress from, WebAddress to) {
        return !from.host().equalsIgnoreCase(to.host())
                && Circle.of(to.host(), names).compareTo(Circle.of(from.host(), names)) < 0;
    }

    private synchronized HttpClient client() {
        if (client.isEmpty()) {
            client = Optional.of(HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(limits.web().connecting())
                    .build());
        }
        return client.get();
    }

    /** A head's text, which is handed over byte by byte: UTF-8 where it holds more than ASCII. */
    private static String asWritten(String head) {
        return new String(head.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
