package org.article28.notifier.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that a worker has taken on.
 *
 * @param because why they are told
 * @param triedSince since when it is tried, which its patience counts from
 * @param repeated whether an earlier attempt may have reached the server
 */
record Claimed(
        long id,
        long noticeId,
        long recipientId,
        String messageId,
        Because because,
        int attempts,
        boolean repeated,
        Instant triedSince,
        UUID worker) {}
