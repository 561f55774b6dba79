package org.article28.api.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.article28.api.problem.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Runs one verification at a time: each reads all that is kept, and anybody may ask for it. Those
 * who wait for the same one share its result, as do those who ask shortly after.
 */
@ApplicationScoped
class VerificationRuns {

    /** No longer, or what is rewritten after a verification would never be told. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();
    private volatile @Nullable Kept kept;

    VerificationRuns(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a verification depends on.
     *
     * @param redactions how often something was redacted so far
     */
    record Subject(long version, long redactions) {}

    private record Kept(Subject subject, Instant at, Verification result) {}

    /**
     * @throws Rejection.Unavailable if others keep it busy
     */
    Verification of(Subject subject, Supplier<Verification> run) {
        var known = fresh(subject);
        if (known != null) {
            return known;
        }
        await();
        try {
            var shared = fresh(subject);
            if (shared != null) {
                return shared;
            }
            var result = run.get();
            kept = new Kept(subject, clock.instant(), result);
            return result;
        } finally {
            running.unlock();
        }
    }

    private @Nullable Verification fresh(Subject subject) {
        var last = kept;
        return last != null
                        && last.subject().equals(subject)
                        && clock.instant().isBefore(last.at().plus(FRESH))
                ? last.result()
                : null;
    }

    private void await() {
        try {
            if (running.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Rejection.Unavailable("other verifications are running");
    }
}
