package org.article28.notifier.bounce;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.bounce.report.Fate;
import org.article28.notifier.smtp.EnhancedStatus;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came back, and what that says of its address.
 *
 * @param status RFC 3463; null for a complaint
 * @param reply of the server, without addresses
 */
record Bounce(Kind kind, @Nullable String status, @Nullable String reply) {

    static final Bounce COMPLAINT = new Bounce(Kind.COMPLAINT, null, null);

    private static final int PERMANENT = 5;

    private static final int ADDRESS = 1;
    private static final int MAILBOX = 2;

    /** Within the two subjects, of our own address (RFC 3463) or of the mail's size. */
    private static final Set<List<Integer>> OURS =
            Set.of(List.of(1, 7), List.of(1, 8), List.of(2, 3));

    /** No such mailbox, no such host, a recipient or a domain that takes no mail (RFC 7505). */
    private static final Set<EnhancedStatus> NOBODY =
            Set.of(status(1, 1), status(1, 2), status(1, 10));

    /** The rows have the name in small letters; the worst one first. */
    enum Kind {
        /** Nobody will ever read it there. */
        HARD,
        /** It may have been this mail, or that day. */
        SOFT,
        /** It tells nothing of the address, but of our sender, the mail, or what a relay allows. */
        UNCOUNTED,
        COMPLAINT
    }

    private static EnhancedStatus status(int subject, int detail) {
        return new EnhancedStatus(PERMANENT, subject, detail);
    }

    /** The worst; empty while it is tried, and where anybody whom it was handed on to has it. */
    static Optional<Bounce> of(List<Fate> fates, @Nullable EmailAddress reader) {
        if (fates.stream().anyMatch(fate -> arrived(fate.action()))) {
            return Optional.empty();
        }
        return fates.stream()
                .filter(fate -> fate.action() == Fate.Action.FAILED)
                .map(fate -> of(fate, reader))
                .min(Comparator.comparing(Bounce::kind));
    }

    /** {@code reader}: null where they are erased, so that no words are kept. */
    static Bounce of(Fate failed, @Nullable EmailAddress reader) {
        var reply = reader == null ? "" : failed.diagnosticFor(reader);
        return new Bounce(
                kind(failed, reader), failed.status().toString(), reply.isEmpty() ? null : reply);
    }

    /** One who is gone from behind the address doesn't make the others gone. */
    private static Kind kind(Fate failed, @Nullable EmailAddress reader) {
        if (!isOfAddress(failed.status())) {
            return Kind.UNCOUNTED;
        }
        boolean another = reader != null && failed.isOfAnother(reader);
        return NOBODY.contains(failed.status()) && !another ? Kind.HARD : Kind.SOFT;
    }

    private static boolean isOfAddress(EnhancedStatus status) {
        int subject = status.subject();
        return (subject == ADDRESS || subject == MAILBOX)
                && !OURS.contains(List.of(subject, status.detail()));
    }

    private static boolean arrived(Fate.Action action) {
        return switch (action) {
            case DELIVERED, RELAYED, EXPANDED -> true;
            case FAILED, DELAYED -> false;
        };
    }
}
