package org.article28.notifier.mail.queue;

import java.time.Instant;

/** A mail that waits. */
public interface Queued {

    long id();

    /** How often it was tried, this time included. */
    int mailAttempts();

    Instant requestedAt();
}
