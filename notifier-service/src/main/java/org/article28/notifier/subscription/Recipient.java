package org.article28.notifier.subscription;

import java.time.Instant;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.announcement.Interest;
import org.article28.notifier.contact.ContractTerms;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be told, as they stand now.
 *
 * @param interest what they chose to be told of
 * @param terms of the contract by which they must be told; null for subscribers
 * @param telling how they are told of new versions
 * @param standing whether they still are to be told
 */
public record Recipient(
        long id,
        UUID subscription,
        EmailAddress address,
        @Nullable String language,
        Interest interest,
        @Nullable ContractTerms terms,
        Telling telling,
        Standing standing,
        Instant confirmedAt) {}
