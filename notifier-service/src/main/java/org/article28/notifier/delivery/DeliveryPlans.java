package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.NoticeReleased;
import org.article28.notifier.mail.Links;
import org.article28.notifier.subscription.Recipient;

/** Makes deliveries of notices that others spread. */
@ApplicationScoped
public class DeliveryPlans {

    private final Deliveries deliveries;
    private final Links links;
    private final Clock clock;
    private final Event<NoticeReleased> released;

    DeliveryPlans(Deliveries deliveries, Links links, Clock clock, Event<NoticeReleased> released) {
        this.deliveries = deliveries;
        this.links = links;
        this.clock = clock;
        this.released = released;
    }

    /** In the transaction of whoever notes that they were told; who has one gets no other. */
    public void queue(Notice notice, Collection<Recipient> recipients) {
        deliveries.plan(
                notice.id(),
                DeliveryChannel.EMAIL,
                recipients.stream()
                        .map(
                                recipient ->
                                        new Deliveries.Planned(
                                                recipient.id(),
                                                MessageIds.of(
                                                        notice,
                                                        recipient.subscription(),
                                                        links.host()),
                                                Because.CHOSEN,
                                                null))
                        .toList(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        released.fire(new NoticeReleased());
    }
}
