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
        Standing standing,
        Instant confirmedAt) {

    /** Whether their consent holds, whatever reaches them. */
    boolean active() {
        return standing != Standing.ENDED;
    }

    Recipient recipient() {
        return new Recipient(
                recipientId,
                publicId,
                address,
                wishes.language(),
                wishes.interest(),
                null,
                standing,
                confirmedAt);
    }
}
