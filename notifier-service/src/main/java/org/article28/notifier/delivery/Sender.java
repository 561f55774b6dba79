package org.article28.notifier.delivery;

import java.time.Clock;
import java.util.List;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.mail.MailTransport;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.work.Loop;
import org.jspecify.annotations.Nullable;

/** One thread that sends over one connection. Bounded by its batch. */
final class Sender implements Loop.Turn {

    private final Desk desk;
    private final MailTransport transport;
    private @Nullable Lease lease;
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
            Deliveries deliveries,
            Marks marks,
            Clock clock) {}

    @Override
    public boolean take() throws InterruptedException {
        var held = lease();
        try {
            var claimed = held.isHeld() ? desk.claims().next(held.id()) : List.<Claimed>of();
            return !claimed.isEmpty() && send(claimed, held);
        } catch (RuntimeException | Error e) {
            // What this turn may have claimed unseen is taken over with the lease.
            desk.leases().close(held);
            throw e;
        }
    }

    /** Nothing more is begun; what is on its way comes to its end. */
    void stop() {
        stopping = true;
    }

    /** When the thread has ended. */
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

    /** Returns whether to go on at once: not where the server can't be reached. */
    private boolean send(List<Claimed> claimed, Lease held) throws InterruptedException {
        var batch = new Batch(desk, claimed, () -> !stopping && held.isHeld());
        transport.send(batch);
        desk.marks().write(batch.marks());
        desk.deliveries().release(batch.untried(), desk.attempts().retryAt(1));
        return batch.isReachable() && !stopping;
    }
}
