package org.article28.notifier.announcement;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.article28.model.Publication;
import org.article28.notifier.list.ListAway;
import org.article28.notifier.list.PublishedList;
import org.article28.notifier.sending.Sending;

/** Brings in what was published: what Kafka hands over, and from the api what it did not. */
@ApplicationScoped
class Announcements {

    private static final int MOST_RETRIED = 20;

    private final Receiving receiving;
    private final Cursors cursors;
    private final UnreadableVersions unreadable;
    private final PublishedList list;
    private final Sending sending;
    private final IntakeConfig config;
    private final Clock clock;

    Announcements(
            Receiving receiving,
            Cursors cursors,
            UnreadableVersions unreadable,
            PublishedList list,
            Sending sending,
            IntakeConfig config,
            Clock clock) {
        this.receiving = receiving;
        this.cursors = cursors;
        this.unreadable = unreadable;
        this.list = list;
        this.sending = sending;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Where a gap can't be closed now, the timer closes it later: nothing is lost. Kafka may know
     * versions that a restore took away, so that only the api is believed of what was published
     * before somebody looked, however late it comes.
     */
    void take(Publication publication) {
        if (sending.isOfBeforeARestore(publication.publishedAt())) {
            healBefore(publication);
            return;
        }
        if (receiving.take(publication) instanceof TakenIn.Gap) {
            healBefore(publication);
            if (cursors.read().version() == publication.version() - 1) {
                receiving.take(publication);
            }
        }
    }

    /** As far as it goes. */
    private void healBefore(Publication publication) {
        try {
            heal();
        } catch (ListAway e) {
            Log.warnf("version %d waits: %s", publication.version(), e.getMessage());
        }
    }

    /** Asks the api for all that was published since; returns when nothing is missing. */
    void heal() {
        while (!cursors.read().isHalted()) {
            var next = list.after(cursors.read().version(), config.pageSize());
            if (next.isEmpty()) {
                return;
            }
            for (var version : next) {
                if (!goesOn(receiving.takeOrPassOver(version))) {
                    return;
                }
            }
        }
    }

    private static boolean goesOn(TakenIn outcome) {
        return switch (outcome) {
            case TakenIn.Fresh _, TakenIn.Repeat _, TakenIn.PassedOver _ -> true;
            case TakenIn.Halted _ -> false;
            case TakenIn.Gap(var after) -> {
                Log.errorf("the api gave something else than the version after %d", after);
                yield false;
            }
        };
    }

    /** What was passed over: another release of the api, or of this service, may help. */
    void retry() {
        var now = clock.instant();
        for (var one : unreadable.triedBefore(now.minus(config.retryUnreadable()), MOST_RETRIED)) {
            if (cursors.read().isHalted()) {
                return;
            }
            // First, so that one that the api does not give leaves the others their turn.
            unreadable.tried(one.version(), now);
            list.after(one.version() - 1, 1).forEach(receiving::takeOrPassOver);
        }
    }
}
