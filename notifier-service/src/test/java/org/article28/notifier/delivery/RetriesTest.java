package org.article28.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.article28.notifier.work.Backoff;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final Duration PATIENCE = Duration.ofDays(5);

    private final Retries retries =
            new Retries(
                    PATIENCE,
                    new Backoff(Duration.ofSeconds(8), Duration.ofSeconds(32)),
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void itIsTriedAgainAfterAWaitThatDoublesWithinBounds() {
        assertThat(waitAfter(1, Duration.ZERO))
                .isBetween(Duration.ofSeconds(7), Duration.ofSeconds(9));
        assertThat(waitAfter(2, Duration.ZERO))
                .isBetween(Duration.ofSeconds(14), Duration.ofSeconds(18));
        assertThat(waitAfter(9, Duration.ZERO))
                .isBetween(Duration.ofSeconds(28), Duration.ofSeconds(36));
    }

    @Test
    void whoeverAsksToBeLeftAloneIsLeftAloneForThatLongAtLeast() {
        assertThat(waitAfter(1, Duration.ofHours(1))).isEqualTo(Duration.ofHours(1));
        assertThat(waitAfter(1, Duration.ofSeconds(1))).isGreaterThan(Duration.ofSeconds(6));
    }

    @Test
    void itIsGivenUpOnceItWasTriedForLongEnough() {
        var claimed = claimed(1, NOW.minus(PATIENCE).minusSeconds(1));

        assertThat(retries.again(claimed, "451 later", Mark.Again.Obstacle.DEFERRED))
                .isEqualTo(new Mark.Failed(claimed, "given up: 451 later", NOW));
    }

    private Duration waitAfter(int attempts, Duration least) {
        var claimed = claimed(attempts, NOW.minus(PATIENCE));
        var mark = retries.again(claimed, "451 later", Mark.Again.Obstacle.DEFERRED, least);
        return Duration.between(NOW, ((Mark.Again) mark).when());
    }

    private static Claimed claimed(int attempts, Instant since) {
        return new Claimed(
                1,
                2,
                3,
                "<id@example.org>",
                Because.CHOSEN,
                attempts,
                false,
                since,
                UUID.randomUUID());
    }
}
