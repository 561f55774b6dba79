package org.article28.notifier.token;

import java.util.UUID;

/** What a token turned out to be. */
public sealed interface Verified {

    record Valid(UUID subject) implements Verified {}

    /** Signed by us for this purpose, too long ago. */
    record Expired(UUID subject) implements Verified {}

    /** Not signed by a key of ours, or not for this purpose. */
    record Forged() implements Verified {}
}
