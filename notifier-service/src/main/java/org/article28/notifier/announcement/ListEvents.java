package org.article28.notifier.announcement;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.article28.notifier.database.DatabaseFailure;
import org.article28.notifier.work.Backoff;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Consumes the topic. What the register did not sign, or can't be read, goes to the dead letters
 * with its reason, and the rest goes on; a database that is away is waited for, since the event is
 * good.
 */
@ApplicationScoped
public class ListEvents {

    private static final Backoff BACKOFF =
            new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));

    private final Events events;
    private final Announcements announcements;
    private final MeterRegistry metrics;

    ListEvents(Events events, Announcements announcements, MeterRegistry metrics) {
        this.events = events;
        this.announcements = announcements;
        this.metrics = metrics;
    }

    @Incoming("list-changes")
    @Blocking
    public void take(ConsumerRecord<String, @Nullable String> event) throws InterruptedException {
        try {
            var publication = events.read(event);
            for (int attempt = 1; !taken(() -> announcements.take(publication)); attempt++) {
                var wait = BACKOFF.after(attempt, ThreadLocalRandom.current());
                TimeUnit.MILLISECONDS.sleep(wait.toMillis());
            }
        } catch (Unreadable e) {
            metrics.counter("article28.intake.unreadable").increment();
            Log.errorf("an event goes to the dead letters: %s", e.getMessage());
            throw e;
        }
    }

    /** False where it is worth trying again: nothing was committed. */
    private static boolean taken(Runnable intake) {
        try {
            intake.run();
            return true;
        } catch (RuntimeException e) {
            if (DatabaseFailure.mayPass(e)) {
                Log.warnf("the event waits for the database: %s", e.getMessage());
                return false;
            }
            if (e instanceof DatabaseFailure) {
                throw new Unreadable("the database refuses it: " + e.getMessage(), e);
            }
            throw e;
        }
    }
}
