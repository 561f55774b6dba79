package org.article28.notifier.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.article28.notifier.subscription.Erased;
import org.article28.notifier.subscription.KeptOfPerson;

/** What somebody objected to: part of the copy of their data, and forgotten with them. */
@ApplicationScoped
class ObjectionsOfPerson implements KeptOfPerson {

    private final Objections objections;
    private final ObjectionViews views;

    ObjectionsOfPerson(Objections objections, ObjectionViews views) {
        this.objections = objections;
        this.views = views;
    }

    @Override
    public String name() {
        return "objections";
    }

    @Override
    public List<?> of(long recipientId, UUID subscription) {
        return objections.from(subscription).stream().map(views::forSender).toList();
    }

    /** The objection itself is the customer's, and needed where it is argued over. */
    void forget(@Observes Erased erased) {
        objections.forget(erased.subscription());
    }
}
