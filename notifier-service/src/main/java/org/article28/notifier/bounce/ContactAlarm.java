package org.article28.notifier.bounce;

import java.time.Instant;
import org.article28.notifier.mail.queue.Queued;

/** A row of {@code contact_alarm}: the organisation is to be told of a contact. */
record ContactAlarm(long id, long recipientId, Instant requestedAt, int mailAttempts)
        implements Queued {}
