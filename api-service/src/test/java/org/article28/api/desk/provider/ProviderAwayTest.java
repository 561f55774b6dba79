package org.article28.api.desk.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A provider that nobody has reached yet. */
class ProviderAwayTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final String METADATA =
            """
            {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
             "token_endpoint": "%1$s/token", "subject_types_supported": ["public"],
             "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
            """;
    private static final URI BACK = URI.create("https://list.example.org/desk/sign-in/return");

    private final Provider provider = provider("http://127.0.0.1:" + portOfNobody());

    @Test
    void nobodyCanSetOut() {
        var way = Way.begun(Instant.now(), "/desk");

        assertThat(provider.depart(way, BACK)).isEqualTo(new Departure.Away());
    }

    @Test
    void nobodyIsSentAwayWhoIsHere() {
        assertThat(provider.renew("token", null)).isEqualTo(new Renewal.Away());
    }

    @Test
    void oneSignsOutHereAlone() {
        assertThat(provider.leave(null, BACK)).isEmpty();
    }

    @Test
    void whatItSaidBeforeHoldsWhileItIsAway() throws Exception {
        var issuer = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        var url = "http://127.0.0.1:" + issuer.getAddress().getPort();
        issuer.createContext("/", exchange -> answer(exchange, METADATA.formatted(url)));
        issuer.start();
        var clock = new MovingClock();
        var endpoints = new Endpoints(Optional.of(url), config(), clock);
        var known = endpoints.known();
        issuer.stop(0);

        clock.pass(Duration.ofMinutes(61));

        assertThat(endpoints.known()).isSameAs(known);
    }

    @Test
    void itIsAskedOnceInFiveSecondsWhileItIsAway() throws Exception {
        var asked = new AtomicInteger();
        var issuer = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        issuer.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    answer(exchange, "{}");
                });
        issuer.start();
        var clock = new MovingClock();
        var url = "http://127.0.0.1:" + issuer.getAddress().getPort();
        var endpoints = new Endpoints(Optional.of(url), config(), clock);

        assertThatThrownBy(endpoints::known).isInstanceOf(ProviderAway.class);
        assertThatThrownBy(endpoints::known).isInstanceOf(ProviderAway.class);
        assertThat(asked).hasValue(1);
        clock.pass(Duration.ofSeconds(5));
        assertThatThrownBy(endpoints::known).isInstanceOf(ProviderAway.class);

        assertThat(asked).hasValue(2);
        issuer.stop(0);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** One that does not stand still. */
    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    private static Provider provider(String url) {
        var config = config();
        var endpoints = new Endpoints(Optional.of(url), config, Clock.systemUTC());
        var calls = new TokenCalls(endpoints, config);
        return new Provider(endpoints, calls, new IdTokens(endpoints), null, config);
    }

    private static ProviderConfig config() {
        return new SmallRyeConfigBuilder()
                .withMapping(ProviderConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(
                        new PropertiesConfigSource(
                                Map.of(
                                        "article28.desk.oidc.client-id", "desk",
                                        "article28.desk.oidc.timeout", "1s"),
                                "test",
                                100))
                .build()
                .getConfigMapping(ProviderConfig.class);
    }

    private static int portOfNobody() {
        try (var socket = new ServerSocket(0, 1, LOOPBACK)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
