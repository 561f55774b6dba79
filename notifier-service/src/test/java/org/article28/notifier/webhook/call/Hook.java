package org.article28.notifier.webhook.call;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.article28.notifier.mail.Certificate;

/** A server that is called, and answers as the test says. */
public final class Hook implements AutoCloseable {

    private final HttpServer server;
    private final String scheme;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** One call, as it came. */
    public record Call(String path, Headers headers, String body) {

        public String header(String name) {
            return headers.getFirst(name);
        }
    }

    private Hook(HttpServer server, String scheme, HttpHandler answers) {
        this.server = server;
        this.scheme = scheme;
        server.setExecutor(threads);
        server.createContext("/", exchange -> heard(exchange, answers));
        server.start();
    }

    public static Hook answering(int status) {
        return answering(exchange -> answer(exchange, status));
    }

    public static Hook answering(HttpHandler answers) {
        try {
            return new Hook(HttpServer.create(loopback(), 0), "http", answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Hook answeringOverTls(int status) {
        try {
            var server = HttpsServer.create(loopback(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(Certificate.tls()));
            return new Hook(server, "https", exchange -> answer(exchange, status));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    public String url() {
        return url("127.0.0.1");
    }

    String url(String host) {
        return scheme + "://" + host + ":" + server.getAddress().getPort() + "/in?key=s3cret";
    }

    public String origin() {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void heard(HttpExchange exchange, HttpHandler answers) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes());
        var headers = new Headers();
        headers.putAll(exchange.getRequestHeaders());
        calls.add(new Call(exchange.getRequestURI().toString(), headers, body));
        answers.handle(exchange);
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }
}
