package org.article28.notifier.restore;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.article28.notifier.announcement.ToldByKafka;
import org.article28.notifier.announcement.TopicReader;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.list.ListAway;
import org.article28.notifier.list.PublishedList;
import org.article28.notifier.list.ReadVersion;
import org.jspecify.annotations.Nullable;

/** Finds the versions that this database can't show to have been told to all. */
@ApplicationScoped
class UnprovenVersions {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PAGE = 100;

    /** Events that one statement asks about. */
    private static final int CHUNK = 1_000;

    private final Database database;
    private final TopicReader topic;
    private final PublishedList list;

    UnprovenVersions(Database database, TopicReader topic, PublishedList list) {
        this.database = database;
        this.topic = topic;
        this.list = list;
    }

    /**
     * @param topicRead whether Kafka could be asked for those that are lost
     * @param versions by number
     */
    record Found(boolean topicRead, List<UnprovenVersion> versions) {}

    Found find() {
        var told = topic.all(PATIENCE);
        var versions =
                Stream.concat(known().stream(), lost(told).stream())
                        .sorted(Comparator.comparingLong(UnprovenVersion::version))
                        .toList();
        return new Found(told.isPresent(), versions);
    }

    private List<UnprovenVersion> known() {
        return database.list(
                """
                select version, hash, published_at, 'unfinished' as because, id as notice,
                       (select count(*) from delivery
                        where notice_id = notice.id and state = 'sent') as sent,
                       (select count(*) from delivery
                        where notice_id = notice.id and state in ('queued', 'sending')) as waiting
                from notice
                where kind = 'announcement' and state in ('spreading', 'delivering')
                union all
                select version, hash, null, 'unreadable', null, null, null
                from unreadable_version where given_up_at is null
                """,
                UnprovenVersions::read);
    }

    /** What was taken in under no such hash, and is not in the list either. */
    private List<UnprovenVersion> lost(Optional<List<ToldByKafka>> told) {
        var missing =
                told.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .gather(Gatherers.windowFixed(CHUNK))
                        .flatMap(chunk -> notTakenIn(chunk).stream())
                        .toList();
        var published = published(missing);
        return missing.stream()
                .filter(event -> !published.contains(event.hash()))
                .map(
                        event ->
                                new UnprovenVersion(
                                        event.version(),
                                        event.hash(),
                                        event.publishedAt(),
                                        "lost",
                                        null,
                                        null,
                                        null))
                .toList();
    }

    /** Hashes of those versions as the api gives them; none where it is away. */
    private Set<String> published(List<ToldByKafka> versions) {
        var hashes = new HashSet<String>();
        try {
            long last = versions.stream().mapToLong(ToldByKafka::version).max().orElse(0);
            long after = versions.stream().mapToLong(ToldByKafka::version).min().orElse(1) - 1;
            while (after < last) {
                var next = list.after(after, PAGE);
                next.stream().map(UnprovenVersions::hash).forEach(hashes::add);
                after = next.isEmpty() ? last : after + next.size();
            }
        } catch (ListAway e) {
            Log.warnf("versions may be called lost that are only late: %s", e.getMessage());
        }
        return hashes;
    }

    private static String hash(ReadVersion read) {
        return switch (read) {
            case ReadVersion.Whole(var publication) -> publication.hash();
            case ReadVersion.Garbled(_, var hash, _) -> Objects.requireNonNullElse(hash, "");
        };
    }

    private List<ToldByKafka> notTakenIn(List<ToldByKafka> events) {
        return database.list(
                """
                select told.place
                from unnest(cast(? as text[])::bigint[], cast(? as text[])) with ordinality
                    as told (version, hash, place)
                where not exists (
                    select 1 from notice
                    where notice.announces = told.version and notice.hash = told.hash
                ) and not exists (
                    select 1 from unreadable_version unread where unread.version = told.version
                )
                order by told.place
                """,
                row -> events.get(row.getInt("place") - 1),
                events.stream().map(event -> Long.toString(event.version())).toList(),
                events.stream().map(ToldByKafka::hash).toList());
    }

    private static UnprovenVersion read(ResultSet row) throws SQLException {
        return new UnprovenVersion(
                row.getLong("version"),
                row.getString("hash"),
                Columns.instantOrNull(row, "published_at"),
                row.getString("because"),
                number(row, "notice"),
                number(row, "sent"),
                number(row, "waiting"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
