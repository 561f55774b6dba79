package org.article28.notifier.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.article28.notifier.sending.Restore;
import org.article28.notifier.sending.Restores;
import org.article28.notifier.sending.SendingResumed;
import org.article28.notifier.staff.Deeds;

/** Lets sending go on after a restore. Doing it again changes nothing. */
@ApplicationScoped
class Resuming {

    private final Restores restores;
    private final Deeds deeds;
    private final Clock clock;
    private final Event<SendingResumed> resumed;

    Resuming(Restores restores, Deeds deeds, Clock clock, Event<SendingResumed> resumed) {
        this.restores = restores;
        this.deeds = deeds;
        this.clock = clock;
        this.resumed = resumed;
    }

    /** As it is then; empty where there is no such restore. */
    @Transactional
    Optional<Restore> resume(long id, String reason) {
        if (restores.lock(id).filter(Restore::isOpen).isPresent()) {
            restores.end(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
            deeds.note("resume-after-restore", RestoreView.target(id), reason);
            resumed.fire(new SendingResumed());
        }
        return restores.find(id);
    }
}
