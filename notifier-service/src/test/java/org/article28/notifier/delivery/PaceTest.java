package org.article28.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration SLOWEST = Duration.ofMillis(100);

    @Test
    void nothingWaitsWhereNoLimitIsSetAndNothingIsDeferred() {
        var pace = new Pace(Pace.limit(0), SLOWEST, 0);

        pace.take(0);

        assertThat(pace.untilFree(0)).isZero();
    }

    @Test
    void limitSpreadsMailsEvenly() {
        var pace = new Pace(Pace.limit(100), SLOWEST, 0);

        pace.take(0);

        assertThat(pace.untilFree(0)).isEqualTo(millis(10));
        assertThat(pace.untilFree(millis(10))).isZero();
    }

    @Test
    void timeThatPassedIsNotSavedUp() {
        var pace = new Pace(Pace.limit(100), SLOWEST, 0);

        pace.take(millis(1_000));

        assertThat(pace.untilFree(millis(1_000))).isEqualTo(millis(10));
    }

    @Test
    void deferralsDoubleTheDistanceUpToTheSlowest() {
        var pace = new Pace(Pace.limit(0), SLOWEST, 0);

        assertThat(distanceAfter(pace, pace::deferred)).isEqualTo(millis(20));
        assertThat(distanceAfter(pace, pace::deferred)).isEqualTo(millis(40));
        assertThat(distanceAfter(pace, pace::deferred)).isEqualTo(millis(80));
        assertThat(distanceAfter(pace, pace::deferred)).isEqualTo(millis(100));
    }

    @Test
    void acceptancesHalveItAgain() {
        var pace = new Pace(Pace.limit(0), SLOWEST, 0);
        for (int i = 0; i < 4; i++) {
            pace.deferred();
        }

        assertThat(distanceAfter(pace, pace::accepted)).isEqualTo(millis(50));
        assertThat(distanceAfter(pace, pace::accepted)).isEqualTo(millis(25));
        assertThat(distanceAfter(pace, pace::accepted)).isZero();
    }

    @Test
    void whatIsPutOffComesAgainOneAfterTheOther() {
        var pace = new Pace(Pace.limit(10), SLOWEST, 0);
        pace.take(0);

        assertThat(pace.putOff(0)).isEqualTo(millis(200));
        assertThat(pace.putOff(0)).isEqualTo(millis(300));
        assertThat(pace.putOff(millis(50))).isEqualTo(millis(350));
    }

    private static long distanceAfter(Pace pace, Runnable answer) {
        answer.run();
        long later = millis(1_000) + Math.max(0, pace.untilFree(0));
        pace.take(later);
        return pace.untilFree(later);
    }

    private static long millis(long number) {
        return Duration.ofMillis(number).toNanos();
    }
}
