package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;

/** Those who read digests: what they know, and when the rest is due. */
@ApplicationScoped
public class DigestReaders {

    /**
     * {@code base} is what they know: what digests told, and what was published before they came,
     * whenever it was taken in. Nobody is told of past versions that were taken over.
     */
    private static final String DUE =
            """
            select due.*, greatest(told_up_to, coalesce(before.version, 0),
                coalesce((select max(version) from notice where imported), 0)) as base
            from (select * from subscription where next_digest_at <= ? and state = 'active'
                  order by next_digest_at limit ? %s) as due
            left join lateral (
                select version from notice
                where kind = 'announcement' and published_at <= due.confirmed_at
                order by published_at desc limit 1) as before on true
            """;

    private final Database database;

    DigestReaders(Database database) {
        this.database = database;
    }

    /**
     * Somebody whose digest is due.
     *
     * @param base the version up to which they know all
     */
    public record Due(Recipient recipient, Rhythm rhythm, long base) {

        /** Whether this is their last digest. */
        public boolean leaves() {
            return !rhythm.isOfDigests();
        }
    }

    /** What somebody knows from now on; {@code next} is null where no further digest comes. */
    public record Moved(long recipientId, long upTo, @Nullable Instant next) {}

    /** The first of those that are due, as far as can be seen. */
    public List<Due> due(Instant now, int limit) {
        return database.list(DUE.formatted(""), DigestReaders::read, now, limit);
    }

    /** The same, kept from other replicas until the transaction ends. */
    public List<Due> lockDue(Instant now, int limit) {
        return database.list(
                DUE.formatted("for update skip locked"), DigestReaders::read, now, limit);
    }

    /** Whether any of those that are due gets their last digest. */
    public boolean anyLeaves(Instant now) {
        return database.first(
                        """
                        select 1 from subscription
                        where next_digest_at <= ? and state = 'active' and frequency = 'immediate'
                        limit 1
                        """,
                        row -> true,
                        now)
                .isPresent();
    }

    /** When what is due longest should have been told; empty where nobody waits for anything. */
    public Optional<Instant> oldestDue() {
        return database.first(
                """
                select next_digest_at from subscription
                where next_digest_at is not null and state = 'active'
                order by next_digest_at limit 1
                """,
                row -> Columns.instant(row, "next_digest_at"));
    }

    public void move(Collection<Moved> moved) {
        database.update(
                """
                update subscription
                set told_up_to = greatest(told_up_to, moved.up_to), next_digest_at = moved.next
                from unnest(cast(? as bigint[]), cast(? as bigint[]), cast(? as timestamptz[]))
                    as moved (id, up_to, next)
                where recipient_id = moved.id
                """,
                moved.stream().map(Moved::recipientId).toList(),
                moved.stream().map(Moved::upTo).toList(),
                moved.stream().map(Moved::next).toList());
    }

    /** Those who know all before this version and so know it too, now that it is announced. */
    public Set<Long> advance(Collection<Long> recipientIds, long version) {
        return new HashSet<>(
                database.list(
                        """
                        update subscription set told_up_to = ?
                        where recipient_id = any (cast(? as bigint[])) and told_up_to = ?
                        returning recipient_id
                        """,
                        row -> row.getLong("recipient_id"),
                        version,
                        recipientIds,
                        version - 1));
    }

    /** What they were not told yet is due at once. */
    public void hurry(Collection<Long> recipientIds, Instant now) {
        database.update(
                """
                update subscription set next_digest_at = least(next_digest_at, ?)
                where recipient_id = any (cast(? as bigint[]))
                """,
                now,
                recipientIds);
    }

    private static Due read(ResultSet row) throws SQLException {
        var subscription = Subscriptions.read(row);
        return new Due(
                subscription.recipient(), subscription.wishes().rhythm(), row.getLong("base"));
    }
}
