package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.pipeline.Source;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.samples.ExampleCounty;

/** Reports that come from a local web site or through a pipe. */
class WebAndPipesTest {
    private static final String HTML = "2023年/双榆镇2023年政府信息公开工作年度报告.html";

    @TempDir
    Path folder;

    private byte[] page;
    private HttpServer server;
    private String site;

    @BeforeEach
    void serve() throws IOException {
        ExampleCounty.copyTo(folder);
        page = Files.readAllBytes(folder.resolve(HTML));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/1.html", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        });
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aWebPageIsReadByItsAddress() {
        Run run = Run.of("read", site + "/1.html");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("{\"file\":\"" + site + "/1.html\""), run.out());
    }

    @Test
    void anAddressThatGivesNothingIsNamedWithItsReasonAndTheOthersAreStored() {
        Run run = Run.of("import", site + "/gone", site + "/1.html", "--archive", folder.resolve("甲.nianbao"));
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains(site + "/gone：网址没有取到（网站回答 404）。请在浏览器中打开核对"), run.err());
        assertTrue(run.out().contains("共存入年报 1 份"), run.out());
    }

    @Test
    void standardInputIsReadUpToTheChosenLimit() {
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[1000]), System.out, System.err, Phrasebook.chinese());
        Source.InMemory piped = (Source.InMemory)
                terminal.sources(List.of("-"), ReadingLimits.standard().with(ReadingLimits.Limit.BYTES, 99))
                        .get(0);
        assertEquals(100, piped.bytes().length);
    }

    @Test
    void aDashIsStandardInput() {
        Run run = Run.of(page, "read", "-");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("{\"file\":\"-\""), run.out());
        assertTrue(run.out().contains("\"unit\":\"双榆镇\""), run.out());
    }
}
