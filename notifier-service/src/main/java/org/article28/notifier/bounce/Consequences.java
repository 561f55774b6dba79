package org.article28.notifier.bounce;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.article28.notifier.contact.Contact;
import org.article28.notifier.contact.ContactBounces;
import org.article28.notifier.contact.LastBounce;
import org.article28.notifier.suppression.Cause;
import org.article28.notifier.suppression.Suppressions;

/**
 * A subscriber whom nothing reaches, or who complains, gets no more. A contractual contact must be
 * told all the same: the organisation is alarmed, and finds another way.
 */
@ApplicationScoped
class Consequences {

    private final Bounces bounces;
    private final Suppressions suppressions;
    private final ContactBounces contacts;
    private final ContactAlarms alarms;
    private final SoftBouncesConfig config;
    private final MeterRegistry metrics;

    Consequences(
            Bounces bounces,
            Suppressions suppressions,
            ContactBounces contacts,
            ContactAlarms alarms,
            SoftBouncesConfig config,
            MeterRegistry metrics) {
        this.bounces = bounces;
        this.suppressions = suppressions;
        this.contacts = contacts;
        this.alarms = alarms;
        this.config = config;
        this.metrics = metrics;
    }

    /** The bounce is among those that count already. */
    void draw(long recipientId, Bounce bounce, Instant now) {
        var contact = contacts.contact(recipientId);
        if (contact.isPresent()) {
            contact.filter(Contact::active).ifPresent(one -> alarm(one, bounce, now));
        } else {
            cause(recipientId, bounce, now)
                    .ifPresent(cause -> suppress(recipientId, cause, bounce, now));
        }
    }

    /** Empty where it doesn't suffice. */
    private Optional<Cause> cause(long recipientId, Bounce bounce, Instant now) {
        return switch (bounce.kind()) {
            case HARD -> Optional.of(Cause.HARD_BOUNCE);
            case SOFT ->
                    Optional.of(Cause.REPEATED_BOUNCES).filter(_ -> areTooMany(recipientId, now));
            case COMPLAINT -> Optional.of(Cause.COMPLAINT);
            case UNCOUNTED -> Optional.empty();
        };
    }

    private boolean areTooMany(long recipientId, Instant now) {
        return bounces.count(recipientId, now.minus(config.within())) >= config.limit();
    }

    private void suppress(long recipientId, Cause cause, Bounce bounce, Instant now) {
        if (suppressions.suppress(recipientId, cause, bounce.status(), bounce.reply(), now)) {
            metrics.counter("article28.suppressions").increment();
            Log.infof("recipient %d is suppressed: %s", recipientId, cause);
        }
    }

    /** A complaint is for people to understand; the mail was read. */
    private void alarm(Contact contact, Bounce bounce, Instant now) {
        metrics.counter("article28.contacts.bounced").increment();
        Log.warnf("contractual contact %s: %s of a mail", contact.publicId(), bounce.kind().name());
        if (bounce.kind() == Bounce.Kind.COMPLAINT) {
            return;
        }
        var id = contact.recipientId();
        contacts.note(id, new LastBounce(now, bounce.status(), bounce.reply()));
        cause(id, bounce, now).ifPresent(_ -> alarms.add(id, now));
    }
}
