package org.article28.api.relay;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.article28.api.history.History;
import org.article28.api.history.PublishedVersion;
import org.article28.api.trace.Traces;

/**
 * Sends unsent versions to Kafka, oldest first. One relay runs at a time across all instances,
 * since versions sent in parallel could overtake each other; no transaction is open while the
 * broker answers. A crash between acknowledgement and note sends a version again: at least once,
 * with the same bytes.
 */
@ApplicationScoped
class VersionRelay {

    private static final int BATCH = 50;

    private final History history;
    private final RelayPositions position;
    private final EventSender sender;
    private final Traces traces;
    private final MeterRegistry meters;

    VersionRelay(
            History history,
            RelayPositions position,
            EventSender sender,
            Traces traces,
            MeterRegistry meters) {
        this.history = history;
        this.position = position;
        this.sender = sender;
        this.traces = traces;
        this.meters = meters;
    }

    /** Returns how many versions the broker acknowledged. */
    int turn(RelayLock held) throws SQLException, InterruptedException {
        sender.prepare();
        var unsent = history.eventsAfter(position.lastSent(), BATCH);
        for (var event : unsent) {
            held.check();
            sender.send(event);
            position.advanceTo(event.version());
            traces.forget(event.version());
            meters.counter("article28.relay.sent").increment();
        }
        return unsent.size();
    }

    /** How many versions Kafka does not have yet. */
    long pending() {
        return history.newest().map(PublishedVersion::number).orElse(0L) - position.lastSent();
    }
}
