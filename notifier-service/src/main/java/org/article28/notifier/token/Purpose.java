package org.article28.notifier.token;

/** What a link is good for, and for nothing else. */
public enum Purpose {
    /** Confirms one opt-in; its subject is the opt-in. */
    CONFIRM,
    /** Reads and changes the preferences of one subscription. */
    MANAGE,
    /** Ends one subscription; never expires. */
    UNSUBSCRIBE,
    /** Objects to changes of the versions that a mail told of; never expires. */
    OBJECT,
    /** Gives a copy of one subscriber's data; for an hour. */
    COPY,
    /** Erases one subscriber; for an hour. */
    ERASURE
}
