package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.mail.Links;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Recipients;
import org.jspecify.annotations.Nullable;

/**
 * Makes the deliveries of a notice, a chunk of recipients at a time; the chunk and how far it came
 * commit together, so that the first mails leave while the last deliveries are made.
 */
@ApplicationScoped
class Spreading {

    /** Small, so that the first mail leaves at once. */
    private static final int FIRST_CHUNK = 200;

    private final Notices notices;
    private final Eligibilities eligibility;
    private final Recipients recipients;
    private final Deliveries deliveries;
    private final DeliveryConfig config;
    private final Links links;
    private final Clock clock;

    Spreading(
            Notices notices,
            Eligibilities eligibility,
            Recipients recipients,
            Deliveries deliveries,
            DeliveryConfig config,
            Links links,
            Clock clock) {
        this.notices = notices;
        this.eligibility = eligibility;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.config = config;
        this.links = links;
        this.clock = clock;
    }

    /** Returns whether there was anything to spread. */
    @Transactional
    boolean spreadOneChunk() {
        var spreading = notices.lockSpreading(clock.instant());
        spreading.ifPresent(this::spread);
        return spreading.isPresent();
    }

    private void spread(Notice notice) {
        boolean begins = notice.lastRecipient() == 0;
        int most = begins ? Math.min(FIRST_CHUNK, config.chunk()) : config.chunk();
        var chunk = recipients.after(notice.lastRecipient(), most);
        deliveries.plan(
                notice.id(),
                planned(notice, chunk),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (chunk.size() < most) {
            notices.spreadToAll(notice.id());
        } else {
            notices.spreadTo(notice.id(), chunk.getLast().id());
        }
    }

    private List<Deliveries.Planned> planned(Notice notice, List<Recipient> chunk) {
        var planned = new ArrayList<Deliveries.Planned>();
        var toldBefore = toldBefore(notice, chunk);
        for (var recipient : chunk) {
            var because =
                    toldBefore.contains(recipient.id()) ? Because.TOLD_BEFORE : Because.CHOSEN;
            switch (eligibility.of(notice, recipient, because)) {
                case TOLD -> planned.add(planned(notice, recipient, because, null));
                case NOT_CONCERNED ->
                        planned.add(planned(notice, recipient, because, "not-concerned"));
                case SUPPRESSED -> planned.add(planned(notice, recipient, because, "suppressed"));
                case NOT_SUBSCRIBED -> {}
            }
        }
        return planned;
    }

    private Set<Long> toldBefore(Notice notice, List<Recipient> chunk) {
        return chunk.isEmpty()
                ? Set.of()
                : deliveries.toldBefore(notice.id(), chunk.getFirst().id(), chunk.getLast().id());
    }

    private Deliveries.Planned planned(
            Notice notice, Recipient recipient, Because because, @Nullable String skipped) {
        var messageId = Digests.messageId(notice.version(), recipient.subscription(), links.host());
        return new Deliveries.Planned(recipient.id(), messageId, because, skipped);
    }
}
