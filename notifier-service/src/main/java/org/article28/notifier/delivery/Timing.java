package org.article28.notifier.delivery;

import org.article28.notifier.announcement.Notice;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Telling;

/** When a recipient whom an announcement concerns is told of its version. */
enum Timing {
    /** By the announcement. */
    NOW,
    /** By the announcement, after which they know all: a change can still be objected to. */
    NOW_AND_ALL,
    /** By a digest at once, since they were not told yet of versions before. */
    DIGEST_NOW,
    /** By the next digest. */
    LATER,
    /** A digest told it already. */
    TOLD;

    static Timing of(Notice notice, Recipient recipient, Because because) {
        return switch (recipient.telling()) {
            case Telling.ByAnnouncements(var after) -> notice.version() > after ? NOW : TOLD;
            case Telling.ByDigests(var upTo) -> ofDigests(notice, recipient, because, upTo);
        };
    }

    private static Timing ofDigests(
            Notice notice, Recipient recipient, Because because, long upTo) {
        if (!notice.concerns(recipient.interest())) {
            // Who is told for another reason than their choice finds it in no digest.
            return NOW;
        }
        if (notice.version() <= upTo) {
            return TOLD;
        }
        if (because == Because.CHOSEN && !notice.asksToObject(recipient.interest())) {
            return LATER;
        }
        return notice.version() == upTo + 1 ? NOW_AND_ALL : DIGEST_NOW;
    }
}
