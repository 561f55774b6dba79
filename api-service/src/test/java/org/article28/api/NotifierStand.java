package org.article28.api;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands where the notifier would, keeps what it is sent, and always answers the same. */
public final class NotifierStand implements AutoCloseable {

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public NotifierStand(String answer) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(
                                    InetAddress.getLoopbackAddress(), StackResource.notifierPort()),
                            0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/",
                exchange -> {
                    var body = exchange.getRequestBody().readAllBytes();
                    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                    headers.add(exchange.getRequestHeaders());
                    bodies.add(new String(body, StandardCharsets.UTF_8));
                    var bytes = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
    }

    /** Methods and addresses. */
    public List<String> requests() {
        return requests;
    }

    public List<String> bodies() {
        return bodies;
    }

    public List<Headers> headers() {
        return headers;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
