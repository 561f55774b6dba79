package org.article28.notifier.subscription;

import java.time.Instant;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;

/** A row of {@code subscription}. */
record Subscription(
        long recipientId,
        UUID publicId,
        EmailAddress address,
        Wishes wishes,
        boolean active,
        Instant confirmedAt) {

    Recipient recipient() {
        return new Recipient(
                recipientId,
                publicId,
                address,
                wishes.language(),
                wishes.interest(),
                null,
                active,
                confirmedAt);
    }
}
