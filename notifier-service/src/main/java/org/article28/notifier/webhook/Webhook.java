package org.article28.notifier.webhook;

import java.time.Instant;
import java.util.UUID;
import org.article28.notifier.webhook.call.WebhookUrl;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code webhook}.
 *
 * @param ownerId the recipient whose subscription it belongs to
 * @param url null once it has ended
 * @param origin of the URL; null once its owner is erased
 * @param secretKey id of the key that its secret is derived by
 */
public record Webhook(
        long recipientId,
        long ownerId,
        UUID publicId,
        @Nullable WebhookUrl url,
        @Nullable String origin,
        String secretKey,
        Instant createdAt) {}
