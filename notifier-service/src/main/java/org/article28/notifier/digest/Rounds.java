package org.article28.notifier.digest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.article28.notifier.announcement.DigestNotices;
import org.article28.notifier.list.ListAway;
import org.article28.notifier.sending.Sending;
import org.article28.notifier.subscription.DigestReaders;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;

/** Looks every second whose digest is due, and sees to it; any number of replicas may do it. */
@ApplicationScoped
class Rounds {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LIST_AWAY = Duration.ofSeconds(10);

    private final DigestReaders readers;
    private final DigestNotices notices;
    private final Digests digests;
    private final Round round;
    private final Sending sending;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Bell stop = new Bell();
    private volatile List<Loop> loops = List.of();

    Rounds(
            DigestReaders readers,
            DigestNotices notices,
            Digests digests,
            Round round,
            Sending sending,
            Clock clock,
            MeterRegistry metrics) {
        this.readers = readers;
        this.notices = notices;
        this.digests = digests;
        this.round = round;
        this.sending = sending;
        this.clock = clock;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent started) {
        Gauge.builder("article28.digests.overdue.seconds", this, Rounds::overdue)
                .description("How long the oldest digest that is due has not been made")
                .register(metrics);
        loops = List.of(Loop.start("digests", stop, PAUSE, this::turn));
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    private boolean turn() throws InterruptedException {
        if (sending.isPaused()) {
            return false;
        }
        long heard = stop.heard();
        try {
            return told(clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (ListAway e) {
            Log.warnf("digests wait: %s", e.getMessage());
            stop.await(heard, LIST_AWAY);
            return true;
        }
    }

    /** Returns whether there may be more. */
    private boolean told(Instant now) {
        var due = readers.due(now, Round.MOST);
        if (due.isEmpty()) {
            return false;
        }
        long end = notices.end(now).orElse(0);
        Map<Long, Digest> prepared = new HashMap<>();
        due.stream()
                .map(DigestReaders.Due::base)
                .distinct()
                .forEach(base -> prepared.put(base, digests.of(base, end)));
        return round.tell(prepared, end, now) > 0;
    }

    /** How long the oldest waits. */
    private double overdue() {
        return readers.oldestDue()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1_000.0)
                .map(seconds -> Math.max(0, seconds))
                .orElse(0.0);
    }
}
