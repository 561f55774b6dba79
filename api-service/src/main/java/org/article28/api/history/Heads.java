package org.article28.api.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is newest in memory, so that a read asks no database. {@link Watch} keeps it true; a
 * publication by this replica is known here before it is answered.
 */
@ApplicationScoped
class Heads {

    private final Versions versions;
    private final Revisions revisions;
    private final AtomicReference<@Nullable Head> known = new AtomicReference<>();
    private final Object changed = new Object();

    Heads(Versions versions, Revisions revisions) {
        this.versions = versions;
        this.revisions = revisions;
    }

    /** The database is asked only by the very first call. */
    Head now() {
        var head = known.get();
        return head == null ? asked() : head;
    }

    /** As the database knows it. */
    @Transactional
    Head asked() {
        return seen(new Head(versions.newest().orElse(null), revisions.redactions()));
    }

    /** A version that is committed. */
    void published(PublishedVersion version) {
        seen(new Head(version, 0));
    }

    private Head seen(Head head) {
        var now =
                known.accumulateAndGet(head, (old, other) -> old == null ? other : old.with(other));
        synchronized (changed) {
            changed.notifyAll();
        }
        return now;
    }

    /**
     * Returns once a version after that number is published, or after that time.
     *
     * @throws InterruptedException when the service stops
     */
    void await(long number, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        synchronized (changed) {
            for (long left = atMost.toMillis(); left > 0 && now().number() <= number; ) {
                changed.wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
            }
        }
    }
}
