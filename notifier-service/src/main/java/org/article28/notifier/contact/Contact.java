package org.article28.notifier.contact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.announcement.Interest;
import org.jspecify.annotations.Nullable;

/** A row of {@code contractual_contact} whose address is there. */
public record Contact(
        long recipientId,
        UUID publicId,
        int revision,
        String customer,
        @Nullable String contractReference,
        EmailAddress address,
        @Nullable String language,
        ContractTerms terms,
        Set<String> services,
        Set<String> sections,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable LastBounce lastBounce) {

    public Contact {
        services = Set.copyOf(services);
        sections = Set.copyOf(sections);
    }

    /** Every change that is a notice or material, and concerns what they have. */
    public Interest interest() {
        return new Interest(services, sections, ChangesWanted.NOT_EDITORIAL);
    }

    /** Of what staff are shown: the state that changes are made by, then the last bounce. */
    String tag() {
        var state = "r" + revision + ".contact";
        return lastBounce == null
                ? state
                : state + "." + ChronoUnit.MICROS.between(Instant.EPOCH, lastBounce.at());
    }

    public boolean active() {
        return endedAt == null;
    }
}
