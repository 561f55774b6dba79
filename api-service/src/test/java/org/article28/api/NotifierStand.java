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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Stands where the notifier would, keeps what it is sent, and answers as it is told to. */
public final class NotifierStand implements AutoCloseable {

    private static final int NO_BODY = -1;

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();
    private final AtomicInteger asksOfSending = new AtomicInteger();
    private volatile String sending = "{\"paused\": false}";
    private final HttpServer server;

    /** An answer; {@code missing}: how much less of it is sent than was promised. */
    public record Reply(int status, String body, int missing) {

        public Reply(int status, String body) {
            this(status, body, 0);
        }
    }

    /** Always answers the same. */
    public NotifierStand(String answer) {
        this(_ -> new Reply(200, answer));
    }

    /** Answers reads with {@code read}, and everything else with {@code other}. */
    public static NotifierStand of(String read, Reply other) {
        return new NotifierStand(asked -> asked.startsWith("GET ") ? new Reply(200, read) : other);
    }

    /** Ends each answer before it is whole. */
    public static NotifierStand cutOff(String answer) {
        return new NotifierStand(_ -> new Reply(200, answer, 1));
    }

    /** {@code replies}: by method and address. */
    public NotifierStand(Function<String, Reply> replies) {
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
                "/internal/sending",
                exchange -> {
                    asksOfSending.incrementAndGet();
                    var bytes = sending.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.createContext(
                "/",
                exchange -> {
                    var body = exchange.getRequestBody().readAllBytes();
                    var asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
                    requests.add(asked);
                    headers.add(exchange.getRequestHeaders());
                    bodies.add(new String(body, StandardCharsets.UTF_8));
                    var reply = replies.apply(asked);
                    var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.getResponseHeaders().add("ETag", "\"r1.stand\"");
                    exchange.sendResponseHeaders(
                            reply.status(),
                            bytes.length == 0 ? NO_BODY : bytes.length + reply.missing());
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
    }

    /** Asked whether it sends anything, which all pages of the desk may do, it says so. */
    public NotifierStand sending(String answer) {
        sending = answer;
        return this;
    }

    /** How often it was asked that; it counts as no request. */
    public int asksOfSending() {
        return asksOfSending.get();
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
