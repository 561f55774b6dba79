package org.article28.api.desk.provider;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom the provider vouches, and what they may do.
 *
 * @param subject as the API knows them by a token of the same provider
 * @param until when the token that tells it expires
 * @param refreshToken by which it is asked anew; null where the provider gives none
 * @param idToken by which they sign out there
 */
public record Vouched(
        String subject,
        Set<String> roles,
        Instant until,
        @Nullable String refreshToken,
        @Nullable String idToken) {

    public Vouched {
        roles = Set.copyOf(roles);
    }

    Vouched withIdToken(@Nullable String other) {
        return new Vouched(subject, roles, until, refreshToken, other);
    }

    @Override
    public String toString() {
        return subject + roles;
    }
}
