package org.article28.notifier.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that a worker has taken on.
 *
 * @param repeated whether an earlier attempt may have reached the server
 */
record Claimed(
        long id,
        long noticeId,
        long recipientId,
        String messageId,
        int attempts,
        boolean repeated,
        Instant createdAt,
        UUID worker) {}
