package org.article28.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A program that is called. */
final class Hook implements AutoCloseable {

    private static final int NO_CONTENT = 204;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch silence;

    private Hook(CountDownLatch silence) throws IOException {
        this.silence = silence;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::heard);
        server.start();
    }

    /** Answers at once. */
    static Hook open() throws IOException {
        return new Hook(new CountDownLatch(0));
    }

    /** Lets all who call wait for {@link #answer}. */
    static Hook silent() throws IOException {
        return new Hook(new CountDownLatch(1));
    }

    /** A call, as it came. */
    record Call(String id, String timestamp, String signature, String body) {

        long version() {
            return Json.read(body).at("/data/version").asLong();
        }

        /** By the specification of Standard Webhooks. */
        boolean isSignedBy(String secret) {
            try {
                var key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                var signed = (id + "." + timestamp + "." + body).getBytes(UTF_8);
                var expected = Base64.getEncoder().encodeToString(mac.doFinal(signed));
                return signature.equals("v1," + expected);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    String url() {
        return origin() + "/in";
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    void answer() {
        silence.countDown();
    }

    private void heard(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        calls.add(
                new Call(
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        try {
            silence.await();
            exchange.sendResponseHeaders(NO_CONTENT, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
