package org.article28.notifier.delivery;

import org.article28.notifier.announcement.Notice;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Standing;

/** Whether a notice is for a recipient. */
enum Eligibility {
    /** To be told. */
    TOLD,
    /** Subscribed, but to services or changes that the notice does not concern. */
    NOT_CONCERNED,
    /** Would be told, but gets no mail. */
    SUPPRESSED,
    /** Not subscribed when it was published, or no longer. */
    NOT_SUBSCRIBED;

    static Eligibility of(Notice notice, Recipient recipient) {
        if (recipient.standing() == Standing.ENDED
                || !recipient.confirmedAt().isBefore(notice.publishedAt())) {
            return NOT_SUBSCRIBED;
        }
        if (!notice.concerns(recipient.interest())) {
            return NOT_CONCERNED;
        }
        return recipient.standing() == Standing.SUPPRESSED ? SUPPRESSED : TOLD;
    }
}
