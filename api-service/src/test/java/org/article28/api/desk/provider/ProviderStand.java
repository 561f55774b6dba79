package org.article28.api.desk.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Stands where a provider would, and answers as it is told to. */
final class ProviderStand implements AutoCloseable {

    private static final String METADATA =
            """
            {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
             "token_endpoint": "%1$s/token", "subject_types_supported": ["public"],
             "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
            """;

    private final HttpServer server;

    private ProviderStand(HttpServer server) {
        this.server = server;
    }

    /** Tells where all is, and answers so whoever asks for tokens. */
    static ProviderStand answering(int status, String type, String body) throws IOException {
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var stand = new ProviderStand(HttpServer.create(loopback, 0));
        stand.server.createContext(
                "/",
                exchange ->
                        answer(exchange, 200, "application/json", METADATA.formatted(stand.url())));
        stand.server.createContext("/token", exchange -> answer(exchange, status, type, body));
        stand.server.start();
        return stand;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** One at that address, of which the API takes no tokens. */
    static Provider provider(String url) {
        var config = config(Map.of());
        var endpoints = new Endpoints(Optional.of(url), config, Clock.systemUTC());
        var calls = new TokenCalls(endpoints, config);
        return new Provider(endpoints, calls, new IdTokens(endpoints), null, config);
    }

    static ProviderConfig config(Map<String, String> others) {
        var settings =
                Map.of(
                        "article28.desk.oidc.client-id", "desk",
                        "article28.desk.oidc.timeout", "1s");
        return new SmallRyeConfigBuilder()
                .withMapping(ProviderConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(
                        new PropertiesConfigSource(settings, "stand", 100),
                        new PropertiesConfigSource(others, "test", 200))
                .build()
                .getConfigMapping(ProviderConfig.class);
    }

    static void answer(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", type);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
