package org.article28.notifier.delivery;

import java.util.UUID;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.mail.MessageId;

/** Ids of mails that are the same whenever they are computed. Pure. */
final class MessageIds {

    private MessageIds() {}

    /**
     * One for each delivery, however often it is sent; tells nobody who the recipient is. After a
     * restore a number may stand for another version than the one that a reader has a mail about,
     * and mail programs show one of two mails with one id: the time of publication tells them
     * apart.
     */
    static String of(Notice notice, UUID subscription, String host) {
        var told =
                switch (notice.kind()) {
                    case ANNOUNCEMENT -> "" + notice.version();
                    case DIGEST -> notice.fromVersion() + "-" + notice.version();
                    // One version may be reminded of more than once.
                    case REMINDER -> notice.version() + "-r" + notice.id();
                };
        return MessageId.of(
                "v" + told,
                "delivery/" + told + "/" + notice.publishedAt() + "/" + subscription,
                host);
    }
}
