package org.article28.notifier.mail;

import java.time.Instant;
import java.time.LocalDate;
import org.article28.model.Register;
import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mail about an objection.
 *
 * @param number of the mail, the same whenever it is sent again
 * @param reference of the objection
 * @param language of whoever gets it, BCP 47; none means the register's
 * @param replyTo who can say more; null where nobody is named
 */
public record ObjectionMailContent(
        long number,
        String reference,
        @Nullable String language,
        Register register,
        @Nullable EmailAddress replyTo,
        ChangeTold change,
        Written written,
        Matter matter) {

    /**
     * What was objected to, as it was told.
     *
     * @param lastDay to object; null where none was told
     */
    public record ChangeTold(
            long version,
            String name,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate lastDay) {}

    /** What the sender wrote, and when it came. */
    public record Written(
            String customer,
            @Nullable String contractReference,
            @Nullable String name,
            String grounds,
            Instant receivedAt) {

        /** Tells nothing of what was written. */
        @Override
        public String toString() {
            return "Written";
        }
    }

    /** What it is about. */
    public sealed interface Matter {

        /** To the sender: it is here. */
        record Received(Arrival arrival) implements Matter {}

        /** To whom the organisation names for objections. */
        record CameIn(Arrival arrival, Sender sender) implements Matter {}

        /** To the sender: this became of it. */
        record Answered(Ending ending, String answer) implements Matter {}
    }

    /** When it came, by the last day that was told. */
    public enum Arrival {
        IN_TIME,
        LATE
    }

    /** Whether they speak for the customer. */
    public enum Sender {
        CONTRACTUAL,
        /** By their own word. */
        CLAIMED
    }

    /** How an objection ends. */
    public enum Ending {
        UPHELD,
        ALTERNATIVE_OFFERED,
        REJECTED,
        WITHDRAWN,
        TERMINATION,
        /** There is nothing left to object to. */
        CHANGE_WITHDRAWN
    }
}
