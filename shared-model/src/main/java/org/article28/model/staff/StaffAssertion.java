package org.article28.model.staff;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who of the staff asks, as the edge found out. It travels as a JSON Web Token (RFC 7519) signed
 * with HMAC-SHA256 (RFC 7515), in a header that the edge takes off whatever comes from outside.
 *
 * @param subject as their token tells it; never a secret
 * @param roles of the API
 * @param address from where they ask, where that is known
 */
public record StaffAssertion(String subject, Set<String> roles, @Nullable String address) {

    public static final String HEADER = "Article28-Assertion";
    public static final String ISSUER = "article28-api";
    public static final String AUDIENCE = "article28-notifier";

    /** The claim that lists the roles. */
    public static final String ROLES = "roles";

    /** The claim that names the address. */
    public static final String ADDRESS = "addr";

    /** How long it holds: as long as a request is on its way. */
    public static final Duration LIFETIME = Duration.ofMinutes(1);

    public StaffAssertion {
        roles = Set.copyOf(roles);
    }
}
