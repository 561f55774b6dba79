package org.article28.notifier.delivery;

import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.mail.Outbox;
import org.article28.notifier.mail.OutgoingMail;
import org.article28.notifier.subscription.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * What a sender takes on, batch by batch, for as long as something is due. The next batch is
 * claimed while the mail server still thinks about the last mail of the one before.
 */
final class Round implements Outbox {

    private final Sender.Desk desk;
    private final Lease lease;
    private final BooleanSupplier mayLeave;
    private final Deque<Claimed> batch = new ArrayDeque<>();
    private final List<Deliveries.PutOff> putOff = new ArrayList<>();
    private final Map<Long, Notice> notices = new HashMap<>();
    private Map<Long, Recipient> recipients = Map.of();
    private Span mails = Span.getInvalid();
    private boolean any;
    private Duration pause = Duration.ZERO;
    private @Nullable RuntimeException failure;

    /**
     * @param mayLeave whether anything may still be sent
     */
    Round(Sender.Desk desk, Lease lease, BooleanSupplier mayLeave) {
        this.desk = desk;
        this.lease = lease;
        this.mayLeave = mayLeave;
    }

    /** Whether anything was due. */
    boolean hadAny() {
        return any;
    }

    /** How long to wait before the next mail may be asked for; zero if there is none. */
    Duration pause() {
        return pause;
    }

    @Override
    public @Nullable OutgoingMail next() {
        pause = Duration.ZERO;
        try {
            while (mayStart() && (!batch.isEmpty() || claim())) {
                var one = batch.element();
                var recipient = recipients.get(one.recipientId());
                var turn =
                        recipient == null
                                ? new Turn.Now()
                                : desk.pressure().next(recipient.address());
                switch (turn) {
                    case Turn.Wait(var time) -> {
                        pause = time;
                        return null;
                    }
                    case Turn.PutOff(var time) -> putOff(batch.remove(), time);
                    case Turn.Now _ -> {
                        var mail = mail(batch.remove(), recipient);
                        if (mail != null) {
                            return mail;
                        }
                    }
                }
            }
        } catch (RuntimeException e) {
            // What is under way with the server must come to its end first.
            failure = e;
        }
        return null;
    }

    private boolean mayStart() {
        return failure == null && mayLeave.getAsBoolean() && desk.pressure().isReachable();
    }

    private boolean claim() {
        release();
        var claimed = desk.claims().next(lease.id());
        if (claimed.isEmpty()) {
            return false;
        }
        any = true;
        recipients = desk.recipients().byIds(claimed.stream().map(Claimed::recipientId).toList());
        batch.addAll(claimed);
        mails = desk.traces().mails(claimed.getFirst().noticeId(), claimed.size());
        return true;
    }

    private @Nullable OutgoingMail mail(Claimed one, @Nullable Recipient recipient) {
        return switch (desk.attempts().prepare(one, notice(one), recipient)) {
            case Prepared.None(var mark) -> {
                desk.noting().add(mark);
                yield null;
            }
            case Prepared.Letter letter -> new Attempt(desk, one, letter, mayLeave);
        };
    }

    /** What mails tell of it never changes. */
    private Notice notice(Claimed one) {
        return notices.computeIfAbsent(one.noticeId(), desk.notices()::byId);
    }

    private void putOff(Claimed one, Duration time) {
        putOff.add(new Deliveries.PutOff(one, desk.clock().instant().plus(time)));
    }

    /** Ends it: gives back what was not tried. */
    void end() {
        Instant soon = desk.retries().soon();
        batch.forEach(one -> putOff.add(new Deliveries.PutOff(one, soon)));
        batch.clear();
        release();
        if (failure != null) {
            throw failure;
        }
    }

    private void release() {
        mails.end();
        desk.deliveries().release(putOff);
        putOff.clear();
    }
}
