package org.article28.notifier.bounce.report;

import org.article28.notifier.smtp.EnhancedStatus;

/**
 * What became of a mail to one recipient: RFC 3464, section 2.3.
 *
 * @param diagnostic what the server said, without addresses; empty where it said nothing
 */
public record Fate(Action action, EnhancedStatus status, String diagnostic) {

    /** Of a mail that a server refused while it was handed over: a permanent reply. */
    public static Fate refused(String reply) {
        return DeliveryStatus.refused(reply);
    }

    /** RFC 3464, section 2.3.3. */
    public enum Action {
        /** It is given up. */
        FAILED,
        /** It is tried further. */
        DELAYED,
        DELIVERED,
        /** Handed to a server that tells nothing further. */
        RELAYED,
        /** Handed on to several others. */
        EXPANDED
    }
}
