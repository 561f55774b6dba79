package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends subscriptions, and what belongs to them. */
@ApplicationScoped
class Leaving {

    private final Subscriptions subscriptions;
    private final Clock clock;
    private final Event<Left> left;

    Leaving(Subscriptions subscriptions, Clock clock, Event<Left> left) {
        this.subscriptions = subscriptions;
        this.clock = clock;
        this.left = left;
    }

    /** Ending it again changes nothing. */
    @Transactional
    void leave(UUID publicId) {
        subscriptions
                .end(publicId, clock.instant())
                .ifPresent(recipientId -> left.fire(new Left(recipientId)));
    }
}
