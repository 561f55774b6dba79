package org.article28.local.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A whole HTTP answer. */
final class Answer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A page may use its own styles, and load nothing at all: pictures in mails would tell that
     * they were read.
     */
    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
                            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cache-Control",
                    "no-store",
                    "Vary",
                    "Accept");

    private final int status;
    private final String type;
    private final byte[] body;

    /** {@code type} is the content type. */
    Answer(int status, String type, byte[] body) {
        this.status = status;
        this.type = type;
        this.body = body;
    }

    static Answer json(Object value) {
        return json(200, value);
    }

    static Answer failure(int status, String title) {
        return json(status, Map.of("status", status, "title", title));
    }

    static Answer html(String page) {
        return new Answer(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static Answer nothing() {
        return new Answer(204, "", new byte[0]);
    }

    private static Answer json(int status, Object value) {
        try {
            return new Answer(status, "application/json", JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records are always written", e);
        }
    }

    void send(HttpExchange exchange) throws IOException {
        HEADERS.forEach(exchange.getResponseHeaders()::set);
        var bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        if (!type.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }
}
