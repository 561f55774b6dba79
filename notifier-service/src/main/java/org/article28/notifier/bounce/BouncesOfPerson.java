package org.article28.notifier.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.article28.notifier.subscription.Erased;
import org.article28.notifier.subscription.KeptOfPerson;

/** What is counted against an address: part of the copy of its owner's data, and erased with it. */
@ApplicationScoped
class BouncesOfPerson implements KeptOfPerson {

    private final Bounces bounces;

    BouncesOfPerson(Bounces bounces) {
        this.bounces = bounces;
    }

    @Override
    public String name() {
        return "bounces";
    }

    @Override
    public List<?> of(long recipientId, UUID subscription) {
        return bounces.of(recipientId);
    }

    void forget(@Observes Erased erased) {
        bounces.forget(erased.recipientId());
    }
}
