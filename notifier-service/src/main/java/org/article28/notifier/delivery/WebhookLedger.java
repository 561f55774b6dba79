package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.article28.notifier.database.Database;

/** The deliveries to webhooks that are under way; what mails are sent by never claims them. */
@ApplicationScoped
class WebhookLedger {

    private final Database database;

    WebhookLedger(Database database) {
        this.database = database;
    }

    /** What is due of open notices, what waits longest first; nothing that has no room. */
    List<Claimed> claim(UUID worker, int limit, WebhookRoom.Full full, Instant now) {
        return database.list(
                """
                with due as (
                    select delivery.id from delivery
                    join notice on notice.id = notice_id
                    join webhook using (recipient_id)
                    where delivery.state = 'queued' and channel = 'webhook'
                      and next_attempt_at <= ?
                      and notice.state in ('spreading', 'delivering') and paused_at is null
                      and coalesce(origin, '') <> all (cast(? as text[]))
                      and owner_id <> all (cast(? as bigint[]))
                    order by next_attempt_at limit ? for update of delivery skip locked)
                update delivery
                set state = 'sending', worker_id = ?, attempts = attempts + 1, started_at = ?
                from due where delivery.id = due.id
                returning delivery.*
                """,
                Deliveries::read,
                now,
                full.targets(),
                full.owners(),
                limit,
                worker,
                now);
    }
}
