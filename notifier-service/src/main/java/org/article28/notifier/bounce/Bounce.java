package org.article28.notifier.bounce;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.article28.notifier.bounce.report.Fate;
import org.article28.notifier.smtp.EnhancedStatus;
import org.jspecify.annotations.Nullable;

/**
 * What counts against an address.
 *
 * @param status RFC 3463; null for a complaint
 * @param reply of the server, without addresses
 */
record Bounce(Kind kind, @Nullable String status, @Nullable String reply) {

    static final Bounce COMPLAINT = new Bounce(Kind.COMPLAINT, null, null);

    private static final int PERMANENT = 5;

    /** No such mailbox, no such host, a recipient or a domain that takes no mail (RFC 7505). */
    private static final Set<EnhancedStatus> NOBODY =
            Set.of(status(1, 1), status(1, 2), status(1, 10));

    /** The rows have the name in small letters; the worst one first. */
    enum Kind {
        /** Nobody will ever read it there. */
        HARD,
        /** It may have been this mail, or that day. */
        SOFT,
        COMPLAINT
    }

    private static EnhancedStatus status(int subject, int detail) {
        return new EnhancedStatus(PERMANENT, subject, detail);
    }

    /** The worst; empty while it is tried, and where anybody whom it was handed on to has it. */
    static Optional<Bounce> of(List<Fate> fates) {
        if (fates.stream().anyMatch(fate -> arrived(fate.action()))) {
            return Optional.empty();
        }
        return fates.stream()
                .filter(fate -> fate.action() == Fate.Action.FAILED)
                .map(Bounce::of)
                .min(Comparator.comparing(Bounce::kind));
    }

    static Bounce of(Fate failed) {
        return new Bounce(
                NOBODY.contains(failed.status()) ? Kind.HARD : Kind.SOFT,
                failed.status().toString(),
                failed.diagnostic().isEmpty() ? null : failed.diagnostic());
    }

    private static boolean arrived(Fate.Action action) {
        return switch (action) {
            case DELIVERED, RELAYED, EXPANDED -> true;
            case FAILED, DELAYED -> false;
        };
    }
}
