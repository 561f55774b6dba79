package org.article28.notifier.announcement;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.article28.model.Publication;
import org.article28.notifier.database.DatabaseFailure;
import org.article28.notifier.list.ReadVersion;

/** Takes in what came, and tells what became of it. */
@ApplicationScoped
class Receiving {

    private final Intake intake;
    private final Event<NoticeTaken> taken;
    private final MeterRegistry metrics;

    Receiving(Intake intake, Event<NoticeTaken> taken, MeterRegistry metrics) {
        this.intake = intake;
        this.taken = taken;
        this.metrics = metrics;
    }

    TakenIn take(Publication publication) {
        return told(intake.take(publication));
    }

    /** From the api, where no other way is left: what can't be read is passed over. */
    TakenIn takeOrPassOver(ReadVersion read) {
        return told(
                switch (read) {
                    case ReadVersion.Whole(var publication) -> takenOrPassedOver(publication);
                    case ReadVersion.Garbled(var version, var hash, var reason) ->
                            intake.passOver(new UnreadableVersion(version, hash, reason));
                });
    }

    private TakenIn takenOrPassedOver(Publication publication) {
        try {
            return intake.take(Events.checked(publication));
        } catch (RuntimeException e) {
            // Content has more ways to be odd than can be foreseen; none may stop the others.
            if (DatabaseFailure.mayPass(e)) {
                throw e;
            }
            return intake.passOver(UnreadableVersion.of(publication, e));
        }
    }

    private TakenIn told(TakenIn outcome) {
        switch (outcome) {
            case TakenIn.Fresh(var version) -> {
                metrics.counter("article28.notices.taken").increment();
                Log.infof("version %d is taken in", version);
                taken.fire(new NoticeTaken(version));
            }
            case TakenIn.PassedOver(var version, var reason) -> {
                metrics.counter("article28.intake.unreadable").increment();
                Log.errorf("version %d can't be read and is passed over: %s", version, reason);
            }
            case TakenIn.Repeat _ -> metrics.counter("article28.intake.repeats").increment();
            case TakenIn.Gap _ -> metrics.counter("article28.intake.gaps").increment();
            case TakenIn.Halted(var version, var because) ->
                    Log.errorf("intake is halted at version %d: %s", version, because);
        }
        return outcome;
    }
}
