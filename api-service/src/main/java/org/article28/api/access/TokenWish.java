package org.article28.api.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token to be made.
 *
 * @param name unique for ever: the audit trail tells it
 */
public record TokenWish(String name, Set<String> roles, @Nullable Instant expiresAt) {

    public TokenWish {
        roles = Set.copyOf(roles);
    }
}
