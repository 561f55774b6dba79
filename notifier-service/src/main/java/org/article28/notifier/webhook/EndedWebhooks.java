package org.article28.notifier.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.article28.notifier.database.Database;
import org.article28.notifier.subscription.TidyingUp;

/** Forgets webhooks that have ended and were told nothing, or nothing that is still kept. */
@ApplicationScoped
class EndedWebhooks {

    /** Longer than a notice that found one takes to plan its deliveries. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Database database;

    EndedWebhooks(Database database) {
        this.database = database;
    }

    void forget(@Observes TidyingUp tidying) {
        database.update(
                """
                with over as (
                    delete from webhook
                    where ended_at < ?
                      and not exists (select 1 from delivery
                                      where delivery.recipient_id = webhook.recipient_id)
                    returning recipient_id)
                delete from recipient using over where recipient.id = over.recipient_id
                """,
                tidying.now().minus(KEPT));
    }
}
