package org.article28.notifier.token;

import java.util.UUID;

/** What a token turned out to be. */
public sealed interface Verified {

    /**
     * @param about what it is good for besides; empty where its purpose says all
     */
    record Valid(UUID subject, String about) implements Verified {

        public Valid(UUID subject) {
            this(subject, "");
        }
    }

    /** Signed by us for this purpose, too long ago. */
    record Expired(UUID subject) implements Verified {}

    /** Not signed by a key of ours, or not for this purpose. */
    record Forged() implements Verified {}
}
