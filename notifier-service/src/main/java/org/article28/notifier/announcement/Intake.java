package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
    private final UnreadableVersions unreadable;
    private final TakenBack takenBack;
    private final Overtaken overtaken;
    private final Clock clock;

    Intake(
            Cursors cursors,
            Notices notices,
            UnreadableVersions unreadable,
            TakenBack takenBack,
            Overtaken overtaken,
            Clock clock) {
        this.cursors = cursors;
        this.notices = notices;
        this.unreadable = unreadable;
        this.takenBack = takenBack;
        this.overtaken = overtaken;
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
            return known(publication, cursor);
        }
        if (version > cursor.version() + 1 || publication.truncated()) {
            return new TakenIn.Gap(cursor.version());
        }
        if (!cursor.continuesWith(publication)) {
            return halt(version, "its previousHash is not the hash of version " + cursor.version());
        }
        var previous = publication.previousHash();
        if (cursor.hash() == null && previous != null && UnreadableVersion.isHash(previous)) {
            unreadable.learn(cursor.version(), previous);
        }
        cursors.advance(version, publication.hash());
        notices.add(publication, publication.changes(), now());
        return added(publication);
    }

    /**
     * What can't be read: whoever takes in what follows it does not wait for it, nor does what
     * follows have to continue a hash that may be as garbled as the rest.
     */
    @Transactional
    TakenIn passOver(UnreadableVersion one) {
        var cursor = cursors.lock();
        if (cursor.haltedBecause() != null) {
            return new TakenIn.Halted(one.version(), cursor.haltedBecause());
        }
        if (one.version() <= cursor.version()) {
            unreadable.stillUnreadable(one);
            return new TakenIn.Repeat(one.version());
        }
        if (one.version() > cursor.version() + 1) {
            return new TakenIn.Gap(cursor.version());
        }
        unreadable.add(one, now());
        cursors.advance(one.version(), null);
        return new TakenIn.PassedOver(one.version(), one.reason());
    }

    private TakenIn added(Publication publication) {
        takenBack.note(publication);
        return new TakenIn.Fresh(publication.version());
    }

    private TakenIn known(Publication publication, Cursor cursor) {
        var version = publication.version();
        var passedOver = unreadable.find(version);
        if (passedOver.isPresent()) {
            return late(publication, passedOver.get(), cursor);
        }
        boolean same = notices.hashOf(version).filter(publication.hash()::equals).isPresent();
        return same
                ? new TakenIn.Repeat(version)
                : halt(version, "it was taken in with another hash");
    }

    /** It can be read now, and is told late, as far as it holds. */
    private TakenIn late(Publication publication, UnreadableVersion passedOver, Cursor cursor) {
        var version = publication.version();
        if (publication.truncated()) {
            return new TakenIn.Repeat(version);
        }
        if (passedOver.hash() != null && !passedOver.hash().equals(publication.hash())) {
            return halt(version, "it was passed over with another hash");
        }
        if (unreadable.isGivenUp(version)) {
            return new TakenIn.Repeat(version);
        }
        unreadable.remove(version);
        if (version == cursor.version()) {
            cursors.advance(version, publication.hash());
        }
        notices.add(publication, overtaken.rest(publication), now());
        return added(publication);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private TakenIn halt(long version, String because) {
        cursors.halt(version, because);
        return new TakenIn.Halted(version, because);
    }
}
