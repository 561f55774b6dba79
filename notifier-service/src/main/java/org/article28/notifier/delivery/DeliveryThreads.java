package org.article28.notifier.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.article28.notifier.announcement.NoticeReleased;
import org.article28.notifier.announcement.NoticeTaken;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.mail.MailTransports;
import org.article28.notifier.sending.Sending;
import org.article28.notifier.sending.SendingResumed;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.trace.Traces;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;

/** The threads of this process: one spreads, one keeps the leases, one notes, the others send. */
@ApplicationScoped
class DeliveryThreads {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int RENEWALS_PER_LEASE = 4;

    private final Bell taken = new Bell();
    private final Bell queued = new Bell();
    private final List<Sender> senders = new CopyOnWriteArrayList<>();
    private final List<Loop> loops = new CopyOnWriteArrayList<>();
    private final List<Loop> notes = new CopyOnWriteArrayList<>();

    private final Notices notices;
    private final Registers registers;
    private final Spreading spreading;
    private final Deliveries deliveries;
    private final Leases leases;
    private final DeliveryConfig config;
    private final Sending sending;
    private final MailTransports transports;
    private final Clock clock;
    private final Noting noting;
    private final Sender.Desk desk;

    DeliveryThreads(
            Notices notices,
            Registers registers,
            Spreading spreading,
            Deliveries deliveries,
            Leases leases,
            DeliveryConfig config,
            Sending sending,
            MailTransports transports,
            Claims claims,
            Recipients recipients,
            Attempts attempts,
            Retries retries,
            Pressure pressure,
            InFlight inFlight,
            Noting noting,
            Traces traces,
            Clock clock) {
        this.notices = notices;
        this.registers = registers;
        this.spreading = spreading;
        this.deliveries = deliveries;
        this.leases = leases;
        this.config = config;
        this.sending = sending;
        this.transports = transports;
        this.clock = clock;
        this.noting = noting;
        this.desk =
                new Sender.Desk(
                        leases,
                        claims,
                        notices,
                        recipients,
                        attempts,
                        retries,
                        deliveries,
                        pressure,
                        inFlight,
                        noting,
                        traces,
                        clock);
    }

    void start(@Observes StartupEvent started) {
        loops.add(Loop.start("spreading", taken, PAUSE, this::spread));
        var renewal = config.lease().dividedBy(RENEWALS_PER_LEASE);
        loops.add(Loop.start("leases", new Bell(), renewal, this::keepLeases));
        notes.add(Loop.start("noting", new Bell(), PAUSE, noting::write));
        loops.addAll(Loop.start(config.connections(), "sender", queued, PAUSE, this::sender));
    }

    void stop(@Observes ShutdownEvent stopping) {
        senders.forEach(Sender::stop);
        Loop.close(loops);
        Loop.close(notes);
        noting.writeRest();
        senders.forEach(Sender::close);
    }

    void wake(@Observes NoticeTaken notice) {
        taken.ring();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeReleased notice) {
        taken.ring();
        queued.ring();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) SendingResumed resumed) {
        taken.ring();
        queued.ring();
    }

    private Sender sender() {
        var sender = new Sender(desk, transports.open());
        senders.add(sender);
        return sender;
    }

    private boolean spread() {
        registers.fetch();
        cancel();
        if (sending.isPaused()) {
            return false;
        }
        if (spreading.spreadOneChunk()) {
            queued.ring();
            return true;
        }
        notices.delivering().forEach(spreading::finish);
        return false;
    }

    private void cancel() {
        var cancelled = notices.cancelled();
        int ended = config.chunk();
        while (!cancelled.isEmpty() && ended == config.chunk()) {
            ended = deliveries.cancelQueued(cancelled, config.chunk(), clock.instant());
        }
    }

    private boolean keepLeases() {
        if (leases.renewAndTakeOver() > 0) {
            queued.ring();
        }
        return false;
    }
}
