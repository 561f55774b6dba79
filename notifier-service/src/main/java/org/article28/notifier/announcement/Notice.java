package org.article28.notifier.announcement;

import java.time.Instant;
import org.article28.model.Correction;
import org.jspecify.annotations.Nullable;

/**
 * What is told to many: an announcement of a version, a digest over a range, or a reminder.
 *
 * @param version the list as it tells it; of a digest, where its range ends
 * @param fromVersion what the readers of a digest knew before; null for all other kinds
 * @param corrects which earlier version was wrong
 * @param audience whom it concerns
 * @param register the register at that version as JSON; null until it was asked for
 * @param lastRecipient how far its deliveries were made
 */
public record Notice(
        long id,
        NoticeKind kind,
        long version,
        @Nullable Long fromVersion,
        Instant publishedAt,
        @Nullable String note,
        @Nullable Correction corrects,
        Audience audience,
        @Nullable String register,
        long lastRecipient) {

    public boolean concerns(Interest interest) {
        return audience.includes(interest);
    }

    /** Whether it tells them of a change with a last day to object. */
    public boolean asksToObject(Interest interest) {
        return audience.mayObject(interest);
    }
}
