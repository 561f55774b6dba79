package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;

/** Subscriptions with the evidence of their consent; those who were erased are not among them. */
@ApplicationScoped
class SubscriberRows {

    private static final String SELECT =
            """
            select subscription.*,
                   case when state = 'active' and suppressed_at is not null then 'suppressed'
                        else state end as told_state,
                   origin, privacy_notice_read_at, wording
            from subscription join opt_in on opt_in.id = opt_in_id
            where state <> 'erased'
            """;

    private final Database database;

    SubscriberRows(Database database) {
        this.database = database;
    }

    List<SubscriberRow> after(long recipientId, int limit) {
        return database.list(
                SELECT + " and recipient_id > ? order by recipient_id limit ?",
                SubscriberRows::read,
                recipientId,
                limit);
    }

    Optional<SubscriberRow> of(long recipientId) {
        return database.first(SELECT + " and recipient_id = ?", SubscriberRows::read, recipientId);
    }

    private static SubscriberRow read(ResultSet row) throws SQLException {
        var rhythm = RhythmColumns.read(row);
        return new SubscriberRow(
                row.getLong("recipient_id"),
                Columns.uuid(row, "public_id"),
                row.getString("address"),
                row.getString("told_state"),
                row.getString("language"),
                Columns.texts(row, "services"),
                rhythm.frequency(),
                rhythm.hour(),
                rhythm.weekday(),
                rhythm.zone(),
                row.getString("changes"),
                Columns.instant(row, "confirmed_at"),
                Columns.instantOrNull(row, "ended_at"),
                row.getString("origin"),
                Columns.instantOrNull(row, "privacy_notice_read_at"),
                row.getString("wording"));
    }
}
