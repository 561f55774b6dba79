package org.article28.api.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile CompletableFuture<Void> next = new CompletableFuture<>();

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
        var before = known.getAndAccumulate(head, Heads::later);
        if (before != null && head.number() > before.number()) {
            turned().complete(null);
        }
        return later(before, head);
    }

    private synchronized CompletableFuture<Void> turned() {
        var waitedFor = next;
        next = new CompletableFuture<>();
        return waitedFor;
    }

    private static Head later(@Nullable Head one, Head other) {
        return one == null ? other : one.with(other);
    }

    /**
     * Returns once a version after that number is published, or after that time.
     *
     * @throws InterruptedException when the service stops
     */
    void await(long number, Duration atMost) throws InterruptedException {
        waiting.incrementAndGet();
        try {
            awaitOne(number, atMost);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** How many wait for a publication. */
    int waiting() {
        return waiting.get();
    }

    private void awaitOne(long number, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        boolean late = false;
        while (!late) {
            // Taken before the look at what is there: what comes in between completes it.
            var published = next;
            if (now().number() > number) {
                return;
            }
            late = !isDone(published, end - System.nanoTime());
        }
    }

    private static boolean isDone(CompletableFuture<Void> published, long nanos)
            throws InterruptedException {
        try {
            published.get(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("nothing fails it", e);
        }
    }
}
