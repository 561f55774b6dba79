package org.article28.notifier.subscription;

/** Whether somebody is to be told. */
public enum Standing {
    /** They are. */
    ACTIVE,
    /** They would be, but no mail reaches them, or they called one unwanted. */
    SUPPRESSED,
    /** They are not, or not any more. */
    ENDED
}
