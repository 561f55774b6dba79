package org.article28.notifier.suppression;

import org.article28.model.Codes;

/** Why somebody gets no mail; the rows have the name with hyphens. */
public enum Cause {
    /** There is no such mailbox. */
    HARD_BOUNCE,
    /** Mails came back again and again. */
    REPEATED_BOUNCES,
    /** They called a mail unwanted. */
    COMPLAINT;

    String wire() {
        return Codes.of(this);
    }
}
