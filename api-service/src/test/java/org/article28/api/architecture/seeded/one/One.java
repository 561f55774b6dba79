package org.article28.api.architecture.seeded.one;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import org.apache.kafka.clients.producer.Producer;
import org.article28.api.architecture.seeded.two.Two;

/** Breaks the rules, so that they are seen to be kept. */
public final class One {

    private One() {}

    /** Half of a cycle. */
    public record Half(Two other) {}

    /** Decides by how it was asked. */
    public record KnowsHttp(HttpServerRequest request) {}

    /** Sends past the relay. */
    public record SendsEvents(Producer<String, String> producer) {}

    /** Declares no access. */
    public static final class OpenToAll {

        @GET
        public String read() {
            return "";
        }
    }
}
