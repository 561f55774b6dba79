package org.article28.notifier.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.article28.model.Sha256;
import org.article28.notifier.announcement.Interest;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.mail.Outcome;
import org.article28.notifier.subscription.Recipient;
import org.jspecify.annotations.Nullable;

/** One attempt at one delivery, and what it means for the next. */
@ApplicationScoped
class Attempts {

    private final Eligibilities eligibility;
    private final Letters letters;
    private final Retries retries;
    private final Clock clock;
    private final MeterRegistry metrics;

    Attempts(
            Eligibilities eligibility,
            Letters letters,
            Retries retries,
            Clock clock,
            MeterRegistry metrics) {
        this.eligibility = eligibility;
        this.letters = letters;
        this.retries = retries;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The recipient as they stand now; absent where there is none any more. */
    Prepared prepare(Claimed claimed, Notice notice, @Nullable Recipient recipient) {
        if (recipient == null) {
            return skipped(claimed, "gone");
        }
        return switch (eligibility.of(notice, recipient, claimed.because())) {
            case NOT_SUBSCRIBED -> skipped(claimed, "unsubscribed");
            case NOT_CONCERNED -> skipped(claimed, "not-concerned");
            case SUPPRESSED -> skipped(claimed, "suppressed");
            case TOLD -> letter(claimed, notice, recipient);
        };
    }

    private Prepared skipped(Claimed claimed, String reason) {
        return new Prepared.None(new Mark.Skipped(claimed, reason, clock.instant()));
    }

    private Prepared letter(Claimed claimed, Notice notice, Recipient recipient) {
        byte[] mail;
        @Nullable LocalDate lastDay;
        try {
            var now = clock.instant();
            var rendered = letters.of(notice, recipient, interest(notice, recipient), now);
            lastDay = rendered.lastDay();
            mail =
                    rendered.mail()
                            .to(
                                    recipient.address(),
                                    recipient.subscription(),
                                    claimed.messageId(),
                                    now);
        } catch (RuntimeException e) {
            Log.errorf(e, "delivery %d could not be rendered", claimed.id());
            var obstacle = Mark.Again.Obstacle.DEFERRED;
            return new Prepared.None(
                    retries.again(claimed, "not rendered: " + e.getMessage(), obstacle));
        }
        if (claimed.repeated()) {
            metrics.counter("article28.deliveries.repeated").increment();
            Log.infof("delivery %d is sent again: its outcome is unknown", claimed.id());
        }
        return new Prepared.Letter(recipient.address(), mail, lastDay);
    }

    /** Whoever is told of what does not concern their choice is told all of it. */
    private Interest interest(Notice notice, Recipient recipient) {
        return eligibility.of(notice, recipient) == Eligibility.TOLD
                ? recipient.interest()
                : Interest.EVERYTHING;
    }

    Mark mark(Claimed claimed, Outcome outcome, Prepared.Letter letter) {
        return switch (outcome) {
            case Outcome.Accepted(var reply) ->
                    new Mark.Sent(
                            claimed,
                            reply,
                            Sha256.hex(letter.content()),
                            letter.lastDay(),
                            clock.instant());
            case Outcome.Refused(var reply) -> new Mark.Refused(claimed, reply, clock.instant());
            case Outcome.Deferred(var reply) ->
                    retries.again(claimed, reply, Mark.Again.Obstacle.DEFERRED);
            case Outcome.Unreachable(var reply) ->
                    retries.again(claimed, reply, Mark.Again.Obstacle.UNREACHABLE);
            case Outcome.Unknown(var reply) ->
                    retries.again(claimed, reply, Mark.Again.Obstacle.UNKNOWN);
        };
    }
}
