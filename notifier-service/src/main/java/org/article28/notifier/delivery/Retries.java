package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.article28.notifier.work.Backoff;

/** When a delivery that failed for now is tried again, and when it is given up. */
@ApplicationScoped
class Retries {

    private final Duration patience;
    private final Backoff backoff;
    private final Clock clock;

    @Inject
    Retries(DeliveryConfig config, Clock clock) {
        this(config.patience(), new Backoff(config.firstRetry(), config.longestRetry()), clock);
    }

    Retries(Duration patience, Backoff backoff, Clock clock) {
        this.patience = patience;
        this.backoff = backoff;
        this.clock = clock;
    }

    Mark again(Claimed claimed, String reply, Mark.Again.Obstacle obstacle) {
        return again(claimed, reply, obstacle, Duration.ZERO);
    }

    /** {@code least}: how long it is left alone at least. */
    Mark again(Claimed claimed, String reply, Mark.Again.Obstacle obstacle, Duration least) {
        var now = clock.instant();
        if (claimed.triedSince().plus(patience).isBefore(now)) {
            return new Mark.Failed(claimed, "given up: " + reply, now);
        }
        var wait = wait(claimed.attempts());
        var when = now.plus(wait.compareTo(least) > 0 ? wait : least);
        return new Mark.Again(claimed, reply, when, obstacle);
    }

    /** As after a first attempt. */
    Instant soon() {
        return clock.instant().plus(wait(1));
    }

    private Duration wait(int attempts) {
        return backoff.after(attempts, ThreadLocalRandom.current());
    }
}
