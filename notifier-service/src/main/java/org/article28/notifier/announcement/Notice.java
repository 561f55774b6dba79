package org.article28.notifier.announcement;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.article28.model.Correction;
import org.jspecify.annotations.Nullable;

/**
 * The announcement of one version.
 *
 * @param corrects which earlier version was wrong
 * @param services whom it concerns; null means everyone
 * @param register the register at that version as JSON; null until it was asked for
 * @param lastRecipient how far its deliveries were made
 */
public record Notice(
        long id,
        long version,
        Instant publishedAt,
        @Nullable String note,
        @Nullable Correction corrects,
        @Nullable Set<String> services,
        @Nullable String register,
        long lastRecipient) {

    public Notice {
        services = services == null ? null : Set.copyOf(services);
    }

    /** Whether it concerns somebody who chose {@code wished}; choosing none means all. */
    public boolean concerns(Set<String> wished) {
        return services == null || wished.isEmpty() || !Collections.disjoint(services, wished);
    }
}
