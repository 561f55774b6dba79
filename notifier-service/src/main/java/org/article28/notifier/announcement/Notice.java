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
 * @param weightyServices whom its changes that are not editorial concern; null means everyone, none
 *     that all are editorial
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
        @Nullable Set<String> weightyServices,
        @Nullable String register,
        long lastRecipient) {

    public Notice {
        services = services == null ? null : Set.copyOf(services);
        weightyServices = weightyServices == null ? null : Set.copyOf(weightyServices);
    }

    public boolean concerns(Interest interest) {
        return switch (interest.changes()) {
            case ALL -> concerns(services, interest.services());
            case NOT_EDITORIAL -> concerns(weightyServices, interest.services());
        };
    }

    private static boolean concerns(@Nullable Set<String> told, Set<String> wished) {
        if (told == null) {
            return true;
        }
        return !told.isEmpty() && (wished.isEmpty() || !Collections.disjoint(told, wished));
    }
}
