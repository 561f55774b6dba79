package org.article28.notifier.subscription;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be told, as they stand now.
 *
 * @param services what they chose; none means all
 * @param active whether they still want to be told
 */
public record Recipient(
        long id,
        UUID subscription,
        EmailAddress address,
        @Nullable String language,
        Set<String> services,
        boolean active,
        Instant confirmedAt) {

    public Recipient {
        services = Set.copyOf(services);
    }
}
