package org.article28.notifier.subscription;

import java.time.Instant;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.queue.Queued;
import org.jspecify.annotations.Nullable;

/** A row of {@code opt_in}: what somebody wished, and whether it was confirmed. */
record OptIn(
        long id,
        UUID publicId,
        EmailAddress address,
        Wishes wishes,
        Instant requestedAt,
        int mailAttempts,
        @Nullable Instant confirmedAt)
        implements Queued {}
