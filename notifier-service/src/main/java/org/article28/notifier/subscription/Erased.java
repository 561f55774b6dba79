package org.article28.notifier.subscription;

import org.article28.notifier.address.EmailAddress;

/**
 * A person was erased: whoever keeps anything else of them forgets it in the same transaction.
 *
 * @param address for the last time
 */
public record Erased(long recipientId, EmailAddress address) {}
