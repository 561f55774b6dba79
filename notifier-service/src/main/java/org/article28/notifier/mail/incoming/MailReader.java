package org.article28.notifier.mail.incoming;

/** Whoever reads a mailbox. */
@FunctionalInterface
public interface MailReader {

    /** {@code mail}: its first bytes. It is marked only afterwards. */
    Verdict read(byte[] mail);

    /** What becomes of a mail. */
    enum Verdict {
        DONE,
        /** It comes again. */
        LATER,
        /** It stays, flagged for a person to look at. */
        UNREADABLE
    }
}
