package org.article28.notifier.announcement;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.article28.model.Publication;
import org.article28.notifier.database.DatabaseFailure;
import org.article28.notifier.list.ListAway;
import org.article28.notifier.list.PublishedList;

/** Brings in what was published: what Kafka hands over, and from the api what it did not. */
@ApplicationScoped
class Announcements {

    private final Intake intake;
    private final Cursors cursors;
    private final PublishedList list;
    private final IntakeConfig config;
    private final Event<NoticeTaken> taken;
    private final MeterRegistry metrics;

    Announcements(
            Intake intake,
            Cursors cursors,
            PublishedList list,
            IntakeConfig config,
            Event<NoticeTaken> taken,
            MeterRegistry metrics) {
        this.intake = intake;
        this.cursors = cursors;
        this.list = list;
        this.config = config;
        this.taken = taken;
        this.metrics = metrics;
    }

    /** Where a gap can't be closed now, the timer closes it later: nothing is lost. */
    void take(Publication publication) {
        if (taken(publication) instanceof TakenIn.Gap) {
            healBefore(publication);
            if (cursors.read().version() == publication.version() - 1) {
                taken(publication);
            }
        }
    }

    /** As far as it goes; the fault of an earlier version is not this one's. */
    private void healBefore(Publication publication) {
        try {
            heal();
        } catch (ListAway e) {
            Log.warnf("version %d waits: %s", publication.version(), e.getMessage());
        } catch (Unreadable e) {
            waits(publication, e);
        } catch (DatabaseFailure e) {
            if (!e.isOfData()) {
                throw e;
            }
            waits(publication, e);
        }
    }

    private void waits(Publication publication, RuntimeException fault) {
        metrics.counter("article28.intake.unreadable").increment();
        Log.errorf(
                "version %d waits for one before it that can't be read: %s",
                publication.version(), fault.getMessage());
    }

    /** Asks the api for all that was published since; returns when nothing is missing. */
    void heal() {
        while (!cursors.read().isHalted()) {
            var next = list.after(cursors.read().version(), config.pageSize());
            if (next.isEmpty()) {
                return;
            }
            for (var publication : next) {
                if (!healedBy(Events.checked(publication))) {
                    return;
                }
            }
        }
    }

    private boolean healedBy(Publication publication) {
        return switch (taken(publication)) {
            case TakenIn.Fresh _, TakenIn.Repeat _ -> true;
            case TakenIn.Halted _ -> false;
            case TakenIn.Gap(var after) -> {
                Log.errorf("the api gave version %d after %d", publication.version(), after);
                yield false;
            }
        };
    }

    private TakenIn taken(Publication publication) {
        var outcome = intake.take(publication);
        switch (outcome) {
            case TakenIn.Fresh(var version) -> {
                metrics.counter("article28.notices.taken").increment();
                Log.infof("version %d is taken in", version);
                taken.fire(new NoticeTaken(version));
            }
            case TakenIn.Repeat _ -> metrics.counter("article28.intake.repeats").increment();
            case TakenIn.Gap _ -> metrics.counter("article28.intake.gaps").increment();
            case TakenIn.Halted(var version, var because) ->
                    Log.errorf("intake is halted at version %d: %s", version, because);
        }
        return outcome;
    }
}
