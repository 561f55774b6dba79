package org.article28.api.contact;

import java.time.Instant;

/**
 * A person as kept.
 *
 * @param revision differs from that of any other state, before or after
 */
record KeptPerson(Person person, long revision, Instant updatedAt) {

    /** What an entity tag begins with. */
    String state() {
        return "p" + revision;
    }
}
