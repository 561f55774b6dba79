package org.article28.api.access;

import java.util.Set;

/**
 * Who holds an API token, and what they may do.
 *
 * @param token its row; never a secret
 */
public record TokenHolder(long token, String subject, Set<String> roles) {

    public TokenHolder {
        roles = Set.copyOf(roles);
    }
}
