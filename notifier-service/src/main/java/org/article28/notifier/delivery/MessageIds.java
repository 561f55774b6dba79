package org.article28.notifier.delivery;

import java.util.UUID;
import org.article28.model.Sha256;
import org.article28.notifier.announcement.Notice;

/** Ids of mails that are the same whenever they are computed. Pure. */
final class MessageIds {

    private static final int ID_LENGTH = 32;

    private MessageIds() {}

    /** One for each delivery, however often it is sent; tells nobody who the recipient is. */
    static String of(Notice notice, UUID subscription, String host) {
        var told =
                switch (notice.kind()) {
                    case ANNOUNCEMENT -> "" + notice.version();
                    case DIGEST -> notice.fromVersion() + "-" + notice.version();
                    // One version may be reminded of more than once.
                    case REMINDER -> notice.version() + "-r" + notice.id();
                };
        var hash = Sha256.hex("delivery/" + told + "/" + subscription);
        return "<v" + told + "." + hash.substring(0, ID_LENGTH) + "@" + host + ">";
    }
}
