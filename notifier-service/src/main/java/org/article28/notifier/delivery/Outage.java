package org.article28.notifier.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.article28.notifier.work.Backoff;

/**
 * Whether the mail server is away; then it is asked again after a while, and later each time. Time
 * is handed in, as {@code nanoTime}.
 */
final class Outage {

    private static final Backoff BACKOFF =
            new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));

    private final RandomGenerator random;
    private int failures;
    private long until;

    Outage(RandomGenerator random) {
        this.random = random;
    }

    /** What several connections see at the same time counts once. Returns whether it began. */
    synchronized boolean unreachable(long now) {
        boolean begins = failures == 0;
        if (isOver(now)) {
            failures++;
            until = now + BACKOFF.after(failures, random).toNanos();
        }
        return begins;
    }

    /** Returns whether it ended. */
    synchronized boolean answered() {
        boolean ends = failures > 0;
        failures = 0;
        return ends;
    }

    synchronized boolean isOver(long now) {
        return failures == 0 || now - until >= 0;
    }
}
