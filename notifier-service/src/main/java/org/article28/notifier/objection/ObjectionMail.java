package org.article28.notifier.objection;

import java.time.Instant;
import org.article28.notifier.mail.queue.Queued;

/** A row of {@code objection_mail}: a step that somebody is told of. */
record ObjectionMail(
        long id, long stepId, Addressee addressee, Instant requestedAt, int mailAttempts)
        implements Queued {

    /** Who is told; the rows have the name in lower case. */
    enum Addressee {
        SENDER,
        /** Whom the organisation names for objections. */
        CONTACT
    }
}
