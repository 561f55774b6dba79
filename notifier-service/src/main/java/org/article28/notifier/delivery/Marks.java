package org.article28.notifier.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.article28.notifier.database.Database;
import org.article28.notifier.database.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/** Writes down what became of attempts. What is known must not be lost: it tries until it can. */
@ApplicationScoped
class Marks {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Database database;
    private final MeterRegistry metrics;

    Marks(Database database, MeterRegistry metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    void write(List<Mark> marks) throws InterruptedException {
        while (!writeOnce(marks)) {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    /** Returns whether the database could be asked. */
    boolean writeOnce(List<Mark> marks) {
        if (marks.isEmpty()) {
            return true;
        }
        try {
            if (!written(marks)) {
                return false;
            }
            marks.forEach(this::count);
        } catch (DatabaseFailure e) {
            if (marks.size() == 1) {
                // It stays claimed, and is sent again when this process has ended.
                Log.errorf(e, "delivery %d can't be noted", marks.getFirst().claimed().id());
                return true;
            }
            // One that the database does not take must not take the others along.
            return marks.stream().map(List::of).allMatch(this::writeOnce);
        }
        return true;
    }

    /**
     * Only what still belongs to the worker: others may have taken it over. That it is being sent
     * goes without saying then; said, it would have PostgreSQL look through all that was ever being
     * sent, since its statistics know of next to none.
     */
    private boolean written(List<Mark> marks) {
        try {
            database.update(
                    """
                    update delivery
                    set state = mark.state, reason = mark.reason, smtp_reply = mark.reply,
                        mail_hash = mark.hash, last_day_to_object = mark.last_day,
                        next_attempt_at = mark.next, ended_at = mark.ended,
                        outcome_unknown = mark.unknown, refusal_due = mark.refused,
                        worker_id = null
                    from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]),
                            cast(? as text[]), cast(? as date[]), cast(? as timestamptz[]),
                            cast(? as timestamptz[]), cast(? as boolean[]), cast(? as boolean[]),
                            cast(? as bigint[]), cast(? as uuid[]))
                        as mark (state, reason, reply, hash, last_day, next, ended, unknown,
                            refused, id, worker)
                    where delivery.id = mark.id and delivery.worker_id = mark.worker
                    """,
                    columns(marks.stream().map(Mark::row).toList()));
            return true;
        } catch (DatabaseFailure e) {
            if (e.isOfData()) {
                throw e;
            }
            if (e.isOutage()) {
                Log.warnf("%d marks wait for the database: %s", marks.size(), e.getMessage());
            } else {
                // Nothing more may leave: what is not noted is sent again.
                Log.errorf(
                        e, "%d marks can't be written; sending stops until they can", marks.size());
            }
            return false;
        }
    }

    /** As {@code unnest} takes rows: the values of each column together. */
    private static @Nullable Object[] columns(List<@Nullable Object[]> rows) {
        return IntStream.range(0, rows.getFirst().length)
                .mapToObj(column -> rows.stream().map(row -> row[column]).toList())
                .toArray();
    }

    private void count(Mark mark) {
        var name =
                switch (mark) {
                    case Mark.Sent _ -> "sent";
                    case Mark.Failed _, Mark.Refused _ -> "failed";
                    case Mark.Again _ -> "deferred";
                    case Mark.Skipped _ -> "skipped";
                };
        metrics.counter("article28.deliveries." + name).increment();
    }
}
