package org.article28.notifier.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(3), Duration.ofHours(1));

    @Test
    void firstRetryComesWithinFiveSeconds() {
        for (int seed = 0; seed < 100; seed++) {
            assertThat(BACKOFF.after(1, new Random(seed)))
                    .isBetween(Duration.ofMillis(2_600), Duration.ofMillis(3_400));
        }
    }

    @Test
    void waitDoublesUpToTheLongest() {
        assertThat(BACKOFF.after(4, new Random(1)))
                .isBetween(Duration.ofSeconds(21), Duration.ofSeconds(27));
        assertThat(BACKOFF.after(1_000, new Random(1)))
                .isBetween(Duration.ofMinutes(52), Duration.ofMinutes(68));
    }
}
