package org.article28.notifier.restore;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.article28.notifier.announcement.ToldByKafka;
import org.article28.notifier.announcement.TopicReader;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** Finds the versions that this database can't show to have been told to all. */
@ApplicationScoped
class UnprovenVersions {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final TopicReader topic;

    UnprovenVersions(Database database, TopicReader topic) {
        this.database = database;
        this.topic = topic;
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

    /** What was taken in under no such hash. */
    private List<UnprovenVersion> lost(Optional<List<ToldByKafka>> told) {
        return told.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(event -> !isTakenIn(event))
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

    private boolean isTakenIn(ToldByKafka event) {
        return database.first(
                        """
                        select 1 from notice where announces = ? and hash = ?
                        union all
                        select 1 from unreadable_version where version = ?
                        """,
                        row -> true,
                        event.version(),
                        event.hash(),
                        event.version())
                .isPresent();
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
