package org.article28.system.fault;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** What all that is on the way has to go through. */
final class Weather {

    private static final Duration LATENESS = Duration.ofMillis(100);

    private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);

    synchronized void turnTo(Trouble trouble) {
        troubles.add(trouble);
    }

    synchronized void clear() {
        troubles.clear();
        notifyAll();
    }

    synchronized boolean is(Trouble trouble) {
        return troubles.contains(trouble);
    }

    /** Takes as long as a piece of what is sent is held up. */
    void pass() {
        if (is(Trouble.DELAYS)) {
            LockSupport.parkNanos(LATENESS.toNanos());
        }
        awaitMovement();
    }

    private synchronized void awaitMovement() {
        while (troubles.contains(Trouble.STALLS)) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
