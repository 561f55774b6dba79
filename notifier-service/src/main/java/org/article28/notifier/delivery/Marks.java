package org.article28.notifier.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.article28.notifier.database.Database;
import org.article28.notifier.database.DatabaseFailure;

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

    void write(List<? extends Mark> marks) throws InterruptedException {
        while (!written(marks)) {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
        marks.forEach(this::count);
    }

    /** Only what still belongs to the worker: others may have taken it over. */
    private boolean written(List<? extends Mark> marks) {
        try {
            database.batch(
                    """
                    update delivery
                    set state = ?, reason = ?, smtp_reply = ?, mail_hash = ?, next_attempt_at = ?,
                        ended_at = ?, outcome_unknown = ?, worker_id = null
                    where id = ? and worker_id = ? and state = 'sending'
                    """,
                    marks.stream().map(Mark::row).toList());
            return true;
        } catch (DatabaseFailure e) {
            if (e.isOfData()) {
                throw e;
            }
            Log.warnf("%d marks wait for the database: %s", marks.size(), e.getMessage());
            return false;
        }
    }

    private void count(Mark mark) {
        var name =
                switch (mark) {
                    case Mark.Sent _ -> "sent";
                    case Mark.Failed _ -> "failed";
                    case Mark.Again _ -> "deferred";
                    case Mark.Skipped _ -> "skipped";
                };
        metrics.counter("article28.deliveries." + name).increment();
    }
}
