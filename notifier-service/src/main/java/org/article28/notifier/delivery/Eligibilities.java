package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.article28.notifier.announcement.Interest;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.NoticeChanges;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Standing;

/**
 * {@link Eligibility}, also by sections. These are looked for in the changes themselves: few ask
 * for them, and a notice does not know which of its services and sections come together.
 */
@ApplicationScoped
class Eligibilities {

    private static final int MOST = 1_000;

    private final NoticeChanges changes;
    private final Map<Key, Boolean> concerned = Lately.most(MOST);

    Eligibilities(NoticeChanges changes) {
        this.changes = changes;
    }

    private record Key(long noticeId, Interest interest) {}

    /** Who was told of what a notice takes back is told of it, whatever they chose. */
    Eligibility of(Notice notice, Recipient recipient, Because because) {
        var chosen = of(notice, recipient);
        if (because == Because.CHOSEN || chosen != Eligibility.NOT_CONCERNED) {
            return chosen;
        }
        return recipient.standing() == Standing.SUPPRESSED
                ? Eligibility.SUPPRESSED
                : Eligibility.TOLD;
    }

    /** By what they chose. */
    Eligibility of(Notice notice, Recipient recipient) {
        var broadly = Eligibility.of(notice, recipient);
        if (broadly != Eligibility.TOLD || recipient.interest().sections().isEmpty()) {
            return broadly;
        }
        return concerns(new Key(notice.id(), recipient.interest()))
                ? Eligibility.TOLD
                : Eligibility.NOT_CONCERNED;
    }

    private synchronized boolean concerns(Key key) {
        return concerned.computeIfAbsent(
                key, asked -> changes.concern(asked.noticeId(), asked.interest()));
    }
}
