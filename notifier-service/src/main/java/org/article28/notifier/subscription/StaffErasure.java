package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.article28.notifier.contact.ErasableContacts;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.staff.Deeds;

/** Erases on the word of staff, which is noted without the address. */
@ApplicationScoped
class StaffErasure {

    private final Erasure erasure;
    private final ErasableContacts contacts;
    private final Deeds deeds;
    private final Clock clock;

    StaffErasure(Erasure erasure, ErasableContacts contacts, Deeds deeds, Clock clock) {
        this.erasure = erasure;
        this.contacts = contacts;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** All that is known of an address, or nothing: staff are to know whether it is gone. */
    @Transactional
    void erase(ErasureRequest.Checked request) {
        var needed = contacts.activeOf(request.address());
        if (!needed.isEmpty()) {
            throw needed(needed);
        }
        var erased =
                erasure.erase(request.address(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var target = erased.map(known -> "subscription/" + known.publicId());
        deeds.note("erase-subscription", target.orElse("subscriptions"), request.reason());
    }

    private static Rejection needed(List<UUID> contacts) {
        var paths =
                contacts.stream()
                        .map(id -> "/v1/contractual-contacts/" + id)
                        .collect(Collectors.joining(", "));
        return new Rejection.Conflict(
                "A contract says that this address must be told, so nothing was erased. End it"
                        + " first: DELETE "
                        + paths
                        + ".");
    }
}
