package org.article28.notifier.bounce;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.article28.notifier.work.Declared;

/** What mails about mails led to. */
@ApplicationScoped
class BounceMeters implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry metrics) {
        for (var heeded : Heeded.values()) {
            Declared.counter(metrics, heeded.metric(), "Mails about our mails, by what they are");
        }
        Declared.counter(
                metrics,
                "article28.bounces.unreadable",
                "Mails in the mailbox for bounces that could not be read");
        Declared.counter(
                metrics,
                "article28.bounces.mailbox.away",
                "Turns in which the mailbox for bounces did not answer");
        Declared.counter(
                metrics, "article28.suppressions", "Addresses that are written to no more");
        Declared.counter(
                metrics, "article28.contacts.bounced", "Bounces of mails to contractual contacts");
    }
}
