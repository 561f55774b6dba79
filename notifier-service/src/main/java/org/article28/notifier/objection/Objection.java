package org.article28.notifier.objection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code objection}.
 *
 * @param sender the subscription whose link was used; null once its owner was forgotten
 * @param senderName as they gave it
 * @param late received after the last day that was told
 */
record Objection(
        long id,
        String reference,
        ObjectedChange change,
        @Nullable UUID sender,
        @Nullable String senderName,
        String customer,
        @Nullable String contractReference,
        String grounds,
        Standing standing,
        boolean late,
        Instant receivedAt,
        ObjectionState state,
        @Nullable Answer answer,
        long revision) {

    /**
     * @param by who of the staff; null where this service closed it
     */
    record Answer(String text, @Nullable String by, Instant at) {}

    /** Tells nothing of what was written. */
    @Override
    public String toString() {
        return "Objection " + reference;
    }
}
