package org.article28.api.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.article28.api.integrity.VerificationRuns.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationRunsTest {

    private final AtomicInteger count = new AtomicInteger();
    private final Adjustable clock = new Adjustable();
    private final VerificationRuns runs = new VerificationRuns(clock);

    @ParameterizedTest
    @CsvSource({"7,0,59,1", "7,0,60,2", "8,0,0,2", "7,1,0,2"})
    void sameSubjectWithinAMinuteIsNotRunAgain(
            long version, long redactions, long seconds, int expected) {
        runs.of(new Subject(7, 0), this::run);
        clock.now = clock.now.plusSeconds(seconds);

        runs.of(new Subject(version, redactions), this::run);

        assertThat(count).hasValue(expected);
    }

    @Test
    void thoseWhoWaitShareOneResult() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first =
                    threads.submit(
                            () ->
                                    runs.of(
                                            new Subject(7, 0),
                                            () -> {
                                                begun.countDown();
                                                await(go);
                                                return run();
                                            }));
            begun.await();
            var second = threads.submit(() -> runs.of(new Subject(7, 0), this::run));
            go.countDown();

            assertThat(second.get()).isSameAs(first.get());
        }
        assertThat(count).hasValue(1);
    }

    @Test
    void failureIsNotKept() {
        assertThatThrownBy(() -> runs.of(new Subject(7, 0), this::fail))
                .isInstanceOf(IllegalStateException.class);

        assertThat(runs.of(new Subject(7, 0), this::run).version()).isEqualTo(7);
    }

    private Verification run() {
        count.incrementAndGet();
        return new Verification(7, true, "hash", 7, 9, List.of(), List.of());
    }

    private Verification fail() {
        throw new IllegalStateException("no database");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Adjustable extends Clock {

        private Instant now = Instant.parse("2026-11-24T09:30:00Z");

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
}
