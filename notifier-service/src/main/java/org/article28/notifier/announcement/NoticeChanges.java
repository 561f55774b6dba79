package org.article28.notifier.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.article28.model.PublishedChange;
import org.article28.model.Summary;
import org.article28.model.json.JsonText;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.list.Lenient;
import org.jspecify.annotations.Nullable;

/** What a notice tells somebody, by their interest; a large one is never read as a whole. */
@ApplicationScoped
public class NoticeChanges {

    private static final String CONCERNED =
            """
            notice_id = ? and (? or class is distinct from 'editorial')
              and (cardinality(?) = 0 or cardinality(services) = 0 or services && ?)
              and (cardinality(?) = 0 or cardinality(sections) = 0 or sections && ?)
            """;

    private final Database database;
    private final ObjectMapper json;
    private final ObjectMapper strict;

    NoticeChanges(Database database, ObjectMapper json) {
        this.database = database;
        this.json = Lenient.of(json);
        this.strict = json;
    }

    void add(long noticeId, List<PublishedChange> changes) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var change : changes) {
            rows.add(
                    new @Nullable Object[] {
                        noticeId,
                        rows.size(),
                        change.kind(),
                        change.changeClass(),
                        change.event(),
                        change.subProcessorId(),
                        change.services(),
                        change.sections(),
                        JsonText.of(strict, change)
                    });
        }
        database.batch(
                """
                insert into notice_change (notice_id, ordinal, kind, class, event,
                    sub_processor_id, services, sections, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    /** Whether it tells them anything. */
    public boolean concern(long noticeId, Interest interest) {
        return database.first(
                        "select 1 from notice_change where " + CONCERNED + " limit 1",
                        row -> true,
                        parameters(noticeId, interest))
                .isPresent();
    }

    public Summary summary(long noticeId, Interest interest) {
        Map<String, Integer> counts =
                database
                        .list(
                                "select kind, count(*) as changes from notice_change where "
                                        + CONCERNED
                                        + " group by kind",
                                row -> Map.entry(row.getString("kind"), row.getInt("changes")),
                                parameters(noticeId, interest))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Summary(
                counts.getOrDefault(PublishedChange.ADDED, 0),
                counts.getOrDefault(PublishedChange.REMOVED, 0),
                counts.getOrDefault(PublishedChange.UPDATED, 0));
    }

    public List<PublishedChange> first(long noticeId, Interest interest, int limit) {
        return database.list(
                "select content from notice_change where "
                        + CONCERNED
                        + " order by ordinal limit "
                        + limit,
                row -> change(row.getString("content")),
                parameters(noticeId, interest));
    }

    private static @Nullable Object[] parameters(long noticeId, Interest interest) {
        return new @Nullable Object[] {
            noticeId,
            interest.changes() == ChangesWanted.ALL,
            interest.services(),
            interest.services(),
            interest.sections(),
            interest.sections()
        };
    }

    /** What that version told of these entries. */
    List<PublishedChange> of(long version, Collection<String> subProcessorIds) {
        return database.list(
                """
                select content from notice_change join notice on notice.id = notice_id
                where announces = ? and sub_processor_id = any (?) order by ordinal
                """,
                row -> change(row.getString("content")),
                version,
                subProcessorIds);
    }

    /** What readers of these versions may object to, in the order in which it was told. */
    public List<VersionChange> objectionable(long firstVersion, long lastVersion, int limit) {
        return database.list(
                """
                select version, published_at, content from notice_change
                join notice on notice.id = notice_id
                where announces between ? and ? and class = 'notice'
                order by version, ordinal limit ?
                """,
                this::versionChange,
                firstVersion,
                lastVersion,
                limit);
    }

    /**
     * The newest one of an entry.
     *
     * @param subProcessorId null means the list itself
     */
    public Optional<VersionChange> objectionableOf(
            @Nullable String subProcessorId, long firstVersion, long lastVersion) {
        return database.first(
                """
                select version, published_at, content from notice_change
                join notice on notice.id = notice_id
                where announces between ? and ? and class = 'notice'
                  and sub_processor_id is not distinct from ?::text
                order by version desc limit 1
                """,
                this::versionChange,
                firstVersion,
                lastVersion,
                subProcessorId);
    }

    /**
     * What announced, moved or ended something of these entries before that version, and what took
     * them off the list; in order.
     */
    List<VersionChange> announcing(List<String> subProcessorIds, long beforeVersion) {
        return database.list(
                """
                select version, published_at, content from notice_change
                join notice on notice.id = notice_id
                where (event in ('announced', 'postponed', 'brought-forward', 'withdrawn', 'ended')
                       or notice_change.kind = 'removed')
                  and sub_processor_id = any (?) and announces < ?
                order by version, ordinal
                """,
                this::versionChange,
                subProcessorIds,
                beforeVersion);
    }

    /** What withdrew something of an entry or took it off the list after that version, in order. */
    public List<VersionChange> withdrawn(String subProcessorId, long afterVersion) {
        return withdrawn(List.of(subProcessorId), afterVersion);
    }

    List<VersionChange> withdrawn(Collection<String> subProcessorIds, long afterVersion) {
        return database.list(
                """
                select version, published_at, content from notice_change
                join notice on notice.id = notice_id
                where (event = 'withdrawn' or notice_change.kind = 'removed')
                  and sub_processor_id = any (?) and announces > ?
                order by version, ordinal
                """,
                this::versionChange,
                subProcessorIds,
                afterVersion);
    }

    private VersionChange versionChange(ResultSet row) throws SQLException {
        return new VersionChange(
                row.getLong("version"),
                Columns.instant(row, "published_at"),
                change(row.getString("content")));
    }

    private PublishedChange change(String content) {
        try {
            return json.readValue(content, PublishedChange.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored can be read", e);
        }
    }
}
