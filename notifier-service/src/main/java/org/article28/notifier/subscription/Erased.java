package org.article28.notifier.subscription;

import java.util.UUID;
import org.article28.notifier.address.EmailAddress;

/**
 * A person was erased: whoever keeps anything else of them forgets it in the same transaction.
 *
 * @param subscription its public id
 * @param address for the last time
 */
public record Erased(long recipientId, UUID subscription, EmailAddress address) {}
