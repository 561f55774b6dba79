package org.article28.notifier.delivery;

import org.article28.notifier.announcement.Notice;
import org.article28.notifier.subscription.Recipient;

/** Whether a notice is for a recipient. */
enum Eligibility {
    /** To be told. */
    TOLD,
    /** Subscribed, but to services or changes that the notice does not concern. */
    NOT_CONCERNED,
    /** Not subscribed when it was published, or no longer. */
    NOT_SUBSCRIBED;

    static Eligibility of(Notice notice, Recipient recipient) {
        if (!recipient.active() || !recipient.confirmedAt().isBefore(notice.publishedAt())) {
            return NOT_SUBSCRIBED;
        }
        return notice.concerns(recipient.interest()) ? TOLD : NOT_CONCERNED;
    }
}
