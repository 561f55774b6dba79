package org.article28.api.desk.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
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
    private static final URI BACK = URI.create("https://list.example.org/desk/sign-in/return");

    private final Provider provider = ProviderStand.provider("http://127.0.0.1:" + portOfNobody());

    @Test
    void nobodyCanSetOut() {
        var way = Way.begun(Instant.now(), "/desk");

        assertThat(provider.depart(way, BACK)).isEqualTo(new Departure.Away());
    }

    @Test
    void nobodyIsSentAwayWhoIsHere() {
        assertThat(provider.renew("token", null, _ -> {})).isEqualTo(new Renewal.Away());
    }

    @Test
    void oneSignsOutHereAlone() {
        assertThat(provider.leave(null, BACK)).isEmpty();
    }

    @Test
    void whatItSaidBeforeHoldsWhileItIsAway() throws Exception {
        var stand = ProviderStand.answering(200, "application/json", "{}");
        var clock = new MovingClock();
        var endpoints = endpoints(stand.url(), clock);
        var known = endpoints.known();
        stand.close();

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
                    ProviderStand.answer(exchange, 200, "application/json", "{}");
                });
        issuer.start();
        var clock = new MovingClock();
        var url = "http://127.0.0.1:" + issuer.getAddress().getPort();
        var endpoints = endpoints(url, clock);

        assertThatThrownBy(endpoints::known).isInstanceOf(ProviderAway.class);
        assertThatThrownBy(endpoints::known).isInstanceOf(ProviderAway.class);
        assertThat(asked).hasValue(1);
        clock.pass(Duration.ofSeconds(5));
        assertThatThrownBy(endpoints::known).isInstanceOf(ProviderAway.class);

        assertThat(asked).hasValue(2);
        issuer.stop(0);
    }

    private static Endpoints endpoints(String url, Clock clock) {
        return new Endpoints(Optional.of(url), ProviderStand.config(Map.of()), clock);
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

    private static int portOfNobody() {
        try (var socket = new ServerSocket(0, 1, LOOPBACK)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
