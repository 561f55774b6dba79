package org.article28.notifier.mail;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * How mail programs end a subscription: by one click (RFC 8058), or by a mail (RFC 2369).
 *
 * @param mailbox null where there is none
 */
record Unsubscribing(String link, @Nullable String mailbox) {

    void writeTo(MimeWriter mail) {
        var ways = new ArrayList<String>();
        ways.add(link);
        if (mailbox != null) {
            ways.add("mailto:" + mailbox + "?subject=unsubscribe");
        }
        mail.links("List-Unsubscribe", ways);
        mail.header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
}
