package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.article28.notifier.staff.Deeds;

/** Erases on the word of staff, which is noted without the address. */
@ApplicationScoped
class StaffErasure {

    private final Erasure erasure;
    private final Deeds deeds;
    private final Clock clock;

    StaffErasure(Erasure erasure, Deeds deeds, Clock clock) {
        this.erasure = erasure;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    void erase(ErasureRequest.Checked request) {
        var erased =
                erasure.erase(request.address(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var target = erased.map(known -> "subscription/" + known.publicId());
        deeds.note("erase-subscription", target.orElse("subscriptions"), request.reason());
    }
}
