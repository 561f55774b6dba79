package org.article28.notifier.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Recipients;
import org.jspecify.annotations.Nullable;

/** Objections with their senders, as far as these are known. */
@ApplicationScoped
class ObjectionViews {

    private final Objections objections;
    private final Steps steps;
    private final Recipients recipients;

    ObjectionViews(Objections objections, Steps steps, Recipients recipients) {
        this.objections = objections;
        this.steps = steps;
        this.recipients = recipients;
    }

    /** Without their steps. */
    List<ObjectionView> after(@Nullable String reference, Objections.Filter filter, int limit) {
        return objections.after(reference, filter, limit).stream()
                .map(objection -> ObjectionView.of(objection, sender(objection), null))
                .toList();
    }

    ObjectionView of(Objection objection) {
        return ObjectionView.of(objection, sender(objection), steps.of(objection.id()));
    }

    /** As its sender may have it: without who of the staff did what. */
    ObjectionView forSender(Objection objection) {
        var shown = steps.of(objection.id()).stream().map(Step::unsigned).toList();
        return ObjectionView.of(objection.unsigned(), sender(objection), shown);
    }

    private @Nullable String sender(Objection objection) {
        var sender = objection.sender();
        return sender == null
                ? null
                : recipients
                        .bySubscription(sender)
                        .map(Recipient::address)
                        .map(EmailAddress::masked)
                        .orElse(null);
    }
}
