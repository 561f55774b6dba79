package org.article28.notifier.delivery;

import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.NoticeKind;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Standing;
import org.article28.notifier.webhook.Webhook;
import org.jspecify.annotations.Nullable;

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

    /**
     * Webhooks are told each version at once, also where mails don't reach their owner.
     *
     * @param owner as they stand now; null once they are erased
     * @param because why they are told: of what is taken back, whatever they chose
     */
    static Eligibility of(
            Notice notice, Webhook webhook, @Nullable Recipient owner, Because because) {
        if (notice.kind() != NoticeKind.ANNOUNCEMENT
                || owner == null
                || owner.standing() == Standing.ENDED
                || !webhook.createdAt().isBefore(notice.publishedAt())) {
            return NOT_SUBSCRIBED;
        }
        return because == Because.TOLD_BEFORE || notice.concerns(owner.interest())
                ? TOLD
                : NOT_CONCERNED;
    }
}
