package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.article28.notifier.staff.Deeds;

/**
 * Gives up a version that can't be read: it is tried no more, told to nobody, and counts as told
 * for what waits for it. Doing it again changes nothing.
 */
@ApplicationScoped
class GivingUp {

    private final Cursors cursors;
    private final UnreadableVersions unreadable;
    private final Deeds deeds;
    private final Clock clock;

    GivingUp(Cursors cursors, UnreadableVersions unreadable, Deeds deeds, Clock clock) {
        this.cursors = cursors;
        this.unreadable = unreadable;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    void giveUp(long version, String reason) {
        // It must not be read meanwhile.
        cursors.lock();
        if (unreadable.giveUp(version, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            deeds.note("give-up-version", UnreadableVersionViews.target(version), reason);
        }
    }
}
