package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.article28.model.Publication;

/**
 * Takes in publications by number, each once and in order, whatever way they come. The notice and
 * the cursor commit together; what contradicts what was taken in halts everything.
 */
@ApplicationScoped
class Intake {

    private final Cursors cursors;
    private final Notices notices;
    private final TakenBack takenBack;
    private final Clock clock;

    Intake(Cursors cursors, Notices notices, TakenBack takenBack, Clock clock) {
        this.cursors = cursors;
        this.notices = notices;
        this.takenBack = takenBack;
        this.clock = clock;
    }

    @Transactional
    TakenIn take(Publication publication) {
        var cursor = cursors.lock();
        var version = publication.version();
        if (cursor.haltedBecause() != null) {
            return new TakenIn.Halted(version, cursor.haltedBecause());
        }
        if (version <= cursor.version()) {
            return known(publication);
        }
        if (version > cursor.version() + 1 || publication.truncated()) {
            return new TakenIn.Gap(cursor.version());
        }
        if (!cursor.continuesWith(publication)) {
            return halt(version, "its previousHash is not the hash of version " + cursor.version());
        }
        notices.add(publication, clock.instant().truncatedTo(ChronoUnit.MICROS));
        takenBack.note(publication);
        cursors.advance(publication);
        return new TakenIn.Fresh(version);
    }

    private TakenIn known(Publication publication) {
        var version = publication.version();
        boolean same = notices.hashOf(version).filter(publication.hash()::equals).isPresent();
        return same
                ? new TakenIn.Repeat(version)
                : halt(version, "it was taken in with another hash");
    }

    private TakenIn halt(long version, String because) {
        cursors.halt(version, because);
        return new TakenIn.Halted(version, because);
    }
}
