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
        return "<" + kind + "." + hash(content) + "@" + host + ">";
    }

    /** As short as an id may be that nobody meets twice. */
    public static String hash(String content) {
        return Sha256.hex(content).substring(0, HASH_LENGTH);
    }
}
