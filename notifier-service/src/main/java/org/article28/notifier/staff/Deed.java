package org.article28.notifier.staff;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the staff did; rows are only ever added.
 *
 * @param address from where, where that is known
 * @param action such as {@code pause-notice}
 * @param target such as {@code notice/7}
 * @param reason in their own words
 */
@Schema(requiredProperties = {"at", "subject", "action", "target"})
public record Deed(
        Instant at,
        String subject,
        @Nullable String address,
        String action,
        String target,
        @Nullable String reason) {}
