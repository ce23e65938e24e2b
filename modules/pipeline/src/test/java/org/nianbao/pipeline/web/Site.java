package org.nianbao.pipeline.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on this computer. */
public final class Site implements AutoCloseable {
    /** Gives the body of an answer. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    /** The address of a path. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The paths that were asked for. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Answers a path with these heads, {@code name: value}, and a body of unknown length. */
    public void answer(String path, int status, Body body, String... heads) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            try (exchange) {
                head(exchange, heads);
                exchange.sendResponseHeaders(status, 0);
                body.writeTo(exchange.getResponseBody());
            }
        });
    }

    public void page(String path, String type, byte[] bytes) {
        answer(path, 200, out -> out.write(bytes), "Content-Type: " + type);
    }

    public void redirect(String path, String location) {
        answer(path, 302, out -> {}, "Location: " + location);
    }

    private static void head(HttpExchange exchange, String... heads) {
        for (String head : heads) {
            int colon = head.indexOf(':');
            exchange.getResponseHeaders()
                    .add(head.substring(0, colon), head.substring(colon + 1).strip());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
