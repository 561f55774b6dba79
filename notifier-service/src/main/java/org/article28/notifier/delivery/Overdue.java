package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;

/** How far sending is behind. */
@ApplicationScoped
class Overdue {

    private final Database database;
    private final Clock clock;

    Overdue(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Since when the delivery that waits longest could have been tried; 0 where none waits. */
    double seconds() {
        return oldestDue()
                .map(due -> Duration.between(due, clock.instant()).toMillis() / 1_000.0)
                .map(seconds -> Math.max(0, seconds))
                .orElse(0.0);
    }

    /** A look into the index for each open notice, however many deliveries wait. */
    private Optional<Instant> oldestDue() {
        return database.first(
                        """
                        select min(waiting.next_attempt_at) as due
                        from notice
                        cross join lateral (
                            select next_attempt_at from delivery
                            where notice_id = notice.id and state = 'queued'
                            order by next_attempt_at limit 1) waiting
                        where notice.state in ('spreading', 'delivering')
                          and notice.paused_at is null
                        """,
                        row -> Optional.ofNullable(Columns.instantOrNull(row, "due")))
                .flatMap(due -> due);
    }
}
