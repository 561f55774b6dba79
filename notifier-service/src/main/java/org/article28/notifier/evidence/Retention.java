package org.article28.notifier.evidence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.article28.notifier.database.Database;
import org.article28.notifier.subscription.Erased;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;

/** Forgets evidence that is older than it must be, and what it tells of those who are erased. */
@ApplicationScoped
class Retention {

    private static final int BATCH = 5_000;

    private final Database database;
    private final Recipients recipients;
    private final EvidenceConfig config;
    private final Clock clock;
    private volatile List<Loop> loops = List.of();

    Retention(Database database, Recipients recipients, EvidenceConfig config, Clock clock) {
        this.database = database;
        this.recipients = recipients;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        loops =
                config.keep().stream()
                        .map(
                                keep ->
                                        Loop.start(
                                                "evidence-retention",
                                                new Bell(),
                                                config.tidyEvery(),
                                                () -> forgetBefore(clock.instant().minus(keep))))
                        .toList();
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    /** Mail servers quote the address that they answer for; it was kept masked, if not in clear. */
    void scrub(@Observes Erased erased) {
        scrub(erased.recipientId(), erased.address().clear());
        scrub(erased.recipientId(), erased.address().masked());
    }

    private void scrub(long recipientId, String address) {
        database.update(
                """
                update delivery set smtp_reply = regexp_replace(smtp_reply, ?, '(erased)', 'gi')
                where recipient_id = ? and smtp_reply is not null
                """,
                "***=" + address,
                recipientId);
    }

    /** Returns whether there may be more. */
    @Transactional
    boolean forgetBefore(Instant limit) {
        var forgotten =
                database.list(
                        """
                        with old as (
                            select delivery.id from delivery join notice on notice.id = notice_id
                            where published_at < ?
                              and delivery.state not in ('queued', 'sending')
                            limit ?)
                        delete from delivery using old where delivery.id = old.id
                        returning recipient_id
                        """,
                        row -> row.getLong("recipient_id"),
                        limit,
                        BATCH);
        recipients.forgetErased(withoutAny(forgotten));
        recipients.forgetErased(withoutAny(recipients.provenBefore(limit, BATCH)));
        return forgotten.size() == BATCH;
    }

    /**
     * Whom nothing tells of any more, neither of their own nor of a webhook of theirs: that is
     * found by whose it was.
     */
    private List<Long> withoutAny(List<Long> recipientIds) {
        return database.list(
                """
                with told as (
                    select distinct coalesce(owner_id, id) as id
                    from unnest(cast(? as bigint[])) as one (id)
                    left join webhook on webhook.recipient_id = id)
                select id from told
                where not exists (select 1 from delivery where recipient_id = told.id)
                  and not exists (select 1 from delivery join webhook using (recipient_id)
                                  where owner_id = told.id)
                """,
                row -> row.getLong("id"),
                recipientIds);
    }
}
