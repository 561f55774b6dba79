package org.article28.notifier.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.mail.MailTransport;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.work.Loop;
import org.jspecify.annotations.Nullable;

/**
 * One thread that sends over one connection. Bounded by its batch; marks at least twice a second.
 */
final class Sender implements Loop.Turn {

    private static final long MARK_AFTER = Duration.ofMillis(500).toNanos();

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
        var notice = desk.notices().byId(claimed.getFirst().noticeId());
        var recipients =
                desk.recipients().byIds(claimed.stream().map(Claimed::recipientId).toList());
        var marks = new ArrayList<Mark>();
        long marked = System.nanoTime();
        boolean reachable = true;
        int next = 0;
        while (next < claimed.size() && reachable && !stopping && held.isHeld()) {
            var mark = attempt(claimed.get(next++), notice, recipients);
            marks.add(mark);
            reachable = isReachable(mark);
            if (System.nanoTime() - marked > MARK_AFTER) {
                desk.marks().write(marks);
                marks.clear();
                marked = System.nanoTime();
            }
        }
        desk.marks().write(marks);
        var untried = claimed.subList(next, claimed.size());
        desk.deliveries().release(untried, desk.attempts().retryAt(1));
        return reachable && !stopping;
    }

    private Mark attempt(Claimed claimed, Notice notice, Map<Long, Recipient> recipients) {
        return desk.attempts()
                .make(claimed, notice, recipients.get(claimed.recipientId()), transport);
    }

    private static boolean isReachable(Mark mark) {
        return !(mark instanceof Mark.Again again
                && again.because() == Mark.Again.Because.UNREACHABLE);
    }
}
