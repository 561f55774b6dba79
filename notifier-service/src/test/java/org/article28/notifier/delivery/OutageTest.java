package org.article28.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final Outage outage = new Outage(new Random(28));

    @Test
    void serverThatCouldNotBeReachedIsAskedAgainAboutASecondLater() {
        outage.unreachable(0);

        assertThat(outage.isOver(seconds(0.8))).isFalse();
        assertThat(outage.isOver(seconds(1.2))).isTrue();
    }

    @Test
    void eachFailureDoublesTheWaitUpToHalfAMinute() {
        double now = 0;
        for (int i = 0; i < 10; i++) {
            outage.unreachable(seconds(now));
            now += 40;
        }

        assertThat(outage.isOver(seconds(now - 40 + 26))).isFalse();
        assertThat(outage.isOver(seconds(now - 40 + 34))).isTrue();
    }

    @Test
    void whatSeveralConnectionsSeeAtOnceCountsOnce() {
        for (int i = 0; i < 8; i++) {
            outage.unreachable(0);
        }

        assertThat(outage.isOver(seconds(1.2))).isTrue();
    }

    @Test
    void answerEndsIt() {
        outage.unreachable(0);

        outage.answered();

        assertThat(outage.isOver(0)).isTrue();
    }

    private static long seconds(double number) {
        return Duration.ofMillis((long) (number * 1_000)).toNanos();
    }
}
