package org.article28.notifier.bounce.report;

import java.util.Set;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.smtp.EnhancedStatus;

/**
 * What became of a mail to one recipient: RFC 3464, section 2.3.
 *
 * @param diagnostic what the server said, without addresses; empty where it said nothing
 * @param named whom it is about: somebody behind the address that was written to, perhaps
 */
public record Fate(
        Action action, EnhancedStatus status, String diagnostic, Set<EmailAddress> named) {

    public Fate {
        named = Set.copyOf(named);
    }

    /** Of a mail that a server refused while it was handed over: a permanent reply. */
    public static Fate refused(String reply) {
        return DeliveryStatus.refused(reply);
    }

    /** Whether it tells of somebody else, such as a member of a list that the reader is. */
    public boolean isOfAnother(EmailAddress reader) {
        return named.stream().anyMatch(one -> !one.equals(reader));
    }

    /** What the server said, without the name that the reader has there. */
    public String diagnosticFor(EmailAddress reader) {
        return reader.hiddenIn(diagnostic);
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
