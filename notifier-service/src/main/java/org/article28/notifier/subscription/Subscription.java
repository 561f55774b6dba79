package org.article28.notifier.subscription;

import java.time.Instant;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code subscription}.
 *
 * @param toldUpTo the version up to which digests told them
 * @param nextDigestAt when they are told the rest; null where each version is announced to them
 */
record Subscription(
        long recipientId,
        UUID publicId,
        EmailAddress address,
        Wishes wishes,
        Standing standing,
        Instant confirmedAt,
        long toldUpTo,
        @Nullable Instant nextDigestAt) {

    /** Whoever chose to be told at once still gets what digests owe them. */
    Telling telling() {
        return nextDigestAt != null || wishes.rhythm().isOfDigests()
                ? new Telling.ByDigests(toldUpTo)
                : new Telling.ByAnnouncements(toldUpTo);
    }

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
                telling(),
                standing,
                confirmedAt);
    }
}
