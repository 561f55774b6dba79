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

    /** The same, without who answered. */
    Objection unsigned() {
        return new Objection(
                id,
                reference,
                change,
                sender,
                senderName,
                customer,
                contractReference,
                grounds,
                standing,
                late,
                receivedAt,
                state,
                answer == null ? null : new Answer(answer.text(), null, answer.at()),
                revision);
    }

    /** Tells nothing of what was written. */
    @Override
    public String toString() {
        return "Objection " + reference;
    }
}
