package org.article28.notifier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.staff.Deeds;
import org.jspecify.annotations.Nullable;

/** Notices with the counts of their deliveries. */
@ApplicationScoped
public class NoticeViews {

    private static final String COLUMNS =
            """
            select id, kind, version, from_version, hash, published_at, taken_in_at, state, held_until, paused_at,
                   imported, register is null as waits
            from notice
            """;

    private final Database database;
    private final Deeds deeds;
    private final Clock clock;

    NoticeViews(Database database, Deeds deeds, Clock clock) {
        this.database = database;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** By id, after {@code id}; those that tell of one version where one is given. */
    List<NoticeView> after(long id, int limit, @Nullable Long version) {
        var found =
                database.list(
                        COLUMNS
                                + """
                                where id > ?
                                  and coalesce(?::bigint, version)
                                      between coalesce(from_version + 1, version) and version
                                order by id limit ?
                                """,
                        this::read,
                        id,
                        version,
                        limit);
        var counts = counts(found.stream().map(NoticeView::id).toList());
        return found.stream()
                .map(notice -> notice.with(counts.getOrDefault(notice.id(), Map.of())))
                .toList();
    }

    /** With what staff did to it. */
    public Optional<NoticeView> find(long id) {
        return database.first(COLUMNS + "where id = ?", this::read, id)
                .map(
                        notice ->
                                notice.with(counts(List.of(id)).getOrDefault(id, Map.of()))
                                        .withDeeds(deeds.of("notice/" + id)));
    }

    private Map<Long, Map<String, Long>> counts(List<Long> ids) {
        var counts = new HashMap<Long, Map<String, Long>>();
        database.list(
                """
                select notice_id, state, count(*) as deliveries from delivery
                where notice_id = any (cast(? as bigint[])) group by notice_id, state
                """,
                row ->
                        counts.computeIfAbsent(row.getLong("notice_id"), _ -> new TreeMap<>())
                                .put(row.getString("state"), row.getLong("deliveries")),
                ids);
        return counts;
    }

    private NoticeView read(ResultSet row) throws SQLException {
        var heldUntil = Columns.instantOrNull(row, "held_until");
        var pausedAt = Columns.instantOrNull(row, "paused_at");
        return new NoticeView(
                row.getLong("id"),
                row.getString("kind"),
                row.getLong("version"),
                row.getObject("from_version", Long.class),
                row.getString("hash"),
                Columns.instant(row, "published_at"),
                Columns.instant(row, "taken_in_at"),
                state(row, heldUntil, pausedAt, clock.instant()),
                heldUntil,
                pausedAt,
                row.getBoolean("imported"),
                Map.of(),
                null);
    }

    private static String state(
            ResultSet row, @Nullable Instant heldUntil, @Nullable Instant pausedAt, Instant now)
            throws SQLException {
        var state = row.getString("state");
        if (state.equals("done") || state.equals("cancelled")) {
            return state;
        }
        if (pausedAt != null) {
            return "paused";
        }
        if (row.getBoolean("waits")) {
            return "waiting";
        }
        return heldUntil != null && heldUntil.isAfter(now) ? "held" : state;
    }
}
