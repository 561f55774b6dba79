package org.article28.notifier.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.article28.notifier.sending.Sending;
import org.article28.notifier.webhook.Webhook;
import org.article28.notifier.webhook.Webhooks;
import org.article28.notifier.webhook.call.Targets;
import org.article28.notifier.webhook.call.WebhooksConfig;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;
import org.jspecify.annotations.Nullable;

/** Calls webhooks: one thread claims no more than has room, and each call has one of its own. */
@ApplicationScoped
class WebhookSender {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /**
     * How long what was claimed and found none waits: its target is asked for no more meanwhile.
     */
    private static final Duration NO_ROOM = Duration.ofMillis(200);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(3);

    private final Bell ended = new Bell();
    private final List<Loop> loops = new CopyOnWriteArrayList<>();
    private final WebhookRoom room;
    private final WebhookThreads threads;
    private final Duration longestCall;
    private final Leases leases;
    private final Webhooks webhooks;
    private final WebhookLedger ledger;
    private final WebhookAttempts attempts;
    private final Deliveries deliveries;
    private final Marks marks;
    private final Sending sending;
    private final Clock clock;
    private @Nullable Lease lease;

    WebhookSender(
            Leases leases,
            Webhooks webhooks,
            WebhookLedger ledger,
            WebhookAttempts attempts,
            Deliveries deliveries,
            Marks marks,
            Sending sending,
            WebhooksConfig calls,
            Clock clock,
            MeterRegistry metrics) {
        this.leases = leases;
        this.webhooks = webhooks;
        this.ledger = ledger;
        this.attempts = attempts;
        this.deliveries = deliveries;
        this.marks = marks;
        this.sending = sending;
        this.clock = clock;
        this.room = new WebhookRoom(calls.inFlight(), calls.inFlightPerTarget());
        this.threads =
                new WebhookThreads(
                        room, ended, Thread.ofPlatform().daemon().name("webhook-call").factory());
        this.longestCall = calls.timeout().plus(Targets.LONGEST);
        Gauge.builder("article28.webhooks.in.flight", room, WebhookRoom::taken)
                .description("Calls of webhooks that are under way")
                .register(metrics);
    }

    void start(@Observes StartupEvent started) {
        loops.add(Loop.start("webhooks", ended, PAUSE, this::turn));
    }

    /** What is under way when it stops is taken over, with the lease, and called again. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        Loop.close(loops);
        room.awaitEmpty(LONGEST_STOP);
        if (lease != null) {
            leases.close(lease);
        }
    }

    boolean turn() throws InterruptedException {
        int free = room.free();
        if (free == 0 || sending.isPaused()) {
            return false;
        }
        var held = lease();
        if (!held.isHeld()) {
            return false;
        }
        try {
            var claimed = ledger.claim(held.id(), free, room.full(), clock.instant());
            begin(claimed, held);
            return !claimed.isEmpty();
        } catch (RuntimeException | Error e) {
            giveUp(held);
            throw e;
        }
    }

    /**
     * What this turn may have claimed unseen is taken over with the lease; what is under way is
     * noted before, or it would be made twice.
     */
    private void giveUp(Lease held) throws InterruptedException {
        lease = null;
        room.awaitEmpty(longestCall);
        leases.close(held);
    }

    private void begin(List<Claimed> claimed, Lease held) {
        var found = webhooks.byIds(claimed.stream().map(Claimed::recipientId).toList());
        var later = new ArrayList<Deliveries.PutOff>();
        for (var one : claimed) {
            @Nullable Webhook webhook = found.get(one.recipientId());
            if (!threads.start(
                    place(webhook), held, () -> marks.write(List.of(marked(one, webhook))))) {
                later.add(new Deliveries.PutOff(one, clock.instant().plus(NO_ROOM)));
            }
        }
        deliveries.release(later);
    }

    private static WebhookRoom.Place place(@Nullable Webhook webhook) {
        if (webhook == null) {
            return new WebhookRoom.Place("", 0);
        }
        var origin = webhook.origin();
        return new WebhookRoom.Place(origin == null ? "" : origin, webhook.ownerId());
    }

    private Mark marked(Claimed claimed, @Nullable Webhook webhook) throws InterruptedException {
        try {
            return attempts.attempt(claimed, webhook);
        } catch (RuntimeException | Error e) {
            return attempts.broken(claimed, e);
        }
    }

    private Lease lease() throws InterruptedException {
        if (lease != null && lease.isLost()) {
            giveUp(lease);
        }
        var known = lease;
        if (known == null) {
            known = leases.open();
            lease = known;
        }
        return known;
    }
}
