package org.article28.notifier.brake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** What the brake reads and writes of notices and their deliveries. */
@ApplicationScoped
class BrakedNotices {

    private final Database database;

    BrakedNotices(Database database) {
        this.database = database;
    }

    /** A notice that nobody else changes until the transaction ends. */
    record Held(String state, @Nullable Instant heldUntil, @Nullable Instant pausedAt) {

        boolean isOpen() {
            return state.equals("spreading") || state.equals("delivering");
        }

        boolean isCancelled() {
            return state.equals("cancelled");
        }

        boolean isHeldUp(Instant now) {
            return pausedAt != null || (heldUntil != null && heldUntil.isAfter(now));
        }
    }

    Optional<Held> lock(long id) {
        return database.first(
                "select state, held_until, paused_at from notice where id = ? for update",
                BrakedNotices::read,
                id);
    }

    void pause(long id, Instant now) {
        database.update("update notice set paused_at = ? where id = ?", now, id);
    }

    void resume(long id, Instant now) {
        database.update(
                """
                update notice set paused_at = null, held_until = least(held_until, ?)
                where id = ?
                """,
                now,
                id);
    }

    /** Its deliveries follow in the background. */
    void cancel(long id) {
        database.update("update notice set state = 'cancelled', paused_at = null where id = ?", id);
    }

    /** Returns how many are tried again. */
    int retryFailed(long id, Instant now) {
        int failed =
                database.update(
                        """
                        update delivery
                        set state = 'queued', reason = null, ended_at = null, attempts = 0,
                            next_attempt_at = ?, tried_since = ?
                        where notice_id = ? and state = 'failed'
                        """,
                        now,
                        now,
                        id);
        if (failed > 0) {
            database.update(
                    "update notice set state = 'delivering' where id = ? and state = 'done'", id);
        }
        return failed;
    }

    private static Held read(ResultSet row) throws SQLException {
        return new Held(
                row.getString("state"),
                Columns.instantOrNull(row, "held_until"),
                Columns.instantOrNull(row, "paused_at"));
    }
}
