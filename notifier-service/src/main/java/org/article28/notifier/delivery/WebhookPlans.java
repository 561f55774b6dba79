package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.mail.MessageId;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.webhook.Webhook;
import org.article28.notifier.webhook.Webhooks;
import org.jspecify.annotations.Nullable;

/** Makes the deliveries of a notice to webhooks, beside those to the mails of the same chunk. */
@ApplicationScoped
class WebhookPlans {

    private final Webhooks webhooks;
    private final Recipients recipients;
    private final Deliveries deliveries;

    WebhookPlans(Webhooks webhooks, Recipients recipients, Deliveries deliveries) {
        this.webhooks = webhooks;
        this.recipients = recipients;
        this.deliveries = deliveries;
    }

    /** The id up to which there are at most {@code most} webhooks; not beyond {@code last}. */
    long endOfChunk(long after, long last, int most) {
        return webhooks.idOf(most, after, last).orElse(last);
    }

    /** Of the webhooks among the recipients after one id up to another. */
    void plan(Notice notice, long after, long upTo, Instant now) {
        var found = webhooks.between(after, upTo);
        if (found.isEmpty()) {
            return;
        }
        var owners = recipients.byIds(found.stream().map(Webhook::ownerId).toList());
        var toldBefore =
                deliveries.toldBefore(
                        notice.id(), found.getFirst().recipientId(), found.getLast().recipientId());
        List<Deliveries.Planned> planned = new ArrayList<>();
        for (var webhook : found) {
            var because =
                    toldBefore.contains(webhook.recipientId())
                            ? Because.TOLD_BEFORE
                            : Because.CHOSEN;
            var owner = owners.get(webhook.ownerId());
            switch (Eligibility.of(notice, webhook, owner, because)) {
                case TOLD -> planned.add(planned(notice, webhook, because, null));
                case NOT_CONCERNED ->
                        planned.add(planned(notice, webhook, because, "not-concerned"));
                case NOT_SUBSCRIBED, SUPPRESSED -> {}
            }
        }
        deliveries.plan(notice.id(), DeliveryChannel.WEBHOOK, planned, now);
    }

    private static Deliveries.Planned planned(
            Notice notice, Webhook webhook, Because because, @Nullable String skippedBecause) {
        return new Deliveries.Planned(
                webhook.recipientId(), messageId(notice, webhook), because, skippedBecause);
    }

    /** One for each delivery, however often it is sent; as {@link MessageIds} has it. */
    static String messageId(Notice notice, Webhook webhook) {
        var content =
                "webhook/"
                        + notice.version()
                        + "/"
                        + notice.publishedAt()
                        + "/"
                        + webhook.publicId();
        return "msg_v" + notice.version() + "_" + MessageId.hash(content);
    }
}
