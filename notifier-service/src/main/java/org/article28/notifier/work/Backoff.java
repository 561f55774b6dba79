package org.article28.notifier.work;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before trying again: doubled each time up to a limit, a quarter at random. */
public record Backoff(Duration first, Duration longest) {

    private static final int DOUBLINGS = 20;

    public Duration after(int attempts, RandomGenerator random) {
        long doubled = first.toMillis() << Math.clamp(attempts - 1, 0, DOUBLINGS);
        long limited = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis((long) (limited * (0.875 + random.nextDouble() / 4)));
    }
}
