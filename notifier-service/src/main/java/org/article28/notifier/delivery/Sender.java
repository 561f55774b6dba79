package org.article28.notifier.delivery;

import java.time.Clock;
import java.time.Duration;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.mail.MailTransport;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.trace.Traces;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;
import org.jspecify.annotations.Nullable;

/** One thread that sends over one connection. */
final class Sender implements Loop.Turn {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Desk desk;
    private final MailTransport transport;
    private @Nullable Lease lease;
    private final Bell stop = new Bell();
    private volatile boolean stopping;

    Sender(Desk desk, MailTransport transport) {
        this.desk = desk;
        this.transport = transport;
    }

    /** What all senders share. */
    record Desk(
            Leases leases,
            Claims claims,
            Notices notices,
            Recipients recipients,
            Attempts attempts,
            Retries retries,
            Deliveries deliveries,
            Pressure pressure,
            InFlight inFlight,
            Noting noting,
            Traces traces,
            Clock clock) {}

    @Override
    public boolean take() throws InterruptedException {
        var held = lease();
        try {
            return maySend(held) && desk.pressure().isReachable() && send(held);
        } catch (RuntimeException | Error e) {
            // What this turn may have claimed unseen is taken over with the lease.
            giveUp(held);
            throw e;
        }
    }

    /** Nothing more is begun; what is on its way comes to its end. */
    void stop() {
        stopping = true;
        stop.ring();
    }

    /** When the thread has ended, and all is noted. */
    void close() {
        transport.close();
        if (lease != null) {
            desk.leases().close(lease);
        }
    }

    private Lease lease() {
        var known = lease;
        if (known == null || known.isLost()) {
            known = desk.leases().open();
            lease = known;
        }
        return known;
    }

    private boolean maySend(Lease held) {
        return !stopping && held.isHeld();
    }

    /** Returns whether to go on at once. */
    private boolean send(Lease held) throws InterruptedException {
        long heard = stop.heard();
        var round = new Round(desk, held, () -> maySend(held));
        transport.send(round);
        while (round.pause().isPositive() && maySend(held)) {
            stop.await(heard, shorter(round.pause(), LONGEST_PAUSE));
            transport.send(round);
        }
        round.end();
        return round.hadAny() && maySend(held) && desk.pressure().isReachable();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** It is not used any more, and ends when all that was sent under it is noted. */
    private void giveUp(Lease held) {
        lease = null;
        desk.noting().then(() -> desk.leases().close(held));
    }
}
