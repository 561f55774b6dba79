package org.article28.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that no event announces. */
final class Await {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Await() {}

    /**
     * Returns when the condition holds.
     *
     * @throws StackFailure when it does not in time; {@code what} then completes "waited in vain
     *     for"
     */
    static void until(String what, Duration atMost, BooleanSupplier condition) {
        var end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new StackFailure("waited in vain for " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted", e);
        }
    }
}
