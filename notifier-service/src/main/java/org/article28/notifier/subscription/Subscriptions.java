package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** The subscriptions, one for each address. */
@ApplicationScoped
class Subscriptions {

    private final Database database;

    Subscriptions(Database database) {
        this.database = database;
    }

    /**
     * Makes the address's subscription what was confirmed. One that is active stays confirmed since
     * when it was, so that no notice passes it by.
     */
    Subscription confirm(OptIn optIn, UUID publicId, Instant now) {
        return database.first(
                        """
                        with known as (select recipient_id from subscription where canonical = ?),
                             made as (insert into recipient (channel)
                                      select 'email' where not exists (select 1 from known)
                                      returning id)
                        insert into subscription as old (recipient_id, public_id, opt_in_id,
                            address, canonical, language, services, changes, frequency,
                            digest_hour, digest_weekday, digest_zone, state, confirmed_at)
                        values (coalesce((select recipient_id from known), (select id from made)),
                            ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'active', ?)
                        on conflict on constraint subscription_canonical_unique do update set
                            opt_in_id = excluded.opt_in_id,
                            address = excluded.address,
                            language = excluded.language,
                            services = excluded.services,
                            changes = excluded.changes,
                            frequency = excluded.frequency,
                            digest_hour = excluded.digest_hour,
                            digest_weekday = excluded.digest_weekday,
                            digest_zone = excluded.digest_zone,
                            state = 'active',
                            confirmed_at = case old.state when 'active' then old.confirmed_at
                                           else excluded.confirmed_at end,
                            ended_at = null
                        returning *
                        """,
                        Subscriptions::read,
                        optIn.address().canonical(),
                        publicId,
                        optIn.id(),
                        optIn.address().clear(),
                        optIn.address().canonical(),
                        optIn.wishes().language(),
                        optIn.wishes().services(),
                        optIn.wishes().changes().wire(),
                        optIn.wishes().rhythm().frequency().wire(),
                        optIn.wishes().rhythm().hour(),
                        RhythmColumns.weekday(optIn.wishes().rhythm()),
                        optIn.wishes().rhythm().zone(),
                        now)
                .orElseThrow();
    }

    Optional<Subscription> byPublicId(UUID publicId) {
        return database.first(
                "select * from subscription where public_id = ? and state <> 'erased'",
                Subscriptions::read,
                publicId);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<Subscription> lock(UUID publicId) {
        return database.first(
                "select * from subscription where public_id = ? and state <> 'erased' for update",
                Subscriptions::read,
                publicId);
    }

    /** What digests told them never becomes less. */
    void turn(long recipientId, long toldUpTo, @Nullable Instant nextDigestAt) {
        database.update(
                """
                update subscription
                set told_up_to = greatest(told_up_to, ?), next_digest_at = ?
                where recipient_id = ?
                """,
                toldUpTo,
                nextDigestAt,
                recipientId);
    }

    Optional<Subscription> ofAddress(EmailAddress address) {
        return database.first(
                "select * from subscription where canonical = ?",
                Subscriptions::read,
                address.canonical());
    }

    void wish(UUID publicId, Wishes wishes) {
        database.update(
                """
                update subscription
                set language = ?, services = ?, changes = ?, frequency = ?, digest_hour = ?,
                    digest_weekday = ?, digest_zone = ?
                where public_id = ?
                """,
                wishes.language(),
                wishes.services(),
                wishes.changes().wire(),
                wishes.rhythm().frequency().wire(),
                wishes.rhythm().hour(),
                RhythmColumns.weekday(wishes.rhythm()),
                wishes.rhythm().zone(),
                publicId);
    }

    /** Returns the recipient; empty where it had ended before. */
    Optional<Long> end(UUID publicId, Instant now) {
        return database.first(
                """
                update subscription set state = 'unsubscribed', ended_at = ?
                where public_id = ? and state = 'active'
                returning recipient_id
                """,
                row -> row.getLong("recipient_id"),
                now,
                publicId);
    }

    /** Also where it has ended; empty where erased. */
    Optional<Subscription> lock(long recipientId) {
        return database.first(
                "select * from subscription where recipient_id = ? and state <> 'erased' for update",
                Subscriptions::read,
                recipientId);
    }

    List<Subscription> endedBefore(Instant limit, int most) {
        return database.list(
                """
                select * from subscription where state = 'unsubscribed' and ended_at < ?
                order by ended_at limit ?
                """,
                Subscriptions::read,
                limit,
                most);
    }

    void erase(long recipientId, String proof, Instant now) {
        database.update(
                """
                update subscription
                set state = 'erased', address = null, canonical = null, address_proof = ?,
                    ended_at = coalesce(ended_at, ?)
                where recipient_id = ?
                """,
                proof,
                now,
                recipientId);
    }

    List<Subscription> after(long recipientId, int limit) {
        return database.list(
                """
                select * from subscription where recipient_id > ? and state <> 'erased'
                order by recipient_id limit ?
                """,
                Subscriptions::read,
                recipientId,
                limit);
    }

    List<Subscription> byIds(Collection<Long> recipientIds) {
        return database.list(
                """
                select * from subscription
                where recipient_id = any (cast(? as bigint[])) and state <> 'erased'
                """,
                Subscriptions::read,
                recipientIds);
    }

    /**
     * Active ones whose interest a notice meets.
     *
     * @param services that it concerns; null means all
     * @param weighty that its changes which are not editorial concern; null means all
     */
    long countConcerned(@Nullable Set<String> services, @Nullable Set<String> weighty) {
        return database.first(
                        """
                        select count(*) as recipients from subscription
                        cross join lateral (
                            select case changes when 'all' then cast(? as text[])
                                   else cast(? as text[]) end as told) as meant
                        where state = 'active' and suppressed_at is null
                          and (told is null or cardinality(told) > 0
                               and (cardinality(services) = 0 or services && told))
                        """,
                        row -> row.getLong("recipients"),
                        services,
                        weighty)
                .orElseThrow();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        if (!row.getString("state").equals("active")) {
            return Standing.ENDED;
        }
        return row.getString("suppressed_because") == null ? Standing.ACTIVE : Standing.SUPPRESSED;
    }

    static Subscription read(ResultSet row) throws SQLException {
        return new Subscription(
                row.getLong("recipient_id"),
                Columns.uuid(row, "public_id"),
                EmailAddress.stored(row.getString("address")),
                new Wishes(
                        row.getString("language"),
                        Columns.texts(row, "services"),
                        ChangesWanted.stored(row.getString("changes")),
                        RhythmColumns.read(row)),
                standing(row),
                Columns.instant(row, "confirmed_at"),
                row.getLong("told_up_to"),
                Columns.instantOrNull(row, "next_digest_at"));
    }
}
