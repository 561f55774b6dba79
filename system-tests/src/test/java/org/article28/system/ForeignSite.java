package org.article28.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Somebody's own web server, with one page under a policy as strict as it can be. */
final class ForeignSite implements AutoCloseable {

    private final HttpServer server;
    private volatile String api = "";
    private volatile String body = "";

    private ForeignSite(HttpServer server) {
        this.server = server;
    }

    static ForeignSite start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var site = new ForeignSite(server);
            server.createContext("/", site::answer);
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code body}: after the script of that service. */
    void show(String api, String body) {
        this.api = api;
        this.body = body;
    }

    /** By its number. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The same by name, so another to browsers. */
    String otherOrigin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var page =
                """
                <!DOCTYPE html>
                <html lang="en"><head><title>Ours</title><meta name="viewport" content="width=device-width">
                <script src="%s/embed.js" defer></script></head>
                <body><h1>Ours</h1>%s</body></html>
                """
                        .formatted(api, body)
                        .getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html;charset=utf-8");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; script-src %1$s; connect-src %1$s; style-src 'self'; img-src 'self';"
                                .formatted(api)
                        + " require-trusted-types-for 'script'");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
