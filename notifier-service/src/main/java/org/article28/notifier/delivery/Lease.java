package org.article28.notifier.delivery;

import java.time.Duration;
import java.util.UUID;

/**
 * A worker's right to send, for as long as it is renewed. It counts as gone a while before the
 * database says so, and for ever once others took over.
 */
final class Lease {

    private final UUID id = UUID.randomUUID();
    private volatile long until;
    private volatile boolean lost;

    UUID id() {
        return id;
    }

    /** {@code asked}: {@code nanoTime} from before the database was asked. */
    void renewed(long asked, Duration lease) {
        until = asked + lease.toNanos() * 3 / 4;
    }

    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    boolean isHeld() {
        return !lost && System.nanoTime() - until < 0;
    }
}
