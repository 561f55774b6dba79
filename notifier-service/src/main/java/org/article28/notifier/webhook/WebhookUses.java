package org.article28.notifier.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.article28.notifier.database.Database;
import org.article28.notifier.problem.Rejection;

/**
 * How often owners had a server of their choice asked or called. Counted for the owner, since a
 * webhook that is removed and added anew would count from nothing.
 */
@ApplicationScoped
class WebhookUses {

    private final Database database;

    WebhookUses(Database database) {
        this.database = database;
    }

    /** Refuses what there was too much of in the hour that the first one began. */
    void count(long ownerId, WebhookUse use, Instant now) {
        var hourAgo = now.minus(Duration.ofHours(1));
        int counted =
                database.update(
                        """
                        insert into webhook_use as used (owner_id, kind, since, uses)
                        values (?, ?, ?, 1)
                        on conflict on constraint webhook_use_pk do update
                        set uses = case when used.since > ? then used.uses + 1 else 1 end,
                            since = case when used.since > ? then used.since else ? end
                        where used.since <= ? or used.uses < ?
                        """,
                        ownerId,
                        use.stored(),
                        now,
                        hourAgo,
                        hourAgo,
                        now,
                        hourAgo,
                        use.most());
        if (counted == 0) {
            throw new Rejection.TooMany(
                    "At most " + use.most() + " " + use.stored() + "s in an hour.");
        }
    }
}
