package org.nianbao.pipeline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.WebOrigin;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.ReadingLimits;

class WebFetcherTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:50:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int MOST_BYTES = 100_000;
    private static final byte[] PAGE = "<html>年报</html>".getBytes(StandardCharsets.UTF_8);

    private final Site site = new Site();
    private final CountDownLatch over = new CountDownLatch(1);
    private WebFetcher fetcher = fetcher(Duration.ofSeconds(60));

    @AfterEach
    void close() {
        over.countDown();
        site.close();
    }

    private static WebFetcher fetcher(Duration answering) {
        return new WebFetcher(limits(answering), CLOCK);
    }

    private static ReadingLimits limits(Duration answering) {
        return ReadingLimits.standard()
                .with(ReadingLimits.Limit.BYTES, MOST_BYTES)
                .with(ReadingLimits.Limit.WEB_REQUESTS, 6)
                .with(ReadingLimits.Limit.WEB_REDIRECTS, 3)
                .with(ReadingLimits.Limit.WEB_CONNECTING_SECONDS, 30)
                .with(ReadingLimits.Limit.WEB_ANSWERING_SECONDS, answering.toSeconds());
    }

    /** What an address gives: its bytes as text and its origin, or the problem. */
    private List<Object> fetched(String address) throws InterruptedException {
        Answer answer = fetcher.fetch(address, WebAddress.of(address).orElseThrow(), Optional.empty());
        return answer instanceof Answer.File file
                ? List.of(new String(file.bytes(), StandardCharsets.UTF_8), file.origin())
                : List.of(((Answer.Refused) answer).problem());
    }

    private static List<Object> page(String address, String charset) {
        return List.of("<html>年报</html>", new WebOrigin(address, NOW, Optional.ofNullable(charset)));
    }

    private static List<Object> unreachable(String address, String reason, Object... arguments) {
        return List.of(
                Problem.of(ProblemCode.UNREACHABLE_ADDRESS, address, Wording.of("pipeline.web." + reason, arguments)));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void aPageComesWithItsAddressTimeAndCharset() throws InterruptedException {
        site.page("/a.html", "text/html; charset=\"GBK\"", PAGE);
        assertEquals(page(site.address("/a.html"), "GBK"), fetched(site.address("/a.html")));
    }

    @Test
    void redirectsAreFollowedToTheAddressThatAnswers() throws InterruptedException {
        site.redirect("/1", "/2?next=3");
        site.redirect("/2", site.address("/3"));
        site.page("/3", "text/html", PAGE);
        assertEquals(page(site.address("/3"), null), fetched(site.address("/1")));
        assertEquals(List.of("/1", "/2?next=3", "/3"), site.asked());
    }

    @Test
    void redirectsInACircleEnd() throws InterruptedException {
        site.redirect("/1", "/2");
        site.redirect("/2", "/1");
        assertEquals(unreachable(site.address("/1"), "redirects", 3), fetched(site.address("/1")));
        assertEquals(List.of("/1", "/2", "/1", "/2"), site.asked());
    }

    @Test
    void aRedirectToAFileIsNotFollowed() throws InterruptedException {
        site.redirect("/1", "file:///etc/passwd");
        assertEquals(
                unreachable(site.address("/1"), "redirectedElsewhere", "file:///etc/passwd"),
                fetched(site.address("/1")));
    }

    @Test
    void aPublicPageDoesNotLeadIntoThisComputer() throws InterruptedException {
        fetcher = new WebFetcher(limits(Duration.ofSeconds(60)), CLOCK, host ->
                new InetAddress[] {InetAddress.getByName(host.equals("localhost") ? "203.0.113.5" : host)});
        site.redirect("/1", site.address("/secret"));
        site.page("/secret", "text/html", PAGE);
        String publicAddress = "http://localhost:" + site.port() + "/1";
        assertEquals(unreachable(publicAddress, "redirectedInwards", site.address("/secret")), fetched(publicAddress));
        WebAddress secret = WebAddress.of(site.address("/secret")).orElseThrow();
        assertEquals(
                unreachable("linked", "redirectedInwards", secret),
                List.of(((Answer.Refused) fetcher.fetch("linked", secret, WebAddress.of(publicAddress))).problem()));
        assertEquals(List.of("/1"), site.asked());
    }

    @Test
    void anEndlessAnswerIsCutOff() throws InterruptedException {
        site.answer("/endless", 200, out -> {
            byte[] more = new byte[10_000];
            while (true) {
                out.write(more);
            }
        });
        assertEquals(
                List.of(Problem.of(
                        ProblemCode.TOO_LARGE,
                        site.address("/endless"),
                        Wording.of("reading.limit.bytes", MOST_BYTES))),
                fetched(site.address("/endless")));
    }

    @Test
    void aSlowAnswerIsGivenUp() throws InterruptedException {
        fetcher = fetcher(Duration.ofSeconds(1));
        site.answer("/slow", 200, out -> {
            out.write(PAGE);
            out.flush();
            await();
        });
        assertEquals(unreachable(site.address("/slow"), "slow", 1L), fetched(site.address("/slow")));
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPackedAnswerIsUnpacked() throws IOException, InterruptedException {
        byte[] packed = packed(PAGE);
        site.answer("/packed", 200, out -> out.write(packed), "Content-Encoding: gzip");
        assertEquals(page(site.address("/packed"), null), fetched(site.address("/packed")));
    }

    @Test
    void anAnswerThatUnpacksToTooMuchIsCutOff() throws IOException, InterruptedException {
        byte[] packed = packed(new byte[10_000_000]);
        site.answer("/bomb", 200, out -> out.write(packed), "Content-Encoding: gzip");
        assertEquals(
                List.of(Problem.of(
                        ProblemCode.TOO_LARGE, site.address("/bomb"), Wording.of("reading.limit.bytes", MOST_BYTES))),
                fetched(site.address("/bomb")));
    }

    @Test
    void anAnswerThatBreaksOffIsNoPage() throws IOException, InterruptedException {
        byte[] packed = packed(PAGE);
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        site.answer("/half", 200, out -> out.write(half), "Content-Encoding: gzip");
        assertEquals(unreachable(site.address("/half"), "incomplete"), fetched(site.address("/half")));
    }

    @Test
    void anAnswerInAnUnknownPackingIsRefused() throws InterruptedException {
        site.answer("/br", 200, out -> out.write(PAGE), "Content-Encoding: br");
        assertEquals(unreachable(site.address("/br"), "encoding", "br"), fetched(site.address("/br")));
    }

    @Test
    void aPageThatIsNotThereIsNoPage() throws InterruptedException {
        assertEquals(unreachable(site.address("/gone"), "status", 404), fetched(site.address("/gone")));
    }

    @Test
    void aPictureIsRefusedByItsType() throws InterruptedException {
        site.page("/map", "image/png; a=b", PAGE);
        assertEquals(
                List.of(Problem.of(ProblemCode.OTHER_WEB_CONTENT, site.address("/map"), "image/png")),
                fetched(site.address("/map")));
    }

    @Test
    void aServerThatIsNotThereIsNamed() throws InterruptedException {
        String address = site.address("/a");
        site.close();
        assertEquals(unreachable(address, "refused", "127.0.0.1"), fetched(address));
    }

    @Test
    void anUnknownHostIsNamed() throws InterruptedException {
        String address = "http://no-such-host.invalid/";
        assertEquals(unreachable(address, "host", "no-such-host.invalid"), fetched(address));
    }

    @Test
    void oneImportAsksOnlySoOften() throws InterruptedException {
        site.page("/a", "text/html", PAGE);
        for (int i = 0; i < 6; i++) {
            fetched(site.address("/a"));
        }
        assertEquals(unreachable(site.address("/a"), "requests", 6), fetched(site.address("/a")));
    }
}
