package org.article28.notifier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.article28.notifier.subscription.KeptOfPerson;

/** What they were told, for the copy of their own data. */
@ApplicationScoped
class ToldOfPerson implements KeptOfPerson {

    private static final int MOST = 10_000;

    private final Deliveries deliveries;

    ToldOfPerson(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public List<?> of(long recipientId, UUID subscription) {
        return deliveries.to(List.of(recipientId), null, 0, MOST);
    }
}
