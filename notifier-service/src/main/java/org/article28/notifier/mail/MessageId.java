package org.article28.notifier.mail;

import org.article28.model.Sha256;

/** Ids of mails (RFC 5322, section 3.6.4) that are the same whenever they are computed. Pure. */
public final class MessageId {

    private static final int HASH_LENGTH = 32;

    private MessageId() {}

    /**
     * @param kind what the mail is, for whoever looks for it in a log
     * @param content what makes it this mail; nobody can tell it from the id
     */
    public static String of(String kind, String content, String host) {
        var hash = Sha256.hex(content).substring(0, HASH_LENGTH);
        return "<" + kind + "." + hash + "@" + host + ">";
    }
}
