package org.article28.api.desk.door;

import java.time.Instant;

/**
 * A question to the provider about a session. Its answer counts as long as no other one was asked.
 *
 * @param until when another one may ask; the session's row bears it meanwhile
 */
record Look(SessionSecret secret, Instant until) {

    String hash() {
        return secret.hash();
    }
}
