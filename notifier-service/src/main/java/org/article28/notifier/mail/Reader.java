package org.article28.notifier.mail;

/** As whom somebody is told. */
public enum Reader {
    /** They asked for it, and can end it. */
    SUBSCRIBER,
    /** A contract says that they must be told; there is nothing to unsubscribe from. */
    CONTRACTUAL,
    /** The same, and each change needs their approval (Art. 28(2) GDPR, specific authorisation). */
    APPROVING
}
