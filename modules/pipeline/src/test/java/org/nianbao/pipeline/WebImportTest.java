package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.WebOrigin;
import org.nianbao.pipeline.ImportReports.FileResult;
import org.nianbao.pipeline.web.Attachment;
import org.nianbao.pipeline.web.PageOfAttachments;
import org.nianbao.pipeline.web.Site;
import org.nianbao.reading.Passwords;
import org.nianbao.samples.ExampleCounty;

class WebImportTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:50:00Z");
    private static final String HTML = "2023年/双榆镇2023年政府信息公开工作年度报告.html";

    @TempDir
    static Path county;

    @TempDir
    Path folder;

    private final Site site = new Site();
    private final List<PageOfAttachments> offered = new ArrayList<>();
    private WritableArchive archive;

    @BeforeAll
    static void copyTheCounty() throws IOException {
        ExampleCounty.copyTo(county);
    }

    @BeforeEach
    void makeAnArchive() {
        archive = Archives.create(folder.resolve("甲.nianbao"));
    }

    @AfterEach
    void close() {
        archive.close();
        site.close();
    }

    private ImportReports.Result importing(String... named) {
        return importing(AttachmentPrompt.onlyReport(), Progress.silent(), named);
    }

    private ImportReports.Result importing(AttachmentPrompt prompt, Progress progress, String... named) {
        return new ImportReports(Clock.fixed(NOW, ZoneOffset.UTC))
                .run(
                        archive,
                        Arrays.stream(named).map(Source::of).toList(),
                        new Questions(Passwords.none(), PasswordPrompt.nobody(), prompt),
                        progress);
    }

    private List<String> stored() {
        return archive.headers().stream()
                .map(header -> header.unit().name() + " " + header.year())
                .toList();
    }

    private static List<Problem> refused(ImportReports.Result result) {
        return result.files(FileResult.Refused.class).stream()
                .map(FileResult.Refused::problem)
                .toList();
    }

    private void page(String path, String html) {
        site.page(path, "text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(county.resolve(name));
    }

    private static String anyFile(String ending) throws IOException {
        try (var files = Files.walk(county)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> county.relativize(file).toString())
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aPageIsStoredWithItsBytesAddressAndTime() throws IOException {
        String page = new String(file(HTML), StandardCharsets.UTF_8).replaceAll("<meta[^>]*>", "");
        byte[] bytes = page.getBytes(Charset.forName("GBK"));
        site.page("/art/1.html", "text/html", bytes);
        site.redirect("/show.jsp", "/art/1.html");
        importing(site.address("/show.jsp?id=1"));
        assertEquals(List.of("双榆镇 2023"), stored());
        ReportHeader header = archive.headers().get(0);
        assertEquals(site.address("/show.jsp?id=1"), header.source().file());
        assertArrayEquals(bytes, archive.sourceBytes(header.versionId()));
        assertEquals(
                Optional.of(new WebOrigin(site.address("/art/1.html"), NOW, Optional.empty())),
                archive.webOrigin(header.source().sha256()));
        assertEquals(
                0,
                new RereadArchive()
                        .run(archive, Passwords.none(), Progress.silent())
                        .changed());
    }

    @Test
    void aPageThatDidNotChangeIsNotStoredAgain() throws IOException {
        site.page("/1.html", "text/html", file(HTML));
        importing(site.address("/1.html"));
        FileResult.Saved again = assertInstanceOf(
                FileResult.Saved.class,
                importing(site.address("/1.html")).files().get(0));
        assertInstanceOf(SaveOutcome.Unchanged.class, again.outcome());
    }

    @Test
    void anAddressThatGivesNothingStopsNoOthers() throws IOException {
        site.page("/1.html", "text/html", file(HTML));
        ImportReports.Result result = importing(
                site.address("/gone"),
                "ftp://www.example.cn/",
                site.address("/1.html"),
                county.resolve(anyFile(".docx")).toString());
        assertEquals(
                List.of(ProblemCode.UNREACHABLE_ADDRESS, ProblemCode.NOT_AN_ADDRESS),
                refused(result).stream().map(Problem::code).toList());
        assertEquals(2, result.files(FileResult.Saved.class).size());
    }

    @Test
    void theOnlyAttachmentThatIsCalledReportIsFetched() throws IOException {
        page("/art/1.html", """
                <html><title>双榆镇公开专栏</title><body><p>附件：</p>
                <a href="form.doc">申请表</a> <a href="b.pdf">年度报告解读</a>
                <a href="down?id=7">2023年年度报告.html的Word版.docx</a></body></html>""");
        site.page("/art/down", "application/octet-stream", file(anyFile(".docx")));
        importing(site.address("/art/1.html"));
        assertEquals(1, stored().size());
        assertEquals(
                site.address("/art/down?id=7"),
                archive.headers().get(0).source().file());
        assertEquals(List.of("/art/1.html", "/art/down?id=7"), site.asked());
    }

    @Test
    void aPackedAttachmentIsOpenedAsAFolder() throws IOException {
        page("/1.html", "<html><title>年度报告</title><body><a href='/all.zip'>打包下载</a></body></html>");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("a.html"));
            zip.write(file(HTML));
        }
        site.page("/all.zip", "application/zip", packed.toByteArray());
        importing(site.address("/1.html"));
        assertEquals(
                site.address("/all.zip") + "/a.html",
                archive.headers().get(0).source().file());
    }

    @Test
    void attachmentsOfWhichSeveralMayBeTheReportAreListed() {
        page("/1.html", """
                <html><body><a href="/a.pdf">2022年年度报告</a><a href="/b.pdf">2023年年度报告</a></body></html>""");
        String listed = "2022年年度报告 " + site.address("/a.pdf") + "; 2023年年度报告 " + site.address("/b.pdf");
        assertEquals(
                List.of(Problem.of(ProblemCode.PAGE_OF_ATTACHMENTS, site.address("/1.html"), listed)),
                refused(importing(site.address("/1.html"))));
        assertEquals(List.of("/1.html"), site.asked());
    }

    @Test
    void whoeverIsAskedChoosesAttachmentsOfAllPagesAtOnce() throws IOException {
        page("/1.html", "<html><body><a href='/a.docx'>甲</a><a href='/b.docx'>乙</a></body></html>");
        page("/2.html", "<html><body><a href='/c.docx'>丙</a></body></html>");
        site.page("/b.docx", "application/octet-stream", file(anyFile(".docx")));
        AttachmentPrompt second = pages -> {
            offered.addAll(pages);
            return Set.of(pages.get(0).attachments().get(1));
        };
        ImportReports.Result result =
                importing(second, Progress.silent(), site.address("/1.html"), site.address("/2.html"));
        assertEquals(
                List.of(List.of("甲", "乙"), List.of("丙")),
                offered.stream()
                        .map(page -> page.attachments().stream()
                                .map(Attachment::text)
                                .toList())
                        .toList());
        assertEquals(List.of(site.address("/b.docx")), files(result, FileResult.Saved.class));
        assertEquals(List.of(site.address("/2.html")), files(result, FileResult.Refused.class));
    }

    private static <T extends FileResult> List<String> files(ImportReports.Result result, Class<T> kind) {
        return result.files(kind).stream().map(FileResult::file).toList();
    }

    @Test
    void aPageWhoseTablesAScriptLoadsIsRefused() {
        page("/1.html", "<html><title>双榆镇年度报告</title><body><div id=app></div><script src=a.js></script></body>");
        assertEquals(
                List.of(Problem.of(ProblemCode.PAGE_BY_SCRIPT, site.address("/1.html"))),
                refused(importing(site.address("/1.html"))));
        assertEquals(List.of("/1.html"), site.asked());
    }

    @Test
    void anImportThatIsCancelledDoesNotWaitForASlowAddress() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        site.answer("/slow", 200, out -> {
            asked.countDown();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Progress cancelling = new Progress() {
            @Override
            public void advanced(int done, int total, String name) {}

            @Override
            public boolean cancelled() {
                return asked.getCount() == 0;
            }
        };
        ImportReports.Result result = importing(AttachmentPrompt.onlyReport(), cancelling, site.address("/slow"));
        over.countDown();
        assertTrue(result.cancelled());
        assertEquals(List.of(), result.files());
    }

    @Test
    void whatIsHeldInMemoryIsReadAsAFile() throws IOException {
        new ImportReports(Clock.fixed(NOW, ZoneOffset.UTC))
                .run(
                        archive,
                        List.of(new Source.InMemory("剪贴板.html", file(HTML))),
                        Questions.toNobody(Passwords.none()),
                        Progress.silent());
        assertEquals(List.of("双榆镇 2023"), stored());
        assertEquals("剪贴板.html", archive.headers().get(0).source().file());
    }
}
