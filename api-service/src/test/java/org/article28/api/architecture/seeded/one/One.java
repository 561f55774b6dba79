package org.article28.api.architecture.seeded.one;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

    /** Serves a page, and says in none why there is none. */
    public static final class ForNobody {

        @GET
        @PermitAll
        @Produces(MediaType.TEXT_HTML)
        public String page() {
            return "";
        }
    }
}
