package org.article28.notifier.delivery;

import java.time.Duration;

/**
 * How soon one mail may follow another: as the limit says, and slower while the answer is "not
 * now". Each deferral doubles the distance, each acceptance halves it. Time is handed in, as {@code
 * nanoTime}.
 */
final class Pace {

    private static final long FIRST = Duration.ofMillis(20).toNanos();

    private final long limit;
    private final long slowest;
    private long slowness;
    private long free;
    private long putOff;

    /**
     * @param limit the least distance, ever
     * @param slowest the largest distance that deferrals lead to
     */
    Pace(Duration limit, Duration slowest, long now) {
        this.limit = limit.toNanos();
        this.slowest = slowest.toNanos();
        this.free = now;
        this.putOff = now;
    }

    /** The least distance where so many mails a second are allowed; 0 allows any number. */
    static Duration limit(int perSecond) {
        return perSecond == 0 ? Duration.ZERO : Duration.ofSeconds(1).dividedBy(perSecond);
    }

    /** Nanoseconds until the next mail may go; not positive if it may go now. */
    synchronized long untilFree(long now) {
        return free - now;
    }

    /** A mail goes. */
    synchronized void take(long now) {
        free = Math.max(free, now) + distance();
    }

    /**
     * In how many nanoseconds one that may not go now may come again: behind those that were put
     * off before it, so that they do not all come at once.
     */
    synchronized long putOff(long now) {
        putOff = Math.max(putOff, free) + distance();
        return putOff - now;
    }

    synchronized void deferred() {
        slowness = Math.min(Math.max(slowness * 2, FIRST), slowest);
    }

    synchronized void accepted() {
        slowness = slowness / 2 < FIRST ? 0 : slowness / 2;
    }

    /** Whether it is as if it had never been used. */
    synchronized boolean isFresh(long now) {
        return slowness == 0 && free <= now && putOff <= now;
    }

    private long distance() {
        return Math.max(limit, slowness);
    }
}
