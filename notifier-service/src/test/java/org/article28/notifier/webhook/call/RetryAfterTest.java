package org.article28.notifier.webhook.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    @Test
    void isReadAsSeconds() {
        assertThat(RetryAfter.read("120", NOW)).contains(Duration.ofMinutes(2));
    }

    @Test
    void isReadAsADate() {
        assertThat(RetryAfter.read("Mon, 30 Nov 2026 10:05:00 GMT", NOW))
                .contains(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "99999999999", "Mon, 30 Nov 2026 09:00:00 GMT"})
    void whatSaysNothingOfTheFutureIsPassedOver(String header) {
        assertThat(RetryAfter.read(header, NOW)).isEmpty();
    }
}
