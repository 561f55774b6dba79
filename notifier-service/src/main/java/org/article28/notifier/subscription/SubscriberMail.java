package org.article28.notifier.subscription;

import java.time.Instant;
import org.article28.notifier.mail.queue.Queued;

/** A row of {@code subscriber_mail}. */
record SubscriberMail(long id, long recipientId, Kind kind, Instant requestedAt, int mailAttempts)
        implements Queued {

    /** What it brings; the rows have the name in lower case. */
    enum Kind {
        WELCOME,
        /** A link to a copy of one's own data. */
        COPY,
        /** A link that erases them. */
        ERASURE
    }
}
